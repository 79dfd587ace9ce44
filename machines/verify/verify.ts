import { actinAloneProvesNothing, exclusionEnforced, lineageNotFlipped } from './exclusionAndLineage.ts';
import type { Breach, Invariant } from './invariant.ts';
import { oneReading } from './oneReading.ts';
import { reasonsCarried } from './reasonsCarried.ts';
import { type Subject, theWorkup } from './subject.ts';
import { surveyOf } from './survey.ts';
import { reachable, total, unique } from './totalAndUnique.ts';
import { neverWorthMore, requiredKnown, unknownsAlike } from './unknownIsSafe.ts';

/**
 * What one invariant came to: the number of the invariant of the workup logic that it is part of, whether it holds, how
 * many breaches there are, the routes and panels that it was decided for (panels as decimal digits, for they are more
 * than a number holds exactly), and the smallest counterexample, null when it holds.
 */
export type InvariantResult = {
  readonly invariant: number;
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly holds: boolean;
  readonly breaches: number;
  readonly routes: number;
  readonly panels: string;
  readonly counterexample: Breach | null;
};

/** The invariants in their order. */
export const invariants: readonly Invariant[] = [
  total,
  reachable,
  unique,
  requiredKnown,
  neverWorthMore,
  unknownsAlike,
  exclusionEnforced,
  actinAloneProvesNothing,
  lineageNotFlipped,
  oneReading,
  reasonsCarried,
];

const sizeOf = ({ panel }: Breach): number => (panel === null ? 0 : Object.keys(panel).length);

const smallestOf = (breaches: readonly Breach[]): Breach | null =>
  breaches.reduce<Breach | null>((least, one) => (least === null || sizeOf(one) < sizeOf(least) ? one : least), null);

/** A decision still to be made: the invariant and the way to decide it. */
export type Pending = { readonly invariant: Invariant; readonly decide: () => InvariantResult };

/** Gives the decisions of a workup one by one, so that a caller with a clock can time each; they share one survey. */
export function pendingFor(subject: Subject = theWorkup): readonly Pending[] {
  let survey: ReturnType<typeof surveyOf> | null = null;
  return invariants.map((invariant) => ({
    invariant,
    decide: () => {
      survey ??= surveyOf(subject);
      const { id, name, how, invariant: number } = invariant;
      const { breaches, routes, panels } = invariant.decide(survey);
      return {
        invariant: number,
        id,
        name,
        how,
        holds: breaches.length === 0,
        breaches: breaches.length,
        routes,
        panels: survey.diagrams.count(panels).toString(),
        counterexample: smallestOf(breaches),
      };
    },
  }));
}

/** Decides every invariant of a workup on every panel there is; the workup itself unless another is given. */
export const verify = (subject: Subject = theWorkup): readonly InvariantResult[] =>
  pendingFor(subject).map(({ decide }) => decide());
