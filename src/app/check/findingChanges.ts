import type { IdleFinding } from '../../../machines/panel/couldNotMatter.ts';
import type { ChangeOfOutcome } from '../../../machines/panel/whatWouldChange.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';

/** A conclusion and the readings of one finding that would each lead to it. */
type ChangeTo = { readonly outcome: OutcomeId; readonly to: readonly string[] };

/**
 * What another reading of one finding would change: nothing but the certainty where `changes` is empty. `reading` is the
 * one of the case, null where it is not reported.
 */
export type FindingChange = {
  readonly finding: FindingId;
  readonly reading: string | null;
  readonly changes: readonly ChangeTo[];
};

/** What would change a conclusion: by the findings of the case, in its order, and by those not reported. */
export type FindingChanges = {
  readonly reported: readonly FindingChange[];
  readonly notReported: readonly FindingChange[];
};

function together(changes: readonly ChangeOfOutcome[]): readonly ChangeTo[] {
  const byOutcome = new Map<OutcomeId, string[]>();
  for (const { outcome, to } of changes) byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), to]);
  return [...byOutcome].map(([outcome, to]) => ({ outcome, to }));
}

/** Sorts what would change a conclusion by finding; findings that could not matter are left out, the report names them. */
export function findingChanges({
  case: caseFile,
  whatWouldChange,
  couldNotMatter,
}: Pick<Report, 'case' | 'whatWouldChange' | 'couldNotMatter'>): FindingChanges {
  const findings = readFindings(caseFile);
  const idle: ReadonlySet<IdleFinding> = new Set(couldNotMatter);
  const change = (finding: FindingId): FindingChange => ({
    finding,
    reading: findings[finding] ?? null,
    changes: together(whatWouldChange.filter((one) => one.finding === finding)),
  });
  const reported = (Object.keys(findings) as FindingId[]).filter((finding) => !idle.has(finding));
  const mentioned = new Set(whatWouldChange.map(({ finding }) => finding));
  return {
    reported: reported.map(change),
    notReported: [...mentioned].filter((finding) => findings[finding] === undefined).map(change),
  };
}
