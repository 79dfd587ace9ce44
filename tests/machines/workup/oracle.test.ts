import { describe, expect, test } from 'vitest';
import { domains, type Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { everyRoute } from './everyRoute.ts';
import { findingsRead } from './findingsThatMatter.ts';
import { oracle } from './oracle.ts';
import { pick, randomFrom, seededPanels } from './seededPanels.ts';

const patience = 120_000;

function strays(panels: Iterable<Findings>): readonly object[] {
  const found: object[] = [];
  for (const panel of panels) {
    const { outcome } = routeOf(panel);
    const second = oracle(panel);
    if (outcome !== second) found.push({ panel, outcome, second });
  }
  return found;
}

const routes = everyRoute();

describe('a second implementation, written from the words of the logic, concludes as the machine does', {
  timeout: patience,
}, () => {
  test(`for one panel of each of the ${routes.length} routes`, () => {
    expect(strays(routes.map(({ witness }) => witness))).toEqual([]);
  });

  const seed = 2_101;
  test(`for three neighbours of each of them, one finding changed by seed ${seed}`, () => {
    const random = randomFrom(seed);
    const neighbour = (panel: Findings): Findings => {
      const finding = pick(findingsRead, random);
      return { ...panel, [finding]: pick(domains[finding], random) };
    };
    expect(strays(routes.flatMap(({ witness }) => [0, 1, 2].map(() => neighbour(witness))))).toEqual([]);
  });

  test.each([
    ['the findings that decide', 2_102, findingsRead],
    ['every finding', 2_103, undefined],
  ] as const)('for 100000 panels over %s, seed %i', (_, ofPanels, over) => {
    expect(strays(seededPanels(ofPanels, 100_000, over))).toEqual([]);
  });

  test('and it can reach every conclusion', () => {
    const reached = new Set(routes.map(({ witness }) => oracle(witness)));
    expect(outcomeIds.filter((id) => !reached.has(id))).toEqual([]);
  });
});
