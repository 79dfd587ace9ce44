import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { all, type Criterion, none } from '../../../machines/workup/criterion.ts';
import type { GuardParams } from '../../../machines/workup/guard.ts';
import { type StepOfMachine, steps } from '../../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';

/** A branch that is made up: when it is taken, and where it leads. */
export type Way = readonly [Criterion, StepId | OutcomeId];

/** The branches of the steps that are made up; every other step concludes at once. */
export type Ways = { readonly [S in StepId]?: readonly Way[] };

/** A workup that is made up: its steps, and what their guards mean, which are empty and stand for themselves. */
export type MadeUpSteps = {
  readonly steps: Readonly<Record<StepId, StepOfMachine>>;
  readonly meaning: (guard: GuardParams) => Criterion;
};

const branch = steps.actin.branches[0] as Branch;

/** Makes up a workup; a branch is named by its step and its place in it, and a guard that is not of it is a RangeError. */
export function madeUpSteps(ways: Ways): MadeUpSteps {
  const meanings = new Map<GuardParams, Criterion>();
  const made = stepIds.map((id): [StepId, StepOfMachine] => {
    const branches = (ways[id] ?? [[all(), 'unclassified']]).map(([test, to], at) => {
      const when = {};
      meanings.set(when, test);
      return { ...branch, id: `${id}${at}`, when, to };
    });
    return [id, { ...steps[id], branches }];
  });
  return {
    steps: Object.fromEntries(made) as Record<StepId, StepOfMachine>,
    meaning: (guard) => {
      const meaning = meanings.get(guard);
      if (meaning === undefined) throw new RangeError('this guard is not of the workup that was made up');
      return meaning;
    },
  };
}

/** Makes up the branches of a step that asks one thing. */
export const either = (test: Criterion, then: StepId | OutcomeId, other: StepId | OutcomeId): readonly Way[] => [
  [test, then],
  [none(test), other],
];
