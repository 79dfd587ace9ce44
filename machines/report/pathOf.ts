import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { asIf, codedPanel, notReportedAt, placeOf } from '../workup/codedPanel.ts';
import { holdsOn } from '../workup/compiledGuard.ts';
import { findingsReadBy } from '../workup/guard.ts';
import type { Passage } from '../workup/route.ts';
import type { Reason } from '../workup/workup.setup.ts';
import type { Grounded, PathStep } from './report.ts';

/** Gives a reason in the form in which a report states it. */
export const grounded: (reason: Reason) => Grounded = remembered(
  ({ because, claims = [], figures = [], expertOpinion }) =>
    Object.freeze({ because, claims, figures, expertOpinion: expertOpinion === true }),
);

type Asked = { readonly findings: readonly FindingId[]; readonly named: readonly FindingId[] };

const askedAt: (step: Passage['step']) => Asked = remembered(({ asks }) => ({
  findings: asks.map(({ finding }) => finding),
  named: asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]),
}));

const readBy: (branch: Passage['branch']) => readonly FindingId[] = remembered(({ when }) => findingsReadBy(when));

function decides(finding: FindingId, { branch }: Passage, findings: Findings): boolean {
  const place = placeOf(finding);
  return !asIf(codedPanel(findings), place, notReportedAt(place), (without) => holdsOn(branch.when, without));
}

/** Lists the readings of a step: what was reported of its questions, and every other finding that decided the branch. */
export function readingAt(passage: Passage, findings: Findings): Readonly<Record<string, string>> {
  const deciding = readBy(passage.branch).filter((finding) => decides(finding, passage, findings));
  const readings: Record<string, string> = {};
  for (const finding of [...askedAt(passage.step).named, ...deciding]) {
    const reading = findings[finding];
    if (reading !== undefined) readings[finding] = reading;
  }
  return readings;
}

/** Gives one step of the way as a report states it. */
export function pathStepOf(passage: Passage, findings: Findings): PathStep {
  const { step, branch } = passage;
  return {
    step: step.id,
    settles: step.settles,
    asks: askedAt(step).findings,
    reading: readingAt(passage, findings),
    branch: branch.reading,
    next: branch.to,
    ...grounded(branch),
  };
}
