import type { Findings } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { codedPanel } from './codedPanel.ts';
import { holdsOn } from './compiledGuard.ts';
import { type Pitfall, type PitfallId, pitfalls } from './pitfalls.ts';
import type { StepId } from './stepIds.ts';

/** A pitfall that was met, with its id. */
export type PitfallMet = Pitfall & { readonly id: PitfallId };

const all = Object.entries(pitfalls).map(([id, pitfall]): PitfallMet => ({ id: id as PitfallId, ...pitfall }));

/** Lists the pitfalls met on the steps passed and, once there is one, on the conclusion. */
export function pitfallsMet(
  passed: readonly StepId[],
  outcome: OutcomeId | null,
  findings: Findings,
): readonly PitfallMet[] {
  const panel = codedPanel(findings);
  return all.filter(
    ({ at, on, when }) =>
      (at?.some((step) => passed.includes(step)) || (outcome !== null && on?.includes(outcome))) &&
      holdsOn(when, panel),
  );
}
