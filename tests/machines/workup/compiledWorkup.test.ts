import { describe, expect, test } from 'vitest';
import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import { codedPanel, codeOf, codesAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { compileWorkup } from '../../../machines/workup/compiledWorkup.ts';
import { BranchError, type Route, routeOf, steps } from '../../../machines/workup/route.ts';
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

describe('a workup that was changed wrongly is not compiled', () => {
  const { actin } = steps;
  const [expressed, negative, unknown] = actin.branches;
  if (expressed === undefined || negative === undefined || unknown === undefined) throw new Error('actin has changed');
  const faultOf = (branches: typeof actin.branches): unknown => {
    try {
      return compileWorkup({ ...steps, actin: { ...actin, branches } });
    } catch (fault) {
      return fault;
    }
  };

  test('two branches that hold at once on some panel are named', () => {
    expect(faultOf([expressed, negative, { ...unknown, when: {} }])).toEqual(
      new BranchError('actin', ['expressed', 'unknown']),
    );
  });

  test('a panel that no branch covers is named by its step', () => {
    expect(faultOf([expressed, negative])).toEqual(new BranchError('actin', []));
  });

  test('a workup that leads back is named by the step that it leads back to', () => {
    expect(faultOf([{ ...expressed, to: 'actin' }, negative, unknown])).toEqual(
      new RangeError('the workup leads back to actin'),
    );
  });
});

describe('a panel as small integers', () => {
  test('holds the place of each reading, and that after the last for what is not reported', () => {
    const findings: Findings = { sma: 'negative', procedure: 'shave' };
    const codeIn = (finding: FindingId): number => codedPanel(findings)[placeOf(finding)] ?? -1;
    expect([codeIn('sma'), codeIn('procedure'), codeIn('desmin'), codeIn('depth')]).toEqual([2, 0, 5, 6]);
  });

  test.each([
    [{ sma: 'wildType' }, 'sma: wildType is not among positive, focal, negative, equivocal, notDone'],
    [{ snail: 'positive' }, 'snail is not a finding of the workup'],
  ])('%o is refused', (findings, message) => {
    expect(() => codedPanel(findings as Findings)).toThrow(new RangeError(message));
  });
});
