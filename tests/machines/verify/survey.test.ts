import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPanels, noPanel } from '../../../machines/verify/panelDiagrams.ts';
import type { Subject } from '../../../machines/verify/subject.ts';
import { type Survey, surveyOf } from '../../../machines/verify/survey.ts';
import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { all, any, type Criterion, holds, is, negative, none, positive } from '../../../machines/workup/criterion.ts';
import { isOutcome } from '../../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { either, type Way } from '../workup/madeUpSteps.ts';
import { forEveryCombination } from '../workup/readingsOfStep.ts';
import { madeUpSubject, type Required } from './madeUpSubject.ts';

const few = ['sma', 'hCaldesmonClone', 'multipleLesions'] as const satisfies readonly FindingId[];

const shrunken: Findings[] = [];
forEveryCombination(
  few.map((finding) => ({ finding, readings: [...domains[finding], undefined] })),
  (panel) => shrunken.push({ ...panel }),
);

const [first, second, third] = stepIds;
const places = [first, second, third];
const ends = ['leiomyoma', 'dermatofibroma', 'unclassified', 'discordantDfspOrSmoothMuscle'] as const;

const criterion: fc.Arbitrary<Criterion> = fc
  .array(
    fc
      .constantFrom(...few)
      .chain((finding) => fc.record({ finding: fc.constant(finding), in: fc.subarray([...domains[finding]]) })),
    { maxLength: 2 },
  )
  .chain((parts) => fc.constantFrom(all(...parts), any(...parts), none(...parts)));

const waysFrom = (at: number): fc.Arbitrary<readonly Way[]> =>
  fc.array(fc.tuple(criterion, fc.constantFrom<StepId | OutcomeId>(...ends, ...places.slice(at + 1))), {
    minLength: 1,
    maxLength: 3,
  });

const required: fc.Arbitrary<Required> = fc.record({
  leiomyoma: fc.oneof(
    fc.record({ actinRead: criterion }),
    fc.record({ actinRead: criterion, desminRead: criterion }),
    fc.constant({ desminRead: null }),
  ),
  unclassified: fc.record({ keratinRead: criterion }),
});

const subject: fc.Arbitrary<Subject> = fc
  .tuple(waysFrom(0), waysFrom(1), waysFrom(2), required)
  .map(([one, two, three, needs]) => madeUpSubject({ [first]: one, [second]: two, [third]: three }, needs));

const routesBetween = (made: Subject, panel: Findings, from: StepId | OutcomeId): readonly string[] =>
  isOutcome(from)
    ? [from]
    : made.steps[from].branches
        .filter(({ when }) => holds(made.meaning(when), panel))
        .flatMap(({ id, to }) => routesBetween(made, panel, to).map((route) => `${id} ${route}`));

const isMet = (made: Subject, panel: Findings, name: keyof Subject['requirements']): boolean => {
  const { met } = made.requirements[name];
  return met !== null && holds(made.meaning(met), panel);
};

const isIn = ({ diagrams }: Survey, set: number, panel: Findings): boolean =>
  few.reduce((left, finding) => diagrams.given(left, finding, panel[finding]), set) === allPanels;

