import { describe, expect, test } from 'vitest';
import { reachable, total, unique } from '../../../machines/verify/totalAndUnique.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { all, any, expressed, negative, none, positive } from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { either } from '../workup/madeUpSteps.ts';
import { allOf, breachesOf, cameTo } from './cameTo.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const [first, second, third, ...others] = stepIds;

const simple = madeUpSubject({ [first]: either(positive('sma'), second, 'unclassified') });

describe('total', () => {
  test('a made-up workup in which each panel ends is decided for every panel and route, without a breach', () => {
    expect(cameTo(simple, total)).toEqual({ breaches: [], routes: 2, panels: allOf() });
  });

  test('each step with a gap is a breach, whether or not it is reached, and so is a workup that does not end', () => {
    const gaps = madeUpSubject({
      [first]: [
        [positive('sma'), second],
        [negative('sma'), 'leiomyoma'],
      ],
      [second]: either(positive('desmin'), second, 'unclassified'),
      [third]: [[none(positive('erg')), 'unclassified']],
    });
    expect(breachesOf(gaps, total)).toEqual([
      { says: 'no branch holds', at: first, panel: {} },
      { says: 'no branch holds', at: third, panel: { erg: 'positive' } },
      { says: 'the workup does not end', at: 'actin', panel: {} },
    ]);
  });

  test('a panel that is led in a circle does not end', () => {
    const circle = madeUpSubject({
      [first]: either(positive('sma'), second, 'unclassified'),
      [second]: either(positive('desmin'), first, 'unclassified'),
    });
    expect(breachesOf(circle, total)).toEqual([
      { says: 'the workup does not end', at: 'actin', panel: { sma: 'positive', desmin: 'positive' } },
    ]);
  });
});

describe('reachable', () => {
  test('each branch that no panel takes and each conclusion that none reaches is a breach', () => {
    const shut = madeUpSubject({
      [first]: [
        [positive('sma'), second],
        [none(positive('sma')), 'leiomyoma'],
        [all(positive('sma'), negative('sma')), 'mpnst'],
      ],
      [second]: either(positive('sma'), 'dermatofibroma', 'mpnst'),
    });
    const branch = 'no panel takes this branch';
    expect(cameTo(shut, reachable)).toEqual({
      breaches: [
        ...[`${first}.${first}2`, `${second}.${second}1`].map((at) => ({ says: branch, at, panel: null })),
        ...[third, ...others].map((id) => ({ says: branch, at: `${id}.${id}0`, panel: null })),
        ...outcomeIds
          .filter((id) => id !== 'leiomyoma' && id !== 'dermatofibroma')
          .map((at) => ({ says: 'no panel reaches this conclusion', at, panel: null })),
      ],
      routes: 2,
      panels: allOf(),
    });
  });
});

describe('unique', () => {
  test('one breach for each two branches that hold at once, with the smallest panel on which they do', () => {
    const unclear = madeUpSubject({
      [first]: [
        [positive('sma'), 'leiomyoma'],
        [expressed('sma'), 'mpnst'],
        [any(positive('desmin'), negative('sma')), 'dermatofibroma'],
        [none(positive('sma')), 'unclassified'],
      ],
      [third]: [
        [all(), 'unclassified'],
        [positive('erg'), 'leiomyoma'],
      ],
    });
    const both = (one: number, other: number) => `${first}${one} and ${first}${other} both hold`;
    expect(breachesOf(unclear, unique)).toEqual([
      { says: both(0, 1), at: first, panel: { sma: 'positive' } },
      { says: both(0, 2), at: first, panel: { sma: 'positive', desmin: 'positive' } },
      { says: both(1, 2), at: first, panel: { sma: 'positive', desmin: 'positive' } },
      { says: both(1, 3), at: first, panel: { sma: 'focal' } },
      { says: both(2, 3), at: first, panel: { sma: 'negative' } },
      { says: `${third}0 and ${third}1 both hold`, at: third, panel: { erg: 'positive' } },
    ]);
  });

  test('no breach where exactly one holds', () => {
    expect(cameTo(simple, unique)).toEqual({ breaches: [], routes: 2, panels: allOf() });
  });
});
