import type { Findings } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { outcomeIds } from '../vocabulary/outcomes.ts';
import { type GuardParams, guardHolds } from './guard.ts';
import { openAsk } from './openAsk.ts';
import { type StepId, stepIds } from './stepIds.ts';
import { workupMachine } from './workup.machine.ts';
import type { Ask, Branch, BranchMeta, Step, StepMeta } from './workup.setup.ts';

/** A step with its name, as it is read back from the machine. */
export type StepOfMachine = Step & { readonly id: StepId };

/** A step that was passed and the branch that was taken there. */
export type Passage = { readonly step: StepOfMachine; readonly branch: Branch };

/** The way through the workup: every step passed, and the conclusion. */
export type Route = { readonly passages: readonly Passage[]; readonly outcome: OutcomeId };

type TransitionConfig = {
  readonly guard: { readonly params: GuardParams };
  readonly target: StepId | OutcomeId;
  readonly description: string;
  readonly meta: BranchMeta;
};

type StateConfig = {
  readonly description: string;
  readonly meta: StepMeta;
  readonly on: { readonly 'step.settled': readonly TransitionConfig[] };
};

/** The part of a machine that holds its steps; a changed copy of the workup machine has it too. */
export type MachineWithSteps = { readonly config: { readonly states?: unknown } };

/** Reads the steps and their branches back from a machine's own configuration: the one place that does so. */
export function stepsOf(machine: MachineWithSteps): Readonly<Record<StepId, StepOfMachine>> {
  const states = machine.config.states as Readonly<Record<StepId, StateConfig>>;
  const entries = stepIds.map((id) => {
    const state = states[id];
    const { kind: _, ...meta } = state.meta;
    const branches = state.on['step.settled'].map((transition) => {
      const { branch, ...reason } = transition.meta;
      return {
        id: branch,
        reading: transition.description,
        when: transition.guard.params,
        to: transition.target,
        ...reason,
      };
    });
    return [id, { id, settles: state.description, ...meta, branches }] as const;
  });
  return Object.fromEntries(entries) as unknown as Readonly<Record<StepId, StepOfMachine>>;
}

/** The steps of the workup machine. */
export const steps: Readonly<Record<StepId, StepOfMachine>> = stepsOf(workupMachine);

const conclusions: ReadonlySet<string> = new Set(outcomeIds);

/** Says whether a target of a branch is a conclusion. */
export const isOutcome = (target: StepId | OutcomeId): target is OutcomeId => conclusions.has(target);

/** A step in which not exactly one branch holds; it names the step and the branches that hold. */
export class BranchError extends Error {
  override readonly name = 'BranchError';
  readonly step: StepId;
  readonly holding: readonly string[];
  constructor(step: StepId, holding: readonly string[]) {
    super(`${step}: exactly one branch must hold, these hold: ${holding.join(', ') || 'none'}`);
    this.step = step;
    this.holding = holding;
  }
}

/** Gives the branch of a step that holds for the findings; throws a `BranchError` when not exactly one holds. */
export function branchTaken(step: StepOfMachine, findings: Findings): Branch {
  const holding = step.branches.filter((branch) => guardHolds(branch.when, findings));
  const [branch] = holding;
  if (branch === undefined || holding.length > 1) {
    throw new BranchError(
      step.id,
      holding.map(({ id }) => id),
    );
  }
  return branch;
}

/** How far the workup has come: the steps passed, and either the question that is open or the conclusion. */
export type Progress =
  | { readonly passages: readonly Passage[]; readonly at: StepOfMachine; readonly ask: Ask; readonly outcome: null }
  | { readonly passages: readonly Passage[]; readonly at: null; readonly ask: null; readonly outcome: OutcomeId };

/**
 * Gives how far the workup comes with the findings; `closed` counts what is not reported as not known instead of
 * waiting for it.
 */
export function progressOf(findings: Findings, closed: boolean, through = steps): Progress {
  const passages: Passage[] = [];
  let id: StepId = 'actin';
  while (passages.length <= stepIds.length) {
    const at: StepOfMachine = through[id];
    const ask = closed
      ? null
      : openAsk(
          at,
          findings,
          passages.map(({ branch }) => branch.when),
        );
    if (ask) return { passages, at, ask, outcome: null };
    const branch = branchTaken(at, findings);
    passages.push({ step: at, branch });
    if (isOutcome(branch.to)) return { passages, at: null, ask: null, outcome: branch.to };
    id = branch.to;
  }
  throw new RangeError(`the workup does not end: ${passages.map(({ step }) => step.id).join(', ')}`);
}

/** Gives the way through the workup for the findings, unreported ones counting as not known. */
export function routeOf(findings: Findings, through = steps): Route {
  const { passages, outcome } = progressOf(findings, true, through);
  if (outcome === null) throw new RangeError('a closed panel always ends');
  return { passages, outcome };
}
