import type { ChangeOfOutcome } from '../panel/whatWouldChange.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';

/** A conclusion and the single readings that would lead to it, by finding. */
export type ChangesToOutcome = {
  readonly outcome: OutcomeId;
  readonly by: readonly { readonly finding: FindingId; readonly to: readonly string[] }[];
};

/** Groups what would change a conclusion by the conclusion that it would change to, in the order of first mention. */
export function changesByOutcome(changes: readonly ChangeOfOutcome[]): readonly ChangesToOutcome[] {
  const groups = new Map<OutcomeId, Map<FindingId, string[]>>();
  for (const { finding, to, outcome } of changes) {
    const byFinding = groups.get(outcome) ?? new Map<FindingId, string[]>();
    groups.set(outcome, byFinding);
    byFinding.set(finding, [...(byFinding.get(finding) ?? []), to]);
  }
  return [...groups].map(([outcome, byFinding]) => ({
    outcome,
    by: [...byFinding].map(([finding, to]) => ({ finding, to })),
  }));
}
