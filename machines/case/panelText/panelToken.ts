import type { StainId } from '../../vocabulary/stains.ts';
import type { UnclearName } from './otherNames.ts';
import type { Feature } from './panelWords.ts';

/** A stretch of the pasted text, in UTF-16 code units; `end` is the first one after it. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A percentage as it is written: one number, or what keeps it from being one: a range, a bound, or a comma that may be
 * a decimal sign.
 */
export type Amount = { readonly percent: number; readonly inexact?: 'range' | 'bound' | 'comma' };

/**
 * The name of a stain, `finding` null where the case file does not hold it, where the name leaves open which stain is
 * meant (`unclear`), or where it is only like the name of one (`resembles`).
 */
export type NameToken = Span & {
  readonly kind: 'name';
  readonly finding: StainId | null;
  readonly unclear?: UnclearName;
  readonly resembles?: StainId;
  readonly clone?: string;
};

/**
 * Part of a reading; `sign` says that it is a mark such as + and whether it stands so that it can belong only to the
 * name before it.
 */
export type ReadingToken = Span & {
  readonly kind: 'reading';
  readonly features: readonly Feature[];
  readonly amount?: Amount;
  readonly sign?: 'tight' | 'loose';
};

/** A piece of the text that is neither a name nor a reading. */
export type PlainToken = Span & {
  readonly kind:
    | 'for'
    | 'and'
    | 'or'
    | 'slash'
    | 'comma'
    | 'semicolon'
    | 'contrast'
    | 'butNot'
    | 'copula'
    | 'colon'
    | 'open'
    | 'close'
    | 'all'
    | 'general'
    | 'filler'
    | 'hyphen'
    | 'line'
    | 'blankLine'
    | 'stop'
    | 'unknown';
};

/** A piece of the pasted text with what it is. */
export type PanelToken = NameToken | ReadingToken | PlainToken;

/** Gives the stretch from the first to the last of some pieces of text, which must be one at least. */
export function spanOf(pieces: readonly Span[]): Span {
  return {
    start: pieces.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: pieces.reduce((most, { end }) => Math.max(most, end), 0),
  };
}
