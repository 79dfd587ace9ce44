import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { unmetBy } from '../workup/certainty.ts';
import { findingsReadBy, type GuardParams } from '../workup/guard.ts';
import { requirements } from '../workup/requirements.ts';
import { routeOf, steps } from '../workup/route.ts';

const guards: readonly GuardParams[] = [
  ...Object.values(steps).flatMap(({ branches }) => branches.map(({ when }) => when)),
  ...Object.values(requirements).flatMap(({ met }) => met ?? []),
];

const readByWorkup: ReadonlySet<FindingId | StainId> = new Set(guards.flatMap((guard) => findingsReadBy(guard)));

/** Lists the stains that a case reports, in the order of the vocabulary. */
export const reportedStains = (caseFile: CaseFile): readonly StainId[] =>
  stainIds.filter((stain) => caseFile.stains?.[stain] !== undefined);

/** Gives a case with those of its stains only that are named. */
export function withStains(caseFile: CaseFile, kept: readonly StainId[]): CaseFile {
  const { stains = {}, ...rest } = caseFile;
  const entries = Object.entries(stains).filter(([stain]) => kept.some((id) => id === stain));
  return { ...rest, stains: Object.fromEntries(entries) };
}

function conclusionOf(caseFile: CaseFile): string {
  const findings = readFindings(caseFile);
  const { outcome } = routeOf(findings);
  return [outcome, ...unmetBy(outcome, findings).map(({ id }) => id)].join(' ');
}

function choicesOf(stains: readonly StainId[], count: number): readonly (readonly StainId[])[] {
  if (count === 0) return [[]];
  return stains.flatMap((stain, at) => choicesOf(stains.slice(at + 1), count - 1).map((rest) => [stain, ...rest]));
}

/**
 * Finds the fewest of the stains of a case with which the workup comes to the same conclusion with the same requirements
 * not met, everything but the stains being as it is. Gives every set of that number, in the order of the vocabulary; a
 * case without stains that matter gives one empty set. It tries sets by their size, so its time doubles with each stain
 * that the workup reads; published cases report 17 at most.
 */
export function fewestReported(caseFile: CaseFile): readonly (readonly StainId[])[] {
  const candidates = reportedStains(caseFile).filter((stain) => readByWorkup.has(stain));
  const whole = conclusionOf(caseFile);
  for (let count = 0; count <= candidates.length; count += 1) {
    const found = choicesOf(candidates, count).filter((kept) => conclusionOf(withStains(caseFile, kept)) === whole);
    if (found.length > 0) return found;
  }
  throw new RangeError('the stains that the workup reads come to the conclusion of all stains');
}
