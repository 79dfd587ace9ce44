import type { PublishedCase } from '../../../machines/evidence/publishedCases.ts';
import { reportedStains } from '../../../machines/panel/fewestReported.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { caseNumbered, type PracticeCase } from './practiceCases.ts';

/** A deck as its address holds it: which cases, whether names are hidden, and where the room is. */
export type Deck = {
  readonly cases: readonly PracticeCase[];
  readonly hidesNames: boolean;
  /** Place of the case shown, from 0. */
  readonly at: number;
  /** How many steps of that case are shown, from 1. */
  readonly step: number;
};

/** A step of a case before a room. */
export type DeckStep =
  | { readonly kind: 'presentation' }
  | { readonly kind: 'given' }
  | { readonly kind: 'stain'; readonly stain: StainId }
  | { readonly kind: 'vote' }
  | { readonly kind: 'workup' }
  | { readonly kind: 'secondReader' }
  | { readonly kind: 'published' };

/** The reported stains of a case in the order in which the workup asks for them, then the others. */
export function stainsInOrder({ case: caseFile }: PublishedCase): readonly StainId[] {
  const reported = reportedStains(caseFile);
  const asked = routeOf(readFindings(caseFile)).passages.flatMap(({ step }) =>
    step.asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]),
  );
  const inWay = asked.flatMap((finding) => reported.filter((stain) => stain === finding));
  return [...new Set([...inWay, ...reported])];
}

/** The steps of a case before a room: what is stated, the stains one by one, the question, then what came of it. */
export const stepsOfCase = (published: PublishedCase): readonly DeckStep[] => [
  { kind: 'presentation' },
  { kind: 'given' },
  ...stainsInOrder(published).map((stain): DeckStep => ({ kind: 'stain', stain })),
  { kind: 'vote' },
  { kind: 'workup' },
  { kind: 'secondReader' },
  { kind: 'published' },
];

const lengthOf = ({ published }: PracticeCase): number => stepsOfCase(published).length;

/** One step on: within the case, then to the next case; null at the end of the deck. */
export function onward(deck: Deck): Deck | null {
  const { cases, at, step } = deck;
  const current = cases[at];
  if (current !== undefined && step < lengthOf(current)) return { ...deck, step: step + 1 };
  return at + 1 < cases.length ? { ...deck, at: at + 1, step: 1 } : null;
}

/** One step back: within the case, then to the end of the case before; null at the beginning of the deck. */
export function backward(deck: Deck): Deck | null {
  const { cases, at, step } = deck;
  if (step > 1) return { ...deck, step: step - 1 };
  const before = cases[at - 1];
  return before === undefined ? null : { ...deck, at: at - 1, step: lengthOf(before) };
}

const shownAddress = '/practice/deck/show';

/** Writes a deck as an address; it names cases by their numbers, which give nothing away. */
export function deckAddress({ cases, hidesNames, at, step }: Deck): string {
  const search = new URLSearchParams({
    cases: cases.map(({ number }) => number).join('.'),
    ...(hidesNames ? { names: 'hidden' } : {}),
    ...(at > 0 ? { at: String(at + 1) } : {}),
    ...(step > 1 ? { step: String(step) } : {}),
  });
  return `${shownAddress}?${search}`;
}

const whole = (given: string | null): number | null => {
  if (given === null) return 1;
  return /^[1-9]\d{0,2}$/.test(given) ? Number(given) : null;
};

/** Reads a deck from an address; null where it names no case, a case twice, one that is not there, or no such place. */
export function readDeck(search: URLSearchParams): Deck | null {
  const given = search.get('cases')?.split('.') ?? [];
  const cases = given.flatMap((number) => caseNumbered(number) ?? []);
  const at = whole(search.get('at'));
  const step = whole(search.get('step'));
  if (cases.length === 0 || cases.length < given.length || new Set(cases).size < cases.length) return null;
  if (at === null || step === null) return null;
  const current = cases[at - 1];
  if (current === undefined || step > lengthOf(current)) return null;
  return { cases, hidesNames: search.get('names') === 'hidden', at: at - 1, step };
}
