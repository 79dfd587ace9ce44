import { expect, test } from 'vitest';
import { allPanels } from '../../../machines/verify/panelDiagrams.ts';
import { type Subject, theWorkup } from '../../../machines/verify/subject.ts';
import { surveyOf } from '../../../machines/verify/survey.ts';
import { invariants, pendingFor, verify } from '../../../machines/verify/verify.ts';
import { all, any, expressed, none, positive } from '../../../machines/workup/criterion.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { madeUpSubject } from './madeUpSubject.ts';

const [first, second, third] = stepIds;

const unclear = madeUpSubject({
  [first]: [
    [all(positive('sma'), positive('desmin')), 'unclassified'],
    [expressed('sma'), 'smoothMuscleTumour'],
    [any(positive('desmin'), positive('erg')), second],
    [none(expressed('sma'), positive('desmin'), positive('erg')), 'unclassified'],
  ],
  [second]: [
    [positive('erg'), 'unclassifiedBland'],
    [positive('desmin'), 'unclassified'],
  ],
});

const numbers = new Map(invariants.map(({ id, invariant }) => [id, invariant]));

test('each invariant of a workup is decided by itself, with all its breaches counted and the smallest shown', () => {
  const { diagrams } = surveyOf(unclear);
  const unique = invariants.find(({ id }) => id === 'unique');
  expect(verify(unclear).find(({ id }) => id === 'unique')).toEqual({
    invariant: 2,
    id: 'unique',
    name: unique?.name,
    how: unique?.how,
    holds: false,
    breaches: 4,
    routes: 5,
    panels: diagrams.count(allPanels).toString(),
    counterexample: {
      says: `${first}0 and ${first}1 both hold`,
      at: first,
      panel: { sma: 'positive', desmin: 'positive' },
    },
  });
});

test('the smallest counterexample is shown, wherever it is found, and the first of those that are as small', () => {
  const twice = madeUpSubject({
    [first]: [
      [all(positive('sma'), positive('desmin')), 'unclassified'],
      [positive('desmin'), 'leiomyoma'],
      [none(positive('desmin')), 'unclassified'],
      [positive('erg'), 'mpnst'],
      [positive('s100'), 'mpnst'],
    ],
  });
  const shown = (subject: Subject, id: string) => verify(subject).find((result) => result.id === id)?.counterexample;
  expect([shown(twice, 'unique'), shown(unclear, 'total'), shown(unclear, 'reachable')]).toEqual([
    { says: `${first}2 and ${first}3 both hold`, at: first, panel: { erg: 'positive' } },
    { says: 'no branch holds', at: second, panel: {} },
    { says: 'no panel takes this branch', at: `${third}.${third}0`, panel: null },
  ]);
});

test('what holds has no counterexample', () => {
  const held = verify(unclear).filter(({ holds }) => holds);
  expect(held.map(({ id, breaches, counterexample }) => ({ id, breaches, counterexample }))).toEqual(
    ['requiredKnown', 'neverWorthMore', 'unknownsAlike', 'exclusionEnforced', 'reasonsCarried'].map((id) => ({
      id,
      breaches: 0,
      counterexample: null,
    })),
  );
});

test('the decisions come in the order of the invariants, each with its number', () => {
  expect(verify(unclear).map(({ id, invariant }) => [id, invariant])).toEqual([...numbers]);
  expect(pendingFor().map(({ invariant }) => invariant)).toEqual(invariants);
});

test('the workup is surveyed once for all decisions, and not before the first of them', () => {
  let asked = 0;
  const pending = pendingFor({
    ...unclear,
    get steps() {
      asked += 1;
      return unclear.steps;
    },
  });
  expect(asked).toEqual(0);
  const [total] = pending;
  total?.decide();
  const withSurvey = asked;
  total?.decide();
  const again = asked - withSurvey;
  expect({ surveyed: withSurvey > again, again: stepIds.length }).toEqual({ surveyed: true, again });
});

test('the workup itself is verified unless another is given', () => {
  const [total] = pendingFor();
  expect(total?.decide()).toEqual(pendingFor(theWorkup)[0]?.decide());
});
