import { describe, expect, test } from 'vitest';
import { domains, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { codedPanel, codeOf, codesAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { compileWorkup } from '../../../machines/workup/compiledWorkup.ts';
import { type Route, routeOf } from '../../../machines/workup/route.ts';
import { everyRoute } from './everyRoute.ts';
import { findingsRead } from './findingsThatMatter.ts';
import { pick, randomFrom, seededPanels } from './seededPanels.ts';

const patience = 120_000;

const routes = everyRoute();
const compiled = compileWorkup();

const wayOf = ({ passages, outcome }: Route): string =>
  [...passages.map(({ step, branch }) => `${step.id}.${branch.id}`), outcome].join(' ');

function strays(panels: Iterable<Findings>): readonly Findings[] {
  const found: Findings[] = [];
  for (const findings of panels) {
    const panel = codedPanel(findings);
    const walked = routeOf(findings);
    const same = compiled.outcomeOf(panel) === walked.outcome && wayOf(compiled.routeOf(panel)) === wayOf(walked);
    if (!same) found.push(findings);
  }
  return found;
}

describe('the compiled workup takes the way of the walk over the steps', { timeout: patience }, () => {
  test(`for one panel of each of the ${routes.length} routes`, () => {
    expect(strays(routes.map(({ witness }) => witness))).toEqual([]);
  });

  const seed = 2_201;
  test(`for two neighbours of each of them, one finding changed by seed ${seed}`, () => {
    const random = randomFrom(seed);
    const neighbour = (panel: Findings): Findings => {
      const finding = pick(findingsRead, random);
      return { ...panel, [finding]: pick(domains[finding], random) };
    };
    expect(strays(routes.flatMap(({ witness }) => [neighbour(witness), neighbour(witness)]))).toEqual([]);
  });

  test('for 100000 panels over every finding, seed 2202', () => {
    expect(strays(seededPanels(2_202, 100_000))).toEqual([]);
  });
});

describe('what would be if one finding had another reading', { timeout: patience }, () => {
  const some = routes.filter((_, at) => at % 25 === 0);

  test(`each reading of each finding, on a panel of every 25th route: the conclusion is that of the changed panel`, () => {
    const wrong = some.filter(({ witness }) => {
      const panel = codedPanel(witness);
      const trail = compiled.trailOf(panel);
      return findingIds.some((_, place) =>
        codesAt(place).some((code) => {
          const changed = panel.with(place, code);
          return compiled.outcomeIf(trail, place, code) !== compiled.outcomeOf(changed);
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('asking leaves the panel as it was', () => {
    const panel = codedPanel({ sma: 'positive', desmin: 'positive' });
    const trail = compiled.trailOf(panel);
    compiled.outcomeIf(trail, placeOf('sox10'), codeOf('sox10', 'positive'));
    expect(panel).toEqual(codedPanel({ sma: 'positive', desmin: 'positive' }));
  });
});
