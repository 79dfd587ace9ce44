import { describe, expect, test } from 'vitest';
import type { Breach } from '../../../machines/verify/invariant.ts';
import { oneReading } from '../../../machines/verify/oneReading.ts';
import type { Subject } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { all, expressed, is, negative, none, positive } from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { either } from '../workup/madeUpSteps.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const [first, second, third] = stepIds;

const breachesOf = (subject: Subject): readonly Breach[] => oneReading.decide(surveyOf(subject)).breaches;

const made = madeUpSubject({
  [first]: either(expressed('sma'), second, third),
  [second]: either(is('atypia', 'moderate', 'severe'), 'leiomyosarcomaDermal', 'leiomyoma'),
  [third]: [
    [all(positive('s100'), none(negative('sox10'))), 'melanocyticOrNeural'],
    [all(positive('s100'), negative('sox10')), second],
    [none(positive('s100')), 'unclassified'],
  ],
});

describe('the table of a made-up workup', () => {
  test('concludes as its steps do', () => {
    expect(breachesOf(made)).toEqual([]);
  });

  test('concludes as its steps do where nothing is read', () => {
    expect(breachesOf(madeUpSubject({}))).toEqual([]);
  });

  test('is made from the steps as they are: where those are read another way, each conclusion that differs is a breach', () => {
    const { steps } = made;
    const survey = surveyOf(made);
    const others = madeUpSubject({
      [first]: either(expressed('sma'), second, third),
      [second]: either(is('atypia', 'severe'), 'leiomyosarcomaDermal', 'leiomyoma'),
      [third]: [[all(), 'unclassified']],
    });
    const says = 'the steps and the table differ';
    expect(oneReading.decide({ ...survey, subject: others }).breaches).toEqual([
      { says, at: 'leiomyosarcomaDermal', panel: { sma: 'positive', atypia: 'moderate' } },
      { says, at: 'leiomyoma', panel: { sma: 'positive', atypia: 'moderate' } },
      { says, at: 'melanocyticOrNeural', panel: { s100: 'positive' } },
      { says, at: 'unclassified', panel: { s100: 'positive' } },
    ]);
    expect(steps).not.toEqual(others.steps);
  });

  test('cannot be made where two branches hold or the workup leads back, and the fault is said', () => {
    const unclear = madeUpSubject({
      [first]: [
        [expressed('sma'), 'leiomyoma'],
        [positive('sma'), 'leiomyosarcomaDermal'],
        [none(expressed('sma')), 'unclassified'],
      ],
    });
    const back = madeUpSubject({ [first]: either(positive('sma'), first, 'unclassified') });
    const breach = (why: string) => ({ says: `the table cannot be made: ${why}`, at: 'actin', panel: null });
    expect([unclear, back].map(breachesOf)).toEqual([
      [breach('actin: exactly one branch must hold, these hold: actin0, actin1')],
      [breach('the workup leads back to actin')],
    ]);
  });

  test('a fault that is no error is passed on', () => {
    const thrown = {
      ...surveyOf(made),
      subject: {
        ...made,
        meaning: (): never => {
          throw 'no error';
        },
      },
    };
    expect(() => oneReading.decide(thrown)).toThrow('no error');
  });
});

describe('every event that changes the findings starts the workup again from its first step', () => {
  const again = { target: '.actin', reenter: true, actions: 'takeUp' };
  const events = ['finding.reported', 'finding.withdrawn', 'panel.closed'];

  const notAgain = (on: unknown): readonly string[] =>
    breachesOf({ ...made, machine: { config: { ...workupMachine.config, on } } }).map(({ says, at, panel }) => {
      expect({ says, panel }).toEqual({ says: 'the workup does not start again from its first step', panel: null });
      return at;
    });

  const all3 = Object.fromEntries(events.map((event) => [event, again]));

  test.each<[string, unknown, readonly string[]]>([
    ['all three do', all3, []],
    ['none is taken up', undefined, events],
    ['an empty list', {}, events],
    ['another event does so too', { ...all3, 'case.opened': again }, []],
    ['another event does not', { ...all3, 'case.opened': {} }, ['case.opened']],
    ['one of the three does not, and is named once', { ...all3, 'panel.closed': {} }, ['panel.closed']],
    [
      'one starts at another step',
      { ...all3, 'panel.closed': { ...again, target: '.desminAfterActin' } },
      ['panel.closed'],
    ],
    [
      'one does not leave the step',
      { ...all3, 'finding.withdrawn': { ...again, reenter: false } },
      ['finding.withdrawn'],
    ],
    ['one takes nothing up', { ...all3, 'finding.reported': { ...again, actions: [] } }, ['finding.reported']],
  ])('%s', (_, on, named) => {
    expect(notAgain(on)).toEqual(named);
  });
});
