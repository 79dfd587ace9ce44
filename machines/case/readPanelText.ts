import { type CaseFile, caseSchema } from '../vocabulary/caseFile.ts';
import { type CaseFindingId, withFinding } from '../vocabulary/caseFindings.ts';
import { findingSpellings } from '../vocabulary/findingNamed.ts';
import { findingNames, readingLabels } from '../vocabulary/findingNames.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import { maxPanelText } from './caseLimits.ts';
import { nearestName } from './nearestName.ts';
import type { StatedFinding } from './panelText/histologyIn.ts';
import { lexPanelText } from './panelText/lexPanelText.ts';
import { type PanelToken, type Span, spanOf } from './panelText/panelToken.ts';
import type { NotTaken, ReadSentence, Taken } from './panelText/readSentence.ts';
import { readSentences } from './panelText/readSentences.ts';

/** A finding that the text states, with the stretch that states it: `start` to `end` in UTF-16 code units. */
export type UnderstoodFinding = StatedFinding & Span & { readonly text: string };

/**
 * A stretch from which nothing is taken: `because` is a sentence for the user, `nearest` a name that may have been
 * meant and that the user must choose; it is never taken by itself.
 */
export type NotUnderstood = Span & { readonly text: string; readonly because: string; readonly nearest?: string };

/** A piece of the text with what became of it; what has no letter, digit or sign is in no piece. */
export type PanelPiece = Span & { readonly as: 'understood' | 'notUnderstood' | 'passedOver' };

/**
 * A pasted text as it was read. The stretches of `understood` may overlap where one result stands for several names;
 * `pieces` do not overlap and hold every letter and digit. `caseFile` holds what was understood and nothing else.
 */
export type PanelText = {
  readonly understood: readonly UnderstoodFinding[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly pieces: readonly PanelPiece[];
  readonly caseFile: CaseFile;
};

const mostLookedUp = 200;

const nameOf = (finding: CaseFindingId): string => {
  if (finding in stainNames) return stainNames[finding as keyof typeof stainNames].name;
  return finding === 'siteText' ? finding : findingNames[finding as keyof typeof findingNames].label;
};

const readingWords = Object.values(readingLabels).map(({ label }) => ({ spelling: label, name: label }));

const spellings = [
  ...findingSpellings.map(({ spelling, finding }) => ({ spelling, name: nameOf(finding) })),
  ...readingWords,
];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const twice = 'It is reported more than once with different results: neither is taken.';
const alsoUnclear = (finding: CaseFindingId): string =>
  `Another place in the text speaks of ${nameOf(finding)} and was not understood, so this is not taken either.`;

// What contradicts itself, or is spoken of again where it is not understood, is not taken at all.
function withheldFindings(taken: readonly Taken[], notTaken: readonly NotTaken[]): ReadonlyMap<CaseFindingId, string> {
  const values = new Map<CaseFindingId, unknown>();
  const withheld = new Map<CaseFindingId, string>();
  for (const finding of notTaken.flatMap(({ about }) => about)) withheld.set(finding, alsoUnclear(finding));
  for (const { finding, value } of taken) {
    if (values.has(finding) && !same(values.get(finding), value)) withheld.set(finding, twice);
    else values.set(finding, value);
  }
  return withheld;
}

const isSaid: ReadonlySet<PanelToken['kind']> = new Set(['name', 'reading', 'unknown', 'general'] as const);

const within = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);

// Whatever no rule took or refused is reported: nothing is dropped in silence.
function leftOver(tokens: readonly PanelToken[], read: ReadSentence): readonly NotTaken[] {
  const dealtWith = [...read.taken.flatMap(({ from }) => from), ...read.notTaken];
  return tokens
    .filter((token, index) => isSaid.has(token.kind) && !within(token, dealtWith) && !introduces(tokens, index))
    .map(({ kind, start, end }) => {
      const because = kind === 'general' ? 'It names no stain.' : 'It is not part of anything that was understood.';
      return { start, end, because, about: [] };
    });
}

function introduces(tokens: readonly PanelToken[], index: number): boolean {
  const next = tokens[index + 1]?.kind;
  return tokens[index]?.kind === 'general' && (next === 'open' || next === 'colon');
}

const says: (token: PanelToken) => boolean = ({ kind }) => kind !== 'line' && kind !== 'blankLine';

