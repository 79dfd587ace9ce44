import { describe, expect, test } from 'vitest';
import { theWorkup } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { criterionOf } from '../../../machines/workup/guard.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { committedText } from '../../committedText.ts';
import { everyRoute } from '../workup/everyRoute.ts';
import { findingsRead } from '../workup/findingsThatMatter.ts';
import { panelReaching } from '../workup/panelReaching.ts';
import { seededPanels } from '../workup/seededPanels.ts';
import { verified } from './verified.ts';

const patience = 120_000;

const results = verified();

describe(`the ${results.length} invariants of the workup, decided on every panel there is`, {
  timeout: patience,
}, () => {
  test.each(results.map((result) => [result.id, result] as const))('%s holds', (_, { counterexample }) => {
    expect(counterexample).toEqual(null);
  });

  test('each of the eight invariants of the workup is among them', () => {
    expect([...new Set(results.map(({ invariant }) => invariant))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('they come to what the committed report says', () => {
    const made = `${JSON.stringify(results, null, 2)}\n`;
    expect(made).toEqual(committedText(new URL('report.json', import.meta.url), made));
  });
});

describe('the survey that they are decided from', { timeout: patience }, () => {
  const survey = surveyOf(theWorkup);
  const { diagrams, reaching, routesTo } = survey;
  const routes = everyRoute();

  test(`counts the ${routes.length} routes that the walk of the tests finds one by one, for each conclusion`, () => {
    const walked = outcomeIds.map((id) => routes.filter(({ outcome }) => outcome === id).length);
    expect(outcomeIds.map((id) => routesTo([id]))).toEqual(walked);
  });

  test('knows for panels of seed 2301 where they end', () => {
    const strays = [...seededPanels(2_301, 2_000, findingsRead)].filter((panel) => {
      const { outcome } = routeOf(panel);
      const set = findingsRead.reduce(
        (left, finding) => diagrams.given(left, finding, panel[finding]),
        reaching(outcome),
      );
      return diagrams.count(set) === 0n;
    });
    expect(strays).toEqual([]);
  });

  test('finds each branch open or closed from the first step as the search of the tests does', () => {
    const { steps } = theWorkup;
    const found = stepIds.flatMap((id) =>
      steps[id].branches.map(({ when }) => diagrams.both(reaching(id), diagrams.where(criterionOf(when))) !== 0),
    );
    const searched = stepIds.flatMap((id) =>
      steps[id].branches.map(({ when }) => panelReaching(id, criterionOf(when)) !== null),
    );
    expect(found).toEqual(searched);
  });
});
