import { type MachineWithSteps, stepsOf } from '../../../machines/workup/route.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../machines/workup/steps/*.ts', {
  query: '?reasoned',
  eager: true,
});

const machine: MachineWithSteps = { config: { states: Object.assign({}, ...Object.values(modules)) } };

/** The steps of the workup with the reason of every branch, which the first pages do without. */
export const reasonedSteps = stepsOf(machine);
