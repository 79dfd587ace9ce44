import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { any, type Criterion } from '../../../machines/workup/criterion.ts';
import { criterionOf, type GuardParams } from '../../../machines/workup/guard.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { type RequirementId, requirements } from '../../../machines/workup/requirements.ts';

const never = any();

/** Gives when a requirement is met, as one criterion; a test that a case file cannot hold is never met. */
export function metCriterion(id: RequirementId): Criterion {
  const met: GuardParams | null = requirements[id].met;
  return met === null ? never : criterionOf(met);
}

/** Gives what must hold for a conclusion to have nothing unmet, one criterion for each requirement. */
export const nothingUnmet = (outcome: OutcomeId): readonly Criterion[] => outcomes[outcome].requires.map(metCriterion);
