import { type CodedPanel, codesAt, placeOf } from './codedPanel.ts';
import type { Criterion } from './criterion.ts';
import { maskOf } from './panelSet.ts';
import { given, placeLeft, type Sentence, sentenceOf } from './sentence.ts';

/**
 * A decision over coded panels: the finding at `place` is read and its code leads to one of `next`, or, where `place` is
 * -1, `answer` is given. Ways that lead to the same are one, so nothing is read that does not matter there.
 */
export type Decision = { readonly place: number; readonly next: readonly Decision[]; readonly answer: number };

/** Criteria of which not exactly one holds on some panel; `holding` are the places of those that do. */
export class PartitionError extends Error {
  override readonly name = 'PartitionError';
  readonly holding: readonly number[];
  constructor(holding: readonly number[]) {
    super(`exactly one criterion must hold on every panel, on one these hold: ${holding.join(', ') || 'none'}`);
    this.holding = holding;
  }
}

function answerOf(sentences: readonly Sentence[]): Decision {
  const holding = sentences.flatMap(({ kind }, at) => (kind === 'always' ? [at] : []));
  const [answer] = holding;
  if (answer === undefined || holding.length > 1) throw new PartitionError(holding);
  return { place: -1, next: [], answer };
}

function masksByPlace(criteria: readonly Criterion[]): ReadonlyMap<number, readonly number[]> {
  const masks = new Map<number, number[]>();
  const collect = (criterion: Criterion): void => {
    if ('finding' in criterion) {
      const place = placeOf(criterion.finding);
      masks.set(place, [...(masks.get(place) ?? []), maskOf(criterion.finding, criterion.in)]);
    } else ('all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : criterion.none).forEach(collect);
  };
  criteria.forEach(collect);
  return masks;
}

/** Says whether no mask tells two codes apart. */
const isAlike = (masks: readonly number[], one: number, other: number): boolean =>
  masks.every((mask) => ((mask >> one) & 1) === ((mask >> other) & 1));

/**
 * Makes the decision which of the criteria holds. Making it proves that exactly one holds on every panel; a
 * `PartitionError` says that it is not so.
 */
export function decisionBetween(criteria: readonly Criterion[]): Decision {
  const made = new Map<string, Decision>();
  const numbers = new Map<Decision, number>();
  const once = (key: string, make: () => Decision): Decision => {
    const decision = made.get(key) ?? make();
    made.set(key, decision);
    if (!numbers.has(decision)) numbers.set(decision, numbers.size);
    return decision;
  };
  const between = (sentences: readonly Sentence[]): Decision =>
    once(`between ${sentences.map(({ id }) => id).join()}`, () => {
      const open = sentences.find((one) => placeLeft(one) >= 0);
      return open === undefined ? answerOf(sentences) : reading(placeLeft(open), sentences);
    });
  const masks = masksByPlace(criteria);
  const reading = (place: number, sentences: readonly Sentence[]): Decision => {
    const next: Decision[] = [];
    for (const code of codesAt(place)) {
      const alike = codesAt(place).findIndex((other) => isAlike(masks.get(place) as readonly number[], other, code));
      next.push(next[alike] ?? between(sentences.map((one) => given(one, place, code))));
    }
    const first = next[0] as Decision;
    if (next.every((one) => one === first)) return first;
    return once(`reading ${place} ${next.map((one) => numbers.get(one)).join()}`, () => ({ place, next, answer: -1 }));
  };
  return between(criteria.map(sentenceOf));
}

/** Gives the place, among the criteria of a decision, of the one that holds on a panel. */
export function decide(decision: Decision, panel: CodedPanel): number {
  let at = decision;
  while (at.place >= 0) at = at.next[panel[at.place] as number] as Decision;
  return at.answer;
}

/** Says of each place of a panel whether a decision reads its finding there. */
export function placesRead(decision: Decision, panel: CodedPanel): readonly boolean[] {
  const read = Array<boolean>(panel.length).fill(false);
  for (let at = decision; at.place >= 0; at = at.next[panel[at.place] as number] as Decision) read[at.place] = true;
  return read;
}
