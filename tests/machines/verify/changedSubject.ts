import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { type CriterionId, criteria } from '../../../machines/workup/criteria.ts';
import { all, type Criterion, none } from '../../../machines/workup/criterion.ts';
import type { GuardParams } from '../../../machines/workup/guard.ts';
import type { RequirementId } from '../../../machines/workup/requirements.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';

/** Copies the workup with the branches of one step changed. */
export function withBranches(
  step: StepId,
  change: (branches: readonly Branch[]) => readonly Branch[],
  of: Subject = theWorkup,
): Subject {
  const { [step]: before } = of.steps;
  return { ...of, steps: { ...of.steps, [step]: { ...before, branches: change(before.branches) } } };
}

/** Copies the workup with one branch of one step changed. */
export const withBranch = (step: StepId, id: string, change: Partial<Branch>, of: Subject = theWorkup): Subject =>
  withBranches(
    step,
    (branches) => branches.map((branch) => (branch.id === id ? { ...branch, ...change } : branch)),
    of,
  );

/** Copies the workup with one clinical sentence meaning something else. */
export function withCriterion(changed: CriterionId, test: Criterion): Subject {
  const testOf = (id: CriterionId): Criterion => (id === changed ? test : criteria[id].test);
  const meaning = (guard: GuardParams): Criterion =>
    all(...(guard.all ?? []).map(testOf), none(...(guard.none ?? []).map(testOf)));
  return { ...theWorkup, meaning };
}

/** Copies the workup with a conclusion requiring something else. */
export const withRequirements = (outcome: OutcomeId, required: readonly RequirementId[]): Subject => ({
  ...theWorkup,
  requires: { ...theWorkup.requires, [outcome]: required },
});
