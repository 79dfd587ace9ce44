import { describe, expect, test } from 'vitest';
import { theWorkup } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
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

describe('the invariants of the workup, decided on every panel there is', { timeout: patience }, () => {
  test('each holds', () => {
    expect(
      verified().flatMap(({ id, counterexample }) => (counterexample === null ? [] : [{ id, counterexample }])),
    ).toEqual([]);
  });

  test('each of the eight invariants of the workup is among them', () => {
    expect([...new Set(verified().map(({ invariant }) => invariant))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('they come to what the committed report says', () => {
    const made = `${JSON.stringify(verified(), null, 2)}\n`;
    expect(made).toEqual(committedText(new URL('report.json', import.meta.url), made));
  });
});

describe('the survey that they are decided from', { timeout: patience }, () => {
  const survey = remembered(surveyOf);

  test('counts the routes that the walk of the tests finds one by one, for each conclusion', () => {
    const { routesTo } = survey(theWorkup);
    const walked = outcomeIds.map((id) => everyRoute().filter(({ outcome }) => outcome === id).length);
    expect(outcomeIds.map((id) => routesTo([id]))).toEqual(walked);
  });

  test('knows for panels of seed 2301 where they end', () => {
    const { diagrams, reaching } = survey(theWorkup);
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
    const { diagrams, reaching } = survey(theWorkup);
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
