import { type AnyStateMachine, getInitialMicrosteps } from 'xstate';

/** A question state that a run passed, with the descriptions of the branches that held there. */
export type Passed = { readonly state: string; readonly held: readonly string[] };

/** A run of a machine on one input: the question states passed and the final state reached. */
export type Run = { readonly passed: readonly Passed[]; readonly end: string };

type Guard = (args: { context: unknown; event: unknown }, params: unknown) => boolean;

const event = { type: 'step.settled' };

/** Runs a machine and, at every question state, evaluates each branch, also those behind the one that was taken. */
export function runOf(machine: AnyStateMachine, input: unknown): Run {
  const guards = machine.implementations.guards as Record<string, Guard>;
  const passed: Passed[] = [];
  let end = '';
  for (const [snapshot] of getInitialMicrosteps(machine, input)) {
    const state = String(snapshot.value);
    const node = machine.states[state];
    if (!node) throw new Error(`no state ${state}`);
    if (node.type === 'final') {
      end = state;
      continue;
    }
    const held = (node.on[event.type] ?? [])
      .filter(({ guard }) => {
        if (guard === undefined || typeof guard === 'function') throw new Error(`${state} has an unnamed guard`);
        const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
        const test = guards[type];
        if (!test) throw new Error(`no guard ${type}`);
        return test({ context: snapshot.context, event }, params);
      })
      .map(({ description }) => description ?? '');
    passed.push({ state, held });
  }
  return { passed, end };
}

/** Lists, for a machine, every branch with what is missing of its words, claims and named guard. */
export function branchFaults(machine: AnyStateMachine): readonly string[] {
  return Object.entries(machine.states).flatMap(([key, node]) => {
    const faults: string[] = [];
    if (node.always !== undefined) faults.push(`${key}: always`);
    if (node.after.length > 0) faults.push(`${key}: after`);
    if (node.invoke.length > 0) faults.push(`${key}: invoke`);
    if (!node.description) faults.push(`${key}: no description`);
    if (node.type === 'final') return faults;
    const branches = node.on[event.type] ?? [];
    if (branches.length === 0) faults.push(`${key}: no branch`);
    for (const { description, meta, guard } of branches) {
      const label = `${key}, ${description}`;
      if (!description) faults.push(`${label}: no label`);
      if (!meta?.because) faults.push(`${label}: no reason`);
      if (!meta?.expertOpinion && !(meta?.claims?.length > 0)) faults.push(`${label}: no claim and no expert opinion`);
      if (guard === undefined || typeof guard === 'function') faults.push(`${label}: guard has no name`);
    }
    return faults;
  });
}
