import { categoricalStainIds, type FindingId, type Findings, notKnown } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { leftOpenBy } from '../workup/afterOutcome.ts';
import { findingsReadBy, panelsOf } from '../workup/guard.ts';
import { maskOf, meets, type PanelBox } from '../workup/panelSet.ts';
import { isOutcome, steps } from '../workup/route.ts';
import type { StepId } from '../workup/stepIds.ts';

const read: readonly FindingId[] = [
  ...new Set(Object.values(steps).flatMap(({ branches }) => branches.flatMap(({ when }) => findingsReadBy(when)))),
];

function reachable(findings: Findings): ReadonlySet<OutcomeId> {
  const box: PanelBox = new Map(
    read.flatMap((finding) => {
      const reading = findings[finding];
      return reading === undefined ? [] : [[finding, maskOf(finding, [reading])]];
    }),
  );
  const reached = new Set<StepId | OutcomeId>();
  const waiting: StepId[] = ['actin'];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { when, to } of steps[id].branches) {
      if (reached.has(to) || !meets(box, panelsOf(when))) continue;
      reached.add(to);
      if (!isOutcome(to)) waiting.push(to);
    }
  }
  return new Set(outcomeIds.filter((id) => reached.has(id)));
}

const isKnown = (reading: string): boolean => !notKnown.has(reading);

const knownOf = (findings: Findings): Findings =>
  Object.fromEntries(Object.entries(findings).filter(([, reading]) => isKnown(reading))) as Findings;

/**
 * Lists the conclusions that can still be reached whatever the findings not yet known turn out to be; a reading that
 * means "not known" rules nothing out. Each step is judged by itself, so the list may hold a conclusion too many, never
 * one too few.
 */
export function possibleOutcomes(findings: Findings): ReadonlySet<OutcomeId> {
  return reachable(knownOf(findings));
}

/** How a diagnosis is still open: it can be reached, or a conclusion that can be reached leaves it open. */
export type Openness = 'reachable' | 'leftOpen';

const stains: ReadonlySet<string> = new Set(categoricalStainIds);

const withoutStains = (findings: Findings): Findings =>
  Object.fromEntries(Object.entries(findings).filter(([finding]) => !stains.has(finding))) as Findings;

/**
 * Gives the diagnoses that are still open, and how. A conclusion leaves open only what the histology known allows: no
 * dermal tumour where the depth is said to be subcutis.
 */
export function openDiagnoses(findings: Findings): ReadonlyMap<OutcomeId, Openness> {
  const reached = possibleOutcomes(findings);
  const allowed = possibleOutcomes(withoutStains(findings));
  const left = [...reached].flatMap((id) => leftOpenBy(id)).filter((id) => allowed.has(id));
  return new Map(
    outcomeIds
      .filter((id) => outcomeNames[id].kind === 'diagnosis' && (reached.has(id) || left.includes(id)))
      .map((id) => [id, reached.has(id) ? 'reachable' : 'leftOpen']),
  );
}

/**
 * Says which findings rule a diagnosis out: a set from which none can be left out, readings that mean "not known" never
 * among them; empty while the diagnosis is open. `openWith` may be a remembering `openDiagnoses`, where many are asked.
 */
export function excludedBy(
  outcome: OutcomeId,
  findings: Findings,
  openWith: typeof openDiagnoses = openDiagnoses,
): readonly FindingId[] {
  const known = knownOf(findings);
  if (openWith(known).has(outcome)) return [];
  let kept: Findings = known;
  for (const finding of (Object.keys(known) as FindingId[]).reverse()) {
    const { [finding]: _, ...rest } = kept;
    if (!openWith(rest).has(outcome)) kept = rest;
  }
  return Object.keys(kept) as FindingId[];
}
