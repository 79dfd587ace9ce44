import type { Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import type { Criterion } from '../../../machines/workup/criterion.ts';
import { criterionOf, guardHolds } from '../../../machines/workup/guard.ts';
import { isOutcome, steps } from '../../../machines/workup/route.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';
import { everyPanelAtAll, narrow, onePanel, type Panels } from './onePanel.ts';

/** A way through the workup that some panel takes: its branches as `step.branch`, and one such panel. */
export type PossibleRoute = {
  readonly branches: readonly string[];
  readonly steps: readonly StepId[];
  readonly outcome: OutcomeId;
  readonly witness: Findings;
};

const criterionOfEdge = remembered((branch: Branch): Criterion => criterionOf(branch.when));

type Way = { readonly branches: readonly string[]; readonly steps: readonly StepId[] };

function* walk(id: StepId, panels: Panels, one: Findings, way: Way): Generator<PossibleRoute> {
  for (const branch of steps[id].branches) {
    const narrowed = narrow(panels, criterionOfEdge(branch));
    if (narrowed === null) continue;
    const witness = guardHolds(branch.when, one) ? one : onePanel(narrowed);
    if (witness === null) continue;
    const next: Way = { branches: [...way.branches, `${id}.${branch.id}`], steps: [...way.steps, id] };
    if (isOutcome(branch.to)) yield { ...next, outcome: branch.to, witness };
    else yield* walk(branch.to, narrowed, witness, next);
  }
}

const walkOnce = remembered((panels: Panels): readonly PossibleRoute[] => [
  ...walk('actin', panels, {}, { branches: [], steps: [] }),
]);

/** Walks the workup depth first and gives every way that at least one panel takes, each with such a panel. */
export const everyRoute = (): readonly PossibleRoute[] => walkOnce(everyPanelAtAll);
