import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { findingsReadBy, guardHolds } from '../workup/guard.ts';
import type { Passage } from '../workup/route.ts';
import type { Reason } from '../workup/workup.setup.ts';
import type { Grounded, PathStep } from './report.ts';

/** Gives a reason in the form in which a report states it. */
export function grounded({ because, claims = [], figures = [], expertOpinion }: Reason): Grounded {
  return { because, claims, figures, expertOpinion: expertOpinion === true };
}

function decides(finding: FindingId, { branch }: Passage, findings: Findings): boolean {
  const { [finding]: _, ...rest } = findings;
  return !guardHolds(branch.when, rest);
}

/** Lists the readings of a step: what was reported of its questions, and every other finding that decided the branch. */
export function readingAt(passage: Passage, findings: Findings): Readonly<Record<string, string>> {
  const asked = passage.step.asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]);
  const read = new Set([...asked, ...findingsReadBy(passage.branch.when)]);
  const entries = [...read].flatMap((finding) => {
    const reading = findings[finding];
    if (reading === undefined) return [];
    return asked.includes(finding) || decides(finding, passage, findings) ? [[finding, reading] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Gives one step of the way as a report states it. */
export function pathStepOf(passage: Passage, findings: Findings): PathStep {
  const { step, branch } = passage;
  return {
    step: step.id,
    settles: step.settles,
    asks: step.asks.map(({ finding }) => finding),
    reading: readingAt(passage, findings),
    branch: branch.reading,
    next: branch.to,
    ...grounded(branch),
  };
}
