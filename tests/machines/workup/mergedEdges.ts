import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { all, any, type Criterion } from '../../../machines/workup/criterion.ts';
import { criterionOf } from '../../../machines/workup/guard.ts';
import { steps } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';

/** A way on from a step: every branch to the same place taken together. */
export type Edge = { readonly to: StepId | OutcomeId; readonly when: Criterion };

/** Gives the ways on from a step, `as` being applied to the criterion of each branch. */
export function edgesFrom(id: StepId, as: (criterion: Criterion) => Criterion = (same) => same): readonly Edge[] {
  const criteriaTo = new Map<StepId | OutcomeId, Criterion[]>();
  for (const { to, when } of steps[id].branches) {
    criteriaTo.set(to, [...(criteriaTo.get(to) ?? []), as(criterionOf(when))]);
  }
  return [...criteriaTo].map(([to, criteria]) => ({ to, when: criteriaTo.size === 1 ? all() : any(...criteria) }));
}
