import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { everyRoute } from './everyRoute.ts';
import { reportsOf } from './guided.ts';
import { type Ended, OpenWorkup } from './openWorkup.ts';
import { randomFrom, shuffled } from './seededPanels.ts';

const patience = 300_000;

const routes = everyRoute();

const oneForEachWay = [
  ...new Map(routes.map((route) => [`${route.steps.join(' ')} ${route.outcome}`, route])).values(),
];

const endOf = (findings: Findings): Ended => {
  const { passages, outcome } = routeOf(findings);
  return { steps: passages.map(({ step }) => step.id), outcome };
};

const seed = 7;
const random = randomFrom(seed);

describe('one way of reading: the workup machine, the walk over its steps, the guided workup', {
  timeout: patience,
}, () => {
  test(`the machine concludes on a closed panel as the walk does, for each of ${routes.length} routes`, () => {
    const strays = routes.filter(({ witness, outcome }) => {
      const actor = createActor(workupMachine, { input: { findings: witness, closed: true } }).start();
      return actor.getSnapshot().output?.outcome !== outcome;
    });
    expect(strays).toEqual([]);
  });

  test(`answered only where it asks, it ends where the walk ends with what was reported; what it did not ask for, volunteered at the end, leads to the whole panel's own route: ${oneForEachWay.length} sequences of steps`, () => {
    const strays = oneForEachWay.filter(({ witness }) => {
      const workup = new OpenWorkup();
      workup.answerFrom(witness);
      const asked = workup.findings;
      const guided = workup.ended;
      for (const report of reportsOf(witness)) {
        if (report !== 'close' && asked[report.finding] === undefined) workup.take(report);
      }
      workup.answerFrom(witness);
      const whole = workup.ended;
      const same = (left: Ended, right: Ended) => JSON.stringify(left) === JSON.stringify(right);
      return !(same(guided, endOf(asked)) && same(whole, endOf(witness)));
    });
    expect(strays).toEqual([]);
  });

  test.each([
    ['as it is written backwards', (known: Findings) => [...reportsOf(known)].reverse()],
    [`shuffled by seed ${seed}`, (known: Findings) => shuffled(reportsOf(known), random)],
  ])(
    'the whole panel, %s, then every open question as not known, takes the same steps to the same conclusion',
    (_, reports) => {
      const some = oneForEachWay.filter((__, at) => at % 3 === 0);
      const ends = some.map(({ witness }) => {
        const workup = new OpenWorkup();
        for (const report of reports(witness)) workup.take(report);
        workup.answerFrom({});
        return workup.ended;
      });
      expect(ends).toEqual(some.map(({ witness }) => endOf(witness)));
    },
  );
});
