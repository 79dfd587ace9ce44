import { describe, expect, test } from 'vitest';
import { findingIds } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { codedPanel, codeOf, mostCodes, notReportedAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { type CompiledWorkup, compileWorkup } from '../../../machines/workup/compiledWorkup.ts';
import { is, none } from '../../../machines/workup/criterion.ts';
import { steps } from '../../../machines/workup/route.ts';
import { either, madeUpSteps, type Ways } from './madeUpSteps.ts';

const madeUp = (ways: Ways): CompiledWorkup => {
  const { steps: made, meaning } = madeUpSteps(ways);
  return compileWorkup(made, meaning);
};

const readsOne = (): CompiledWorkup => madeUp({ actin: either(is('sma', 'positive'), 'leiomyoma', 'dermatofibroma') });

const readsThree = (): CompiledWorkup =>
  madeUp({
    actin: [
      [is('desmin', 'positive'), 'leiomyoma'],
      [is('desmin', 'focal'), 'desminWithoutActin'],
      [none(is('desmin', 'positive', 'focal')), 'desminAfterActin'],
    ],
    desminAfterActin: either(is('hCaldesmonClone', 'highSpecificity'), 'vascularTumour', 'desminWithoutActin'),
    desminWithoutActin: either(is('sma', 'positive'), 'dermatofibroma', 'unclassifiedBland'),
  });

const readsTwice = (): CompiledWorkup =>
  madeUp({
    actin: either(is('sma', 'negative'), 'leiomyoma', 'desminAfterActin'),
    desminAfterActin: either(is('sma', 'positive'), 'dermatofibroma', 'unclassifiedBland'),
  });

describe('a made-up workup that reads one finding, the first of all', () => {
  test('is one row', () => {
    const sma = placeOf('sma');
    expect(sma).toEqual(0);
    const others = Array<OutcomeId>(notReportedAt(sma)).fill('dermatofibroma');
    expect(readsOne().rows()).toEqual([{ row: 0, place: sma, next: ['leiomyoma', ...others] }]);
  });

  test('concludes by that finding, and knows where it read it', () => {
    const one = readsOne();
    const sma = placeOf('sma');
    const panel = codedPanel({ sma: 'positive' });
    expect([one.outcomeOf(panel), one.outcomeOf(codedPanel({}))]).toEqual(['leiomyoma', 'dermatofibroma']);
    const firstRead = Int32Array.from(findingIds, (_, place) => (place === sma ? 0 : -1));
    const trail = one.trailOf(panel);
    expect(trail).toEqual({ panel, outcome: 'leiomyoma', firstRead });
    expect([
      one.outcomeIf(trail, sma, codeOf('sma', 'negative')),
      one.outcomeIf(trail, sma, codeOf('sma', 'positive')),
      one.outcomeIf(trail, placeOf('desmin'), 0),
    ]).toEqual(['dermatofibroma', 'leiomyoma', 'leiomyoma']);
  });

  test('reaches both conclusions where it is open, else its own', () => {
    const one = readsOne();
    const sma = placeOf('sma');
    const panel = codedPanel({ sma: 'positive' });
    expect(one.reachable(panel, (place) => place === sma)).toEqual(new Set(['leiomyoma', 'dermatofibroma']));
    expect(one.reachable(panel, (place) => place !== sma)).toEqual(new Set(['leiomyoma']));
  });
});

describe('a made-up workup of three steps', () => {
  test('has a row for each finding that it reads, as far apart as the most codes, the first row last in the table', () => {
    const [last, middle, first] = [0, mostCodes, 2 * mostCodes];
    expect(readsThree().rows()).toEqual([
      { row: first, place: placeOf('desmin'), next: ['leiomyoma', last, middle, middle, middle, middle] },
      { row: middle, place: placeOf('hCaldesmonClone'), next: ['vascularTumour', last, last] },
      { row: last, place: placeOf('sma'), next: ['dermatofibroma', ...Array<OutcomeId>(5).fill('unclassifiedBland')] },
    ]);
  });

  test.each([
    [{ desmin: 'positive' }, ['actin0'], 'leiomyoma'],
    [{ desmin: 'focal', sma: 'positive' }, ['actin1', 'desminWithoutActin0'], 'dermatofibroma'],
    [
      { desmin: 'negative', sma: 'negative' },
      ['actin2', 'desminAfterActin1', 'desminWithoutActin1'],
      'unclassifiedBland',
    ],
    [{ hCaldesmonClone: 'highSpecificity' }, ['actin2', 'desminAfterActin0'], 'vascularTumour'],
    [
      { hCaldesmonClone: 'lowSpecificity', sma: 'positive' },
      ['actin2', 'desminAfterActin1', 'desminWithoutActin0'],
      'dermatofibroma',
    ],
  ])('on %o it takes its way', (findings, taken, outcome) => {
    const chain = readsThree();
    const panel = codedPanel(findings);
    const route = chain.routeOf(panel);
    expect([route.passages.map((passage) => passage.branch.id), route.outcome]).toEqual([taken, outcome]);
    expect([chain.outcomeOf(panel), chain.trailOf(panel).outcome]).toEqual([outcome, outcome]);
    expect(chain.reachable(panel, () => false)).toEqual(new Set([outcome]));
  });
});

describe('a made-up workup that reads a finding again in a later step', () => {
  test('asks what would be from where it was read first, and reaches what each step by itself allows', () => {
    const again = readsTwice();
    const trail = again.trailOf(codedPanel({ sma: 'positive' }));
    expect([trail.outcome, again.outcomeIf(trail, placeOf('sma'), codeOf('sma', 'negative'))]).toEqual([
      'dermatofibroma',
      'leiomyoma',
    ]);
    expect(again.reachable(codedPanel({}), () => true)).toEqual(
      new Set(['leiomyoma', 'dermatofibroma', 'unclassifiedBland']),
    );
  });
});

test('a fault that is not of the branches is passed on as it is', () => {
  const fault = new TypeError('this guard means nothing');
  const compiling = (): unknown =>
    compileWorkup(steps, () => {
      throw fault;
    });
  expect(compiling).toThrow(fault);
});
