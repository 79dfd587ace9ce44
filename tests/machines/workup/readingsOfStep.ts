import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { criterionOf, findingsReadBy } from '../../../machines/workup/guard.ts';
import type { StepOfMachine } from '../../../machines/workup/route.ts';
import { leavesOf } from './findingsThatMatter.ts';

/** A finding with the readings that it is tried with; undefined is "not reported". */
export type Axis = { readonly finding: FindingId; readonly readings: readonly (string | undefined)[] };

/** Lists the findings that the branches of a step read. */
export const findingsReadAt = (step: StepOfMachine): readonly FindingId[] => [
  ...new Set(step.branches.flatMap(({ when }) => findingsReadBy(when))),
];

/** Gives every reading of every finding that a step reads, "not reported" included. */
export const allReadingsAt = (step: StepOfMachine): readonly Axis[] =>
  findingsReadAt(step).map((finding) => ({ finding, readings: [...domains[finding], undefined] }));

/** Gives one reading of each class of readings that no sentence of the step tells apart. */
export function readingClassesAt(step: StepOfMachine): readonly Axis[] {
  const leaves = step.branches.flatMap(({ when }) => leavesOf(criterionOf(when)));
  return allReadingsAt(step).map(({ finding, readings }) => {
    const own = leaves.filter((leaf) => leaf.finding === finding);
    const classes = new Map<string, string | undefined>();
    for (const reading of readings) {
      const told = own.map((leaf) => (reading !== undefined && leaf.in.includes(reading) ? 1 : 0)).join('');
      classes.set(told, reading);
    }
    return { finding, readings: [...classes.values()] };
  });
}

/** Counts the combinations of the readings. */
export const combinationsOf = (axes: readonly Axis[]): number =>
  axes.reduce((product, { readings }) => product * readings.length, 1);

/** Calls `visit` with every combination of the readings; the panel is changed in place from call to call. */
export function forEveryCombination(axes: readonly Axis[], visit: (panel: Findings) => void): void {
  const panel: { [F in FindingId]?: string } = {};
  const turn = (at: number): void => {
    const axis = axes[at];
    if (axis === undefined) {
      visit(panel);
      return;
    }
    for (const reading of axis.readings) {
      if (reading === undefined) delete panel[axis.finding];
      else panel[axis.finding] = reading;
      turn(at + 1);
    }
  };
  turn(0);
}
