import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { none } from '../../../machines/workup/criterion.ts';
import { criterionOf, guardHolds, panelsOf } from '../../../machines/workup/guard.ts';
import { complement, examplePanel, intersect } from '../../../machines/workup/panelSet.ts';
import { type StepOfMachine, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { onePanelThat } from './onePanel.ts';
import {
  allReadingsAt,
  combinationsOf,
  findingsReadAt,
  forEveryCombination,
  readingClassesAt,
} from './readingsOfStep.ts';
import { seededPanels } from './seededPanels.ts';

const patience = 120_000;

const feasible = 2_000_000;
const drawn = 50_000;

type Visit = (panel: Findings) => void;

const branchesHolding = (step: StepOfMachine, panel: Findings): readonly string[] =>
  step.branches.filter(({ when }) => guardHolds(when, panel)).map(({ id }) => id);

function faultsIn(step: StepOfMachine, panels: (visit: Visit) => void) {
  const faults: string[] = [];
  let seen = 0;
  panels((panel) => {
    seen += 1;
    let holding = 0;
    for (const { when } of step.branches) if (guardHolds(when, panel)) holding += 1;
    if (holding !== 1)
      faults.push(`${JSON.stringify(panel)}: ${branchesHolding(step, panel).join(', ') || 'no branch'}`);
  });
  return { seen, faults };
}

describe(`invariants 1 and 2, total and unique: the ${stepIds.length} steps, exactly, as sets of panels`, {
  timeout: patience,
}, () => {
  test.each(stepIds.map((id) => [id, steps[id].branches.length, findingsReadAt(steps[id]).length] as const))(
    '%s: of its %i branches over %i findings no two share a panel, and together they cover every panel',
    (id) => {
      const { branches } = steps[id];
      const shared = branches.flatMap((left, at) =>
        branches.slice(at + 1).flatMap((right) =>
          intersect(panelsOf(left.when), panelsOf(right.when)).map((box) => ({
            branches: [left.id, right.id],
            panel: examplePanel(box),
          })),
        ),
      );
      const uncovered = complement(branches.flatMap(({ when }) => panelsOf(when))).map(examplePanel);
      expect({ shared, uncovered }).toEqual({ shared: [], uncovered: [] });
    },
  );

  test('the search of the tests, which shares nothing with these sets, finds the same', () => {
    const faults = stepIds.flatMap((id) => {
      const guards = steps[id].branches.map(({ when }) => criterionOf(when));
      const both = guards.flatMap((left, at) => guards.slice(at + 1).map((right) => onePanelThat(left, right)));
      return [...both, onePanelThat(none(...guards))].filter((panel) => panel !== null);
    });
    expect(faults).toEqual([]);
  });
});

const ways = stepIds.map((id, seed) => {
  const step = steps[id];
  const all = allReadingsAt(step);
  if (combinationsOf(all) <= feasible)
    return { id, seed, count: combinationsOf(all), how: 'combinations of readings', axes: all };
  const classes = readingClassesAt(step);
  if (combinationsOf(classes) <= feasible) {
    return {
      id,
      seed,
      count: combinationsOf(classes),
      how: 'combinations of the readings that it tells apart',
      axes: classes,
    };
  }
  return { id, seed, count: drawn, how: `panels of seed ${seed}`, axes: null };
});

describe('invariants 1 and 2, one panel after the other', { timeout: patience }, () => {
  test.each(ways.map((way) => [way.id, way.count, way.how, way] as const))(
    '%s: exactly one branch holds for each of %i %s',
    (id, count, _, { axes, seed }) => {
      const step = steps[id];
      const panels = (visit: Visit): void => {
        if (axes !== null) forEveryCombination(axes, visit);
        else for (const panel of seededPanels(seed, count, findingsReadAt(step))) visit(panel);
      };
      expect(faultsIn(step, panels)).toEqual({ seen: count, faults: [] });
    },
  );
});