// Walks along the text once: `reachOf` tells how far the stretches that have begun reach.
function reachOf(spans: readonly Span[]): (start: number) => number {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let reach = -1;
  return (start) => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) <= start; next++) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
    }
    return reach;
  };
}

function piecesOf(tokens: readonly PanelToken[], taken: readonly Taken[], notTaken: readonly Span[]) {
  const understood = reachOf(taken.flatMap(({ from }) => from));
  const refused = reachOf(notTaken);
  return tokens.filter(says).map(({ start, end }): PanelPiece => {
    const isUnderstood = end <= understood(start);
    const isRefused = end <= refused(start);
    return { start, end, as: isUnderstood ? 'understood' : isRefused ? 'notUnderstood' : 'passedOver' };
  });
}

function tooLong(text: string): PanelText {
  const span = { start: 0, end: text.length };
  const because = `The text is longer than ${maxPanelText} characters: nothing of it was read. Paste the panel alone.`;
  return {
    understood: [],
    notUnderstood: [{ ...span, text, because }],
    pieces: [{ ...span, as: 'notUnderstood' }],
    caseFile: { schema: caseSchema },
  };
}

// Same length, so that every place in the text stays where it is.
const withPlainLines = (text: string): string => text.replace(/\r\n/g, ' \n').replace(/[\r\u2028\u2029]/g, '\n');

// Beside a bare +, a + in brackets may be a weaker grade; without one it is only a way of writing.
function settleBrackets(tokens: readonly PanelToken[]): readonly PanelToken[] {
  const hasBare = tokens.some(
    (token) => token.kind === 'reading' && token.sign !== undefined && token.features[0] === 'positive',
  );
  if (hasBare) return tokens;
  return tokens.map((token) =>
    token.kind === 'reading' && token.features[0] === 'bracketedPlus' ? { ...token, features: ['positive'] } : token,
  );
}

// A bracket that opens within a stretch is closed within it.
function closed(pasted: string, { start, end }: Span): Span & { readonly text: string } {
  const isOpen = /[([][^)\]]*$/.test(pasted.slice(start, end));
  const closing = isOpen ? (/^\s?[)\]]/.exec(pasted.slice(end, end + 2))?.[0].length ?? 0) : 0;
  return { text: pasted.slice(start, end + closing), start, end: end + closing };
}

function notUnderstoodFrom(pasted: string, one: NotTaken, looksUp: boolean): NotUnderstood {
  const { because, resembles } = one;
  const near = resembles === undefined || !looksUp ? undefined : nearestName(resembles, spellings);
  return { ...closed(pasted, one), because, ...(near === undefined ? {} : { nearest: near }) };
}

const addTo = (caseFile: CaseFile, { finding, value }: StatedFinding): CaseFile =>
  withFinding(caseFile, finding, value);

/**
 * Reads the stains, and the plainest words on histology, of a text pasted from a report. Nothing is guessed: a finding
 * is taken only where the whole of its sentence is understood, everything else comes back with the reason, and no word
 * is dropped in silence. Findings that are said twice with different results, or that another sentence speaks of which
 * is not understood, are not taken. It never throws.
 */
export function readPanelText(pasted: string): PanelText {
  if (pasted.length > maxPanelText) return tooLong(pasted);
  const text = withPlainLines(pasted);
  const tokens = settleBrackets(lexPanelText(text));
  const sentences = readSentences(text, tokens);
  const taken = sentences.flatMap((sentence) => sentence.taken);
  const said = sentences.flatMap((sentence) => [...sentence.notTaken, ...leftOver(sentence.tokens, sentence)]);
  const reasons = withheldFindings(taken, said);
  const withheld = taken.flatMap(({ finding, from }): readonly NotTaken[] => {
    const because = reasons.get(finding);
    return because === undefined ? [] : [{ ...spanOf(from), because, about: [] }];
  });
  const kept = taken.filter(({ finding }) => !reasons.has(finding));
  const notTaken = [...said, ...withheld].toSorted((one, other) => one.start - other.start || one.end - other.end);
  return {
    understood: kept.map(({ from, ...stated }) => ({ ...(stated as StatedFinding), ...closed(pasted, spanOf(from)) })),
    notUnderstood: notTaken.map((one, index) => notUnderstoodFrom(pasted, one, index < mostLookedUp)),
    pieces: piecesOf(tokens, kept, notTaken),
    caseFile: kept.reduce(addTo, { schema: caseSchema }),
  };
}
