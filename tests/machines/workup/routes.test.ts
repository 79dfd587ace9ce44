import { describe, expect, test } from 'vitest';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { guardHolds } from '../../../machines/workup/guard.ts';
import { routeOf, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { committedText } from '../../committedText.ts';
import { everyRoute } from './everyRoute.ts';

const patience = 120_000;

const routes = everyRoute();

const wayOf = ({ steps: passed, outcome }: (typeof routes)[number]): string => `${outcome}\t${passed.join(' ')}`;

function listOfWays(): string {
  const counts = new Map<string, number>();
  for (const route of routes) counts.set(wayOf(route), (counts.get(wayOf(route)) ?? 0) + 1);
  const order = outcomeIds.map(String);
  const lines = [...counts]
    .map(([way, count]) => ({ outcome: way.split('\t')[0] ?? '', passed: way.split('\t')[1] ?? '', count }))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || (a.passed < b.passed ? -1 : 1))
    .map(({ outcome, passed, count }) => `${outcome}\t${count}\t${passed}`);
  return ['outcome\troutes\tsteps passed', ...lines, ''].join('\n');
}

const ways = new Set(routes.map(wayOf)).size;

describe(`the ${routes.length} routes that some panel takes, over ${ways} sequences of steps`, {
  timeout: patience,
}, () => {
  test('they are those of the committed list, so many for each sequence of steps', () => {
    const made = listOfWays();
    expect(made).toEqual(committedText(new URL('routes.tsv', import.meta.url), made));
  });

  test('the panel found for each takes exactly that route', () => {
    const strays = routes.filter(({ branches, outcome, witness }) => {
      const route = routeOf(witness);
      const passed = route.passages.map(({ step, branch }) => `${step.id}.${branch.id}`);
      return route.outcome !== outcome || passed.join(' ') !== branches.join(' ');
    });
    expect(strays).toEqual([]);
  });

  test('together they take every branch of every step and reach every conclusion', () => {
    const taken = new Set(routes.flatMap(({ branches }) => branches));
    const all = stepIds.flatMap((id) => steps[id].branches.map((branch) => `${id}.${branch.id}`));
    expect(all.filter((name) => !taken.has(name))).toEqual([]);
    expect(outcomeIds.filter((id) => !routes.some(({ outcome }) => outcome === id))).toEqual([]);
  });

  test('no route passes a step twice', () => {
    expect(routes.filter(({ steps: passed }) => new Set(passed).size !== passed.length)).toEqual([]);
  });

  test('no panel takes two of them: every other branch of each step passed is closed to it', () => {
    const open = routes.filter(({ steps: passed, branches, witness }) =>
      passed.some((id, at) =>
        steps[id].branches.some((branch) => `${id}.${branch.id}` !== branches[at] && guardHolds(branch.when, witness)),
      ),
    );
    expect(open).toEqual([]);
  });
});
