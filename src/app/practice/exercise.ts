import type { PublishedCase } from '../../../machines/evidence/publishedCases.ts';
import { scoreOrders } from '../../../machines/panel/scoreOrders.ts';
import { knowledge } from '../../../machines/report/knowledge.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import type { Confidence } from '../../text/practiceText.ts';
import type { ImpressionOf } from '../guided/impression.ts';

/** The diagnosis that a learner commits to, and how sure. */
export type Commitment = { readonly diagnosis: ImpressionOf; readonly confidence: Confidence };

/** An exercise under way: the stains ordered, in order, and the diagnosis once it is committed to. */
export type Exercise = { readonly ordered: readonly StainId[]; readonly committed: Commitment | null };

export const newExercise: Exercise = { ordered: [], committed: null };

/** Orders a stain; a stain is ordered once, and nothing after the diagnosis. */
export function withOrder(exercise: Exercise, stain: StainId): Exercise {
  if (exercise.committed !== null || exercise.ordered.includes(stain)) return exercise;
  return { ...exercise, ordered: [...exercise.ordered, stain] };
}

/**
 * A finished exercise, as it is kept: which case, what was ordered and named, and what came of it; `knowledge` is the
 * digest of the rules that scored it, null where they are not known.
 */
export type Attempt = Commitment & {
  readonly caseId: string;
  readonly at: number;
  readonly ordered: readonly StainId[];
  readonly right: boolean;
  readonly wasted: number;
  readonly missing: number;
  readonly knowledge: string | null;
};

/** What an exercise came to; `at` is the time in milliseconds. */
export function attemptOf(
  { id, diagnosis: published, case: caseFile }: PublishedCase,
  ordered: readonly StainId[],
  committed: Commitment,
  at: number,
): Attempt {
  const { wasted, missing } = scoreOrders(caseFile, ordered);
  return {
    caseId: id,
    at,
    ordered,
    ...committed,
    right: committed.diagnosis === published,
    wasted: wasted.length,
    missing: missing.length,
    knowledge: knowledge.digest,
  };
}

/** The last attempt at each case, by the id of the case. */
export function lastAttempts(attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> {
  const last = new Map<string, Attempt>();
  for (const attempt of [...attempts].sort((left, right) => left.at - right.at)) last.set(attempt.caseId, attempt);
  return last;
}