describe(`made-up workups, right or wrong, over ${shrunken.length} panels of ${few.length} findings, as trying each panel finds them`, () => {
  test('where each panel comes to, and which panels establish a diagnosis', () => {
    fc.assert(
      fc.property(subject, (made) => {
        const survey = surveyOf(made);
        const found = shrunken.map((panel) => ({
          ends: ends.filter((id) => isIn(survey, survey.reaching(id), panel)),
          established: ends.filter((id) => isIn(survey, survey.established(id), panel)),
        }));
        const tried = shrunken.map((panel) => {
          const routes = routesBetween(made, panel, first);
          const reached = ends.filter((id) => routes.some((route) => route.endsWith(` ${id}`)));
          const sure = reached.filter(
            (id) =>
              outcomeNames[id].kind === 'diagnosis' && made.requires[id].every((name) => isMet(made, panel, name)),
          );
          return { ends: reached, established: sure };
        });
        expect(found).toEqual(tried);
      }),
      { numRuns: 150 },
    );
  });

  test('the routes to each conclusion, each counted once', () => {
    fc.assert(
      fc.property(subject, (made) => {
        const { routesTo } = surveyOf(made);
        const walked = new Set(shrunken.flatMap((panel) => routesBetween(made, panel, first)));
        expect(ends.map((id) => routesTo([id]))).toEqual(
          ends.map((id) => [...walked].filter((route) => route.endsWith(` ${id}`)).length),
        );
        expect(routesTo(outcomeIds)).toEqual(walked.size);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a made-up workup', () => {
  const melanoma = any(positive('s100'), positive('sox10'));
  const made = madeUpSubject(
    { [first]: either(positive('sma'), second, 'unclassified'), [second]: either(melanoma, 'mpnst', 'leiomyoma') },
    { leiomyoma: { actinRead: positive('sma'), keratinRead: negative('cytokeratin') }, mpnst: { ss18: null } },
  );

  test('a step is reached by the panels that are led to it, and one that nothing leads to by none', () => {
    const { diagrams, reaching } = surveyOf(made);
    expect([reaching(first), reaching(second), reaching(third)]).toEqual([
      allPanels,
      diagrams.where(positive('sma')),
      noPanel,
    ]);
  });

  test('what a requirement without a stain asks is met on no panel', () => {
    const { diagrams, established, met } = surveyOf(made);
    expect([met('ss18'), established('mpnst'), met('keratinRead')]).toEqual([
      noPanel,
      noPanel,
      diagrams.where(negative('cytokeratin')),
    ]);
  });

  test('a conclusion that is no diagnosis is never established', () => {
    const { reaching, established } = surveyOf(made);
    expect([reaching('unclassified') === noPanel, established('unclassified')]).toEqual([false, noPanel]);
  });

  test('a guard holds on the panels that its meaning holds on', () => {
    const { diagrams, when } = surveyOf(made);
    const branches = made.steps[second].branches.map((branch) => when(branch.when));
    expect(branches).toEqual([diagrams.where(melanoma), diagrams.where(none(melanoma))]);
  });

  test('the routes to some conclusions are those to each of them together', () => {
    const { routesTo } = surveyOf(made);
    expect([
      routesTo([]),
      routesTo(['mpnst']),
      routesTo(['mpnst', 'leiomyoma', 'neurofibroma']),
      routesTo(outcomeIds),
    ]).toEqual([0, 1, 2, 3]);
  });

  test('a finding that is read again two steps later decides as it did before', () => {
    const again = surveyOf(
      madeUpSubject({
        [first]: either(positive('sma'), second, 'unclassified'),
        [second]: either(positive('desmin'), third, 'leiomyoma'),
        [third]: either(positive('sma'), 'leiomyosarcomaDermal', 'mpnst'),
      }),
    );
    const ended = ['unclassified', 'leiomyoma', 'leiomyosarcomaDermal', 'mpnst'] as const;
    expect(ended.map((id) => again.routesTo([id]))).toEqual([1, 1, 1, 0]);
  });

  test('one that leads back has no routes, but each panel is still where it comes to', () => {
    const back = surveyOf(
      madeUpSubject({
        [first]: either(positive('sma'), second, 'unclassified'),
        [second]: either(positive('desmin'), first, 'leiomyoma'),
      }),
    );
    expect([back.routesTo(outcomeIds), back.routesTo(['unclassified'])]).toEqual([0, 0]);
    expect([back.reaching(first), back.reaching('leiomyoma')]).toEqual([
      allPanels,
      back.diagrams.where(all(positive('sma'), none(positive('desmin')))),
    ]);
  });

  test('one whose way back starts at a step that nothing leads to has no routes either', () => {
    const back = surveyOf(
      madeUpSubject({ [first]: [[all(), 'unclassified']], [third]: either(positive('sma'), third, 'leiomyoma') }),
    );
    expect(back.routesTo(outcomeIds)).toEqual(0);
  });

  test('surveys that share their diagrams say the same of the same panels', () => {
    const { diagrams, reaching } = surveyOf(made);
    expect(surveyOf(made, diagrams).reaching('leiomyoma')).toEqual(reaching('leiomyoma'));
    expect(surveyOf(made, diagrams).diagrams).toBe(diagrams);
  });
});

describe('of two panels that report as few findings, the one that is read first', () => {
  const eitherOf = (one: FindingId, other: FindingId): Criterion => any(is(one, 'positive'), is(other, 'positive'));

  test.each<[string, Subject, FindingId, FindingId]>([
    [
      'by the steps, in their order',
      madeUpSubject({
        [second]: either(positive('sma'), 'leiomyoma', 'unclassified'),
        [first]: either(positive('erg'), second, 'unclassified'),
      }),
      'erg',
      'sma',
    ],
    [
      'by a step before a requirement',
      madeUpSubject(
        { [first]: either(positive('p63'), 'leiomyoma', 'unclassified') },
        { leiomyoma: { actinRead: positive('sma') } },
      ),
      'p63',
      'sma',
    ],
    [
      'by a requirement before what nothing reads',
      madeUpSubject({}, { leiomyoma: { ss18: null, actinRead: positive('p63') } }),
      'p63',
      'sma',
    ],
    ['by nothing: in the order of the vocabulary', madeUpSubject({}), 'sma', 'p63'],
  ])('%s', (_, made, before, after) => {
    const { diagrams } = surveyOf(made);
    expect(diagrams.smallest(diagrams.where(eitherOf(after, before)))).toEqual({ [before]: 'positive' });
  });
});
