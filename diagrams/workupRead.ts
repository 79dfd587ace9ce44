import { type StepOfMachine, stepsOf } from '../machines/workup/route.ts';
import type { StepId } from '../machines/workup/stepIds.ts';
import { workupMachine } from '../machines/workup/workup.machine.ts';
import { type WorkupGraph, type WorkupLike, workupGraph } from './graph.ts';

/** A workup as the drawings read it: its graph, and its steps as the machine keeps them. */
export type WorkupRead = { readonly graph: WorkupGraph; readonly steps: Readonly<Record<StepId, StepOfMachine>> };

/** Reads a workup machine, or a changed copy of it, for drawing. */
export const readWorkup = (machine: WorkupLike = workupMachine): WorkupRead => ({
  graph: workupGraph(machine),
  steps: stepsOf(machine),
});
