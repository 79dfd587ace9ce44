import type { Findings } from '../vocabulary/findings.ts';
import type { Certainty, OutcomeId, OutcomeKind } from '../vocabulary/outcomes.ts';
import { guardHolds } from './guard.ts';
import { outcomes } from './outcomes.ts';
import { type Requirement, type RequirementId, requirements } from './requirements.ts';

/** A requirement that is not met, with its name. */
export type Unmet = Requirement & { readonly id: RequirementId };

/** Lists the requirements of a conclusion that the findings do not meet, in the order in which it states them. */
export function unmetBy(outcome: OutcomeId, findings: Findings): readonly Unmet[] {
  return outcomes[outcome].requires
    .map((id): Unmet => ({ id, ...requirements[id] }))
    .filter(({ met }) => met === null || !guardHolds(met, findings));
}

/** Says how sure a conclusion may be: a diagnosis with nothing unmet is established, otherwise provisional. */
export function certaintyOf(kind: OutcomeKind, unmet: readonly Unmet[]): Certainty {
  if (kind !== 'diagnosis') return 'notEstablished';
  return unmet.length === 0 ? 'established' : 'provisional';
}
