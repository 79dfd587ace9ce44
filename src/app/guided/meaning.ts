import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { type Progress, progressOf, type StepOfMachine } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';

/**
 * What a reading would mean for the open step: the branch it takes (`at` is its step) and where that leads, or the finding that the step
 * asks for next (`goesOn`). `turnsAt` is an earlier step whose branch the reading would change.
 */
export type Meaning = {
  readonly reading: string;
  readonly turnsAt: StepOfMachine | null;
  readonly at: StepId | null;
  readonly branch: Branch | null;
  readonly next: StepId | OutcomeId | null;
  readonly goesOn: FindingId | null;
};

/** Says what each of the readings of a finding would mean, everything else staying as it is. */
export function meaningsOf(
  progress: Progress,
  findings: Findings,
  finding: FindingId,
  readings: readonly string[],
): readonly Meaning[] {
  return readings.map((reading) => {
    const after = progressOf({ ...findings, [finding]: reading }, false);
    const same = (index: number): boolean => {
      const before = progress.passages[index];
      const now = after.passages[index];
      return (
        before !== undefined &&
        now !== undefined &&
        before.step.id === now.step.id &&
        before.branch.id === now.branch.id
      );
    };
    const turn = progress.passages.findIndex((_, index) => !same(index));
    const passage = after.passages[turn === -1 ? progress.passages.length : turn];
    return {
      reading,
      turnsAt: turn === -1 ? null : (progress.passages[turn]?.step ?? null),
      at: passage?.step.id ?? null,
      branch: passage?.branch ?? null,
      next: passage?.branch.to ?? null,
      goesOn: passage === undefined ? (after.ask?.finding ?? null) : null,
    };
  });
}
