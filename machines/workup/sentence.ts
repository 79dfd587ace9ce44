import { mostCodes, placeOf } from './codedPanel.ts';
import type { Criterion } from './criterion.ts';
import { maskOf } from './panelSet.ts';

/**
 * A criterion over coded panels in a form in which equal ones are one object: always or never so, the finding at `place`
 * having one of the codes of `mask`, or `parts` joined.
 */
export type Sentence = {
  readonly id: number;
  readonly kind: 'always' | 'never' | 'reads' | 'all' | 'any' | 'none';
  readonly place: number;
  readonly mask: number;
  readonly parts: readonly Sentence[];
  readonly given: Map<number, Sentence>;
};

const made = new Map<string, Sentence>();

function sentence(kind: Sentence['kind'], place: number, mask: number, parts: readonly Sentence[]): Sentence {
  const key = `${kind} ${place} ${mask} ${parts.map(({ id }) => id).join()}`;
  const known = made.get(key);
  if (known) return known;
  const one: Sentence = { id: made.size, kind, place, mask, parts, given: new Map() };
  made.set(key, one);
  return one;
}

const noParts: readonly Sentence[] = [];
const always = sentence('always', -1, 0, noParts);
const never = sentence('never', -1, 0, noParts);

function join(kind: 'all' | 'any' | 'none', parts: readonly Sentence[]): Sentence {
  const open: Sentence[] = [];
  for (const part of parts) {
    if (part === (kind === 'all' ? never : always)) return kind === 'any' ? always : never;
    if (part !== always && part !== never && !open.includes(part)) open.push(part);
  }
  const [only] = open;
  if (only === undefined) return kind === 'any' ? never : always;
  return open.length === 1 && kind !== 'none' ? only : sentence(kind, -1, 0, open);
}

/** Gives a criterion as a sentence. */
export function sentenceOf(criterion: Criterion): Sentence {
  if ('finding' in criterion) {
    return sentence('reads', placeOf(criterion.finding), maskOf(criterion.finding, criterion.in), noParts);
  }
  if ('all' in criterion) return join('all', criterion.all.map(sentenceOf));
  if ('any' in criterion) return join('any', criterion.any.map(sentenceOf));
  return join('none', criterion.none.map(sentenceOf));
}

/** Gives what is left of a sentence when the finding at a place is known to have a code. */
export function given(one: Sentence, place: number, code: number): Sentence {
  const { kind } = one;
  if (kind === 'always' || kind === 'never') return one;
  if (kind === 'reads') {
    if (one.place !== place) return one;
    return (one.mask & (1 << code)) === 0 ? never : always;
  }
  const key = place * mostCodes + code;
  const known = one.given.get(key);
  if (known) return known;
  const left = join(
    kind,
    one.parts.map((part) => given(part, place, code)),
  );
  one.given.set(key, left);
  return left;
}

/** Gives the place of a finding on which a sentence still hangs; -1 when it is settled. */
export function placeLeft({ place, parts }: Sentence): number {
  const [first] = parts;
  return first === undefined ? place : placeLeft(first);
}
