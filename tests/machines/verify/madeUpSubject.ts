import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import type { Criterion } from '../../../machines/workup/criterion.ts';
import type { GuardParams } from '../../../machines/workup/guard.ts';
import type { RequirementId } from '../../../machines/workup/requirements.ts';
import { madeUpSteps, type Ways } from '../workup/madeUpSteps.ts';

/** What the conclusions that are made up require, by the names of real requirements; null is met by no panel. */
export type Required = {
  readonly [O in OutcomeId]?: { readonly [R in RequirementId]?: Criterion | null };
};

/** Makes up a workup as a subject; a conclusion requires what `required` says, and else nothing. */
export function madeUpSubject(ways: Ways, required: Required = {}): Subject {
  const { steps, meaning } = madeUpSteps(ways);
  const meanings = new Map<GuardParams, Criterion>();
  const guardOf = (test: Criterion): GuardParams => {
    const guard = {};
    meanings.set(guard, test);
    return guard;
  };
  const tests = Object.values(required).flatMap((each) => Object.entries(each) as [RequirementId, Criterion | null][]);
  const changed = tests.map(([name, test]) => [
    name,
    { ...theWorkup.requirements[name], met: test === null ? null : guardOf(test) },
  ]);
  const requires = outcomeIds.map((id) => [id, Object.keys(required[id] ?? {})]);
  return {
    ...theWorkup,
    steps,
    meaning: (guard) => meanings.get(guard) ?? meaning(guard),
    requires: Object.fromEntries(requires) as Subject['requires'],
    requirements: { ...theWorkup.requirements, ...(Object.fromEntries(changed) as Subject['requirements']) },
  };
}
