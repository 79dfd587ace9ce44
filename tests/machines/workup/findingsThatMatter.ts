import { type FindingId, findingIds } from '../../../machines/vocabulary/findings.ts';
import type { Criterion } from '../../../machines/workup/criterion.ts';
import { criterionOf } from '../../../machines/workup/guard.ts';
import { type RequirementId, requirements } from '../../../machines/workup/requirements.ts';
import { steps } from '../../../machines/workup/route.ts';
import { metCriterion } from './established.ts';

/** A reading or several of one finding, as a sentence names it. */
export type Leaf = Extract<Criterion, { readonly finding: FindingId }>;

/** Lists every place in a criterion where it names readings of a finding. */
export function leavesOf(criterion: Criterion): readonly Leaf[] {
  if ('finding' in criterion) return [criterion];
  const parts = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : criterion.none;
  return parts.flatMap(leavesOf);
}

/** Every place in the branches and requirements of the workup that names readings. */
export const leaves: readonly Leaf[] = [
  ...Object.values(steps).flatMap(({ branches }) => branches.flatMap(({ when }) => leavesOf(criterionOf(when)))),
  ...(Object.keys(requirements) as RequirementId[]).flatMap((id) => leavesOf(metCriterion(id))),
];

const named = new Set(leaves.map(({ finding }) => finding));

/** The findings that a branch or a requirement reads; the others decide nothing. */
export const findingsRead: readonly FindingId[] = findingIds.filter((id) => named.has(id));
