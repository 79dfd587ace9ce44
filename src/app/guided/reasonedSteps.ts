import { stepsOf } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../machines/workup/steps/*.ts', {
  query: '?reasoned',
  eager: true,
});

/** The workup machine with the reason of every branch, which the first pages do without. */
export const reasonedMachine = {
  config: {
    initial: workupMachine.config.initial,
    states: { ...workupMachine.config.states, ...Object.assign({}, ...Object.values(modules)) },
  },
};

/** The steps of the workup with the reason of every branch. */
export const reasonedSteps = stepsOf(reasonedMachine);
