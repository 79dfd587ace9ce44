import type { IdleFinding } from '../../../machines/panel/couldNotMatter.ts';
import type { ChangeOfOutcome } from '../../../machines/panel/whatWouldChange.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';

/** A conclusion and the readings of one finding that would each lead to it. */
type ChangeTo = { readonly outcome: OutcomeId; readonly to: readonly string[] };

/**
 * What another reading of one finding would change. `reading` is the one of the case, null where it is not reported;
 * `idle` says that no other reading changes anything, `changes` is empty too where only the certainty would change.
 */
export type FindingChange = {
  readonly finding: FindingId | 'ki67';
  readonly reading: string | null;
  readonly changes: readonly ChangeTo[];
  readonly idle: boolean;
};

function together(changes: readonly ChangeOfOutcome[]): readonly ChangeTo[] {
  const byOutcome = new Map<OutcomeId, string[]>();
  for (const { outcome, to } of changes) byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), to]);
  return [...byOutcome].map(([outcome, to]) => ({ outcome, to }));
}

/** Sorts what would change a conclusion by finding: those of the case first, in its order, then those not reported. */
export function findingChanges({
  case: caseFile,
  whatWouldChange,
  couldNotMatter,
}: Pick<Report, 'case' | 'whatWouldChange' | 'couldNotMatter'>): {
  readonly reported: readonly FindingChange[];
  readonly notReported: readonly FindingChange[];
} {
  const findings = readFindings(caseFile);
  const idle: ReadonlySet<IdleFinding> = new Set(couldNotMatter);
  const change = (finding: FindingId | 'ki67', reading: string | null): FindingChange => ({
    finding,
    reading,
    changes: together(whatWouldChange.filter((one) => one.finding === finding)),
    idle: idle.has(finding),
  });
  const reported = Object.entries(findings).map(([finding, reading]) => change(finding as FindingId, reading));
  const others = new Set(whatWouldChange.map(({ finding }) => finding).filter((id) => findings[id] === undefined));
  return {
    reported: idle.has('ki67') ? [...reported, change('ki67', null)] : reported,
    notReported: [...others].map((finding) => change(finding, null)),
  };
}
