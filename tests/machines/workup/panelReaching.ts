import type { Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import type { Criterion } from '../../../machines/workup/criterion.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { edgesFrom } from './mergedEdges.ts';
import { everyPanelAtAll, narrow, onePanel, type Panels } from './onePanel.ts';

type EdgeBack = { readonly from: StepId; readonly when: Criterion };

const edgesTo = new Map<StepId | OutcomeId, EdgeBack[]>();
for (const from of stepIds) {
  for (const { to, when } of edgesFrom(from)) edgesTo.set(to, [...(edgesTo.get(to) ?? []), { from, when }]);
}

function back(to: StepId | OutcomeId, panels: Panels): Findings | null {
  const one = onePanel(panels);
  if (one === null || to === 'actin') return one;
  for (const { from, when } of edgesTo.get(to) ?? []) {
    const narrowed = narrow(panels, when);
    const found = narrowed && back(from, narrowed);
    if (found) return found;
  }
  return null;
}

/**
 * Gives a panel that fulfils every criterion and reaches the step or conclusion, or null when there is none: every way
 * back to the first step was tried, so null is a proof over the whole input space.
 */
export function panelReaching(to: StepId | OutcomeId, ...criteria: readonly Criterion[]): Findings | null {
  let panels: Panels | null = everyPanelAtAll;
  for (const criterion of criteria) panels = panels && narrow(panels, criterion);
  return panels && back(to, panels);
}
