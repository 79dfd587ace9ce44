import type { WorkupLike } from '../../diagrams/graph.ts';
import type { StepId } from '../../machines/workup/stepIds.ts';
import { workupMachine } from '../../machines/workup/workup.machine.ts';

type Transition = { readonly meta: { readonly branch: string } };
type State = { readonly on: { readonly 'step.settled': readonly Transition[] } };

/** What may be changed in a branch of a step. */
export type BranchChange = {
  readonly description?: string;
  readonly target?: string;
  readonly because?: string;
  readonly expertOpinion?: boolean;
};

/** Copies the workup machine with one branch of one step changed. */
export function changedMachine(step: StepId, branch: string, change: BranchChange): WorkupLike {
  const states = workupMachine.config.states as unknown as Readonly<Record<string, State>>;
  const state = states[step];
  if (state === undefined) throw new RangeError(`there is no step ${step}`);
  const { because, expertOpinion, ...transition } = change;
  const reason = {
    ...(because === undefined ? {} : { because }),
    ...(expertOpinion === undefined ? {} : { expertOpinion }),
  };
  const branches = state.on['step.settled'].map((each) =>
    each.meta.branch === branch ? { ...each, ...transition, meta: { ...each.meta, ...reason } } : each,
  );
  const changed = { ...state, on: { ...state.on, 'step.settled': branches } };
  return { config: { ...workupMachine.config, states: { ...states, [step]: changed } } };
}
