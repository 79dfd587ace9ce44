import { domains, type FindingId, type Findings, notKnown } from '../vocabulary/findings.ts';
import { entityIds } from '../vocabulary/outcomes.ts';
import { type Progress, progressOf } from '../workup/route.ts';
import type { StepId } from '../workup/stepIds.ts';
import { homeLineages, type PanelFindingId } from './homeLineages.ts';

type Waiting = Progress & { readonly outcome: null };

/** What is tried first: a finding that is not there, then one that is, then one in part, last that it is not known. */
const triedFirst = ['negative', 'retained', 'wildType', 'positive', 'lost', 'overexpressed', 'absent', 'focal'];

const shownByAll = (finding: FindingId): boolean =>
  finding in homeLineages && homeLineages[finding as PanelFindingId].home?.length === entityIds.length;

function readingsToTry(finding: FindingId): readonly string[] {
  const rank = (reading: string): number => {
    if (notKnown.has(reading)) return triedFirst.length;
    return reading === 'positive' && shownByAll(finding) ? -1 : triedFirst.indexOf(reading);
  };
  return domains[finding]
    .filter((reading) => reading !== 'equivocal')
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Two panels that wait for the same answer, with the same answers within the step, are taken for alike. */
function likeness({ at, ask }: Waiting, findings: Findings): string {
  const within = at.asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]);
  return [at.id, ask.finding, ...within.map((finding) => findings[finding] ?? '')].join(' ');
}

function* answersByNumber(): Generator<readonly [Findings, Waiting]> {
  const seen = new Set<string>();
  const panels: Findings[] = [{}];
  for (const findings of panels) {
    const progress = progressOf(findings, false);
    if (progress.outcome !== null) continue;
    yield [findings, progress];
    const like = likeness(progress, findings);
    if (seen.has(like)) continue;
    seen.add(like);
    const { finding } = progress.ask;
    for (const reading of readingsToTry(finding)) panels.push({ ...findings, [finding]: reading });
  }
}

/**
 * Gives a few answers that lead the guided workup to a step: it asks exactly these, in this order, and then waits at the
 * step. An example to start from, made from the machine and not from a case; null where no answers lead there.
 */
export function answersLeadingTo(step: StepId): Findings | null {
  for (const [findings, { at }] of answersByNumber()) {
    if (at.id === step) return findings;
  }
  return null;
}
