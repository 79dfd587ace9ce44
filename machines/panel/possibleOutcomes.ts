import type { FindingId, Findings } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { findingsReadBy, panelsOf } from '../workup/guard.ts';
import { maskOf, meets, type PanelBox } from '../workup/panelSet.ts';
import { isOutcome, steps } from '../workup/route.ts';
import type { StepId } from '../workup/stepIds.ts';

/** A conclusion that can no longer be reached, and a smallest set of findings that rules it out. */
export type ExcludedOutcome = { readonly outcome: OutcomeId; readonly by: readonly FindingId[] };

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
  const reached = new Set<OutcomeId>();
  const seen = new Set<StepId>(['actin']);
  const waiting: StepId[] = ['actin'];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { when, to } of steps[id].branches) {
      if (isOutcome(to) ? reached.has(to) : seen.has(to)) continue;
      if (!meets(box, panelsOf(when))) continue;
      if (isOutcome(to)) reached.add(to);
      else {
        seen.add(to);
        waiting.push(to);
      }
    }
  }
  return reached;
}

/**
 * Lists the conclusions that can still be reached whatever the findings not yet reported turn out to be. Each step is
 * judged by what is known, so the list may hold a conclusion too many, never one too few.
 */
export function possibleOutcomes(findings: Findings): ReadonlySet<OutcomeId> {
  return reachable(findings);
}

/** Says which findings rule a conclusion out: a set from which none can be left out; empty when nothing does. */
export function excludedBy(outcome: OutcomeId, findings: Findings): readonly FindingId[] {
  if (reachable(findings).has(outcome)) return [];
  let kept: Findings = findings;
  for (const finding of (Object.keys(findings) as FindingId[]).reverse()) {
    const { [finding]: _, ...rest } = kept;
    if (!reachable(rest).has(outcome)) kept = rest;
  }
  return Object.keys(kept) as FindingId[];
}
