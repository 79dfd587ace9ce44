import type { FindingId, Findings } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import type { Certainty, OutcomeId } from '../vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../workup/certainty.ts';
import { findingsReadBy, type GuardParams, guardHolds } from '../workup/guard.ts';
import { outcomes } from '../workup/outcomes.ts';
import { requirements } from '../workup/requirements.ts';
import { branchTaken, isOutcome, type Route, routeOf, type StepOfMachine, steps } from '../workup/route.ts';
import { type StepId, stepIds } from '../workup/stepIds.ts';

/** What the first reader concludes and how sure it is. */
export type Conclusion = { readonly outcome: OutcomeId; readonly certainty: Certainty };

/** Gives what the first reader concludes from findings. */
export function conclusionOf(findings: Findings, outcome: OutcomeId = routeOf(findings).outcome): Conclusion {
  return { outcome, certainty: certaintyOf(outcomeNames[outcome].kind, unmetBy(outcome, findings)) };
}

const readByStep = new Map<StepId, ReadonlySet<FindingId>>(
  stepIds.map((id) => [id, new Set(steps[id].branches.flatMap(({ when }) => findingsReadBy(when)))]),
);

const readByGuard = new WeakMap<GuardParams, ReadonlySet<FindingId>>();

function reads(guard: GuardParams, finding: FindingId): boolean {
  const known = readByGuard.get(guard) ?? new Set(findingsReadBy(guard));
  readByGuard.set(guard, known);
  return known.has(finding);
}

function walkFrom(step: StepOfMachine, findings: Findings): OutcomeId {
  let at: StepOfMachine = step;
  for (;;) {
    const { to } = branchTaken(at, findings);
    if (isOutcome(to)) return to;
    at = steps[to];
  }
}

/**
 * Gives what the first reader would conclude if one finding had another reading. Only what reads the finding is judged
 * anew: the steps passed up to the first that branches otherwise, and the requirements of the conclusion.
 */
export function conclusionAfter(
  route: Route,
  findings: Findings,
  before: Conclusion,
  finding: FindingId,
  reading: string,
): Conclusion {
  const after: Findings = { ...findings, [finding]: reading };
  for (const { step, branch } of route.passages) {
    if (!readByStep.get(step.id)?.has(finding) || guardHolds(branch.when, after)) continue;
    const outcome = walkFrom(step, after);
    return conclusionOf(after, outcome);
  }
  const touched = outcomes[before.outcome].requires.some((id) => {
    const { met } = requirements[id];
    return met !== null && reads(met, finding) && guardHolds(met, findings) !== guardHolds(met, after);
  });
  return touched ? conclusionOf(after, before.outcome) : before;
}
