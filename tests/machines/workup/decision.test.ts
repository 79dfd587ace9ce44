import { describe, expect, test } from 'vitest';
import { domains, type FindingId, findingIds } from '../../../machines/vocabulary/findings.ts';
import { codedPanel, codesAt, notReportedAt, placeOf } from '../../../machines/workup/codedPanel.ts';
import { all, any, type Criterion, is, none } from '../../../machines/workup/criterion.ts';
import {
  type Decision,
  decide,
  decisionBetween,
  PartitionError,
  placesRead,
} from '../../../machines/workup/decision.ts';
import { randomFrom } from './seededPanels.ts';

const answering = (answer: number): Decision => ({ place: -1, next: [], answer });

const small = ['hCaldesmonClone', 'largerThan20mm', 'multipleLesions'] as const satisfies readonly FindingId[];
const codes = [0, 1, 2] as const;
const cells = codes.flatMap((a) => codes.flatMap((b) => codes.map((c) => [a, b, c] as const)));
type Cell = (typeof cells)[number];

const hasCode = (finding: FindingId, code: number): Criterion => {
  const reading = domains[finding][code];
  return reading === undefined ? none(is(finding, ...domains[finding])) : is(finding, reading);
};

const inCell = (cell: Cell): Criterion => all(...small.map((finding, at) => hasCode(finding, cell[at] ?? -1)));

/** Criteria, each of which holds on the panels of three findings for which the answer is its place. */
const criteriaFor = (answer: (cell: Cell) => number): readonly Criterion[] =>
  codes.map((one) => any(...cells.filter((cell) => answer(cell) === one).map(inCell)));

const panelOf = (cell: Cell): Uint8Array =>
  small.reduce((panel, finding, at) => panel.with(placeOf(finding), cell[at] ?? -1), codedPanel({}));

function everyDecisionIn(decision: Decision, found = new Set<Decision>()): ReadonlySet<Decision> {
  found.add(decision);
  for (const next of decision.next) everyDecisionIn(next, found);
  return found;
}

const random = randomFrom(2_501);
const seeded = Array.from({ length: 30 }, (_, at): [string, (cell: Cell) => number] => {
  const answers = cells.map(() => Math.floor(random() * (at % 2 === 0 ? 3 : 2)));
  return [`made-up answers ${at}`, ([a, b, c]) => answers[9 * a + 3 * b + c] ?? -1];
});

describe('a decision between criteria', () => {
  test('reads the finding that matters, and each of its codes leads to the criterion that holds there', () => {
    const positive = is('sma', 'positive');
    expect(decisionBetween([none(positive), positive])).toEqual({
      place: placeOf('sma'),
      next: codesAt(placeOf('sma')).map((code) => answering(code === 0 ? 1 : 0)),
      answer: -1,
    });
  });

  test('reads nothing where the findings named do not matter', () => {
    const positive = is('sma', 'positive');
    expect(decisionBetween([all()])).toEqual(answering(0));
    expect(decisionBetween([any(), none()])).toEqual(answering(1));
    expect(decisionBetween([all(positive, none(positive)), any(positive, none(positive))])).toEqual(answering(1));
  });

  test('the small findings have the codes that the cells go through', () => {
    expect(small.map((finding) => codesAt(placeOf(finding)))).toEqual(small.map(() => codes));
  });

  test.each<[string, (cell: Cell) => number]>([
    ['always the same', () => 2],
    ['the code of the first', ([a]) => a],
    ['the code of the last', ([, , c]) => c],
    ['the greatest code', (cell) => Math.max(...cell)],
    ['the sum of the codes, around', ([a, b, c]) => (a + b + c) % 3],
    ['the first where it is as the second, else the last', ([a, b, c]) => (a === b ? a : c)],
    ['the second or the last, as the first says', ([a, b, c]) => (a === 0 ? b : c)],
    ...seeded,
  ])('%s: it answers on every panel, and neither asks in vain nor twice over', (_, answer) => {
    const decision = decisionBetween(criteriaFor(answer));
    expect(cells.map((cell) => decide(decision, panelOf(cell)))).toEqual(cells.map(answer));
    const decisions = [...everyDecisionIn(decision)];
    expect(new Set(decisions.map((one) => JSON.stringify(one))).size).toEqual(decisions.length);
    expect(decisions.filter(({ next }) => next.length > 0 && new Set(next).size === 1)).toEqual([]);
  });

  test('says which findings it reads on a panel, that at the first place too', () => {
    const [first] = findingIds;
    if (first === undefined) throw new Error('there are no findings');
    const positive = is(first, 'positive');
    const large = is('largerThan20mm', 'present');
    const decision = decisionBetween([all(positive, large), none(all(positive, large))]);
    const readOn = (findings: Parameters<typeof codedPanel>[0]): readonly FindingId[] => {
      const read = placesRead(decision, codedPanel(findings));
      expect(read).toEqual(findingIds.map((_, place) => read[place] === true));
      return findingIds.filter((_, place) => read[place]);
    };
    expect(readOn({ [first]: 'negative', largerThan20mm: 'present' })).toEqual([first]);
    expect(readOn({ [first]: 'positive' })).toEqual([first, 'largerThan20mm']);
    expect(placesRead(answering(0), codedPanel({}))).toEqual(findingIds.map(() => false));
  });
});

describe('criteria of which not exactly one holds are no decision', () => {
  const faultOf = (criteria: readonly Criterion[]): unknown => {
    try {
      return decisionBetween(criteria);
    } catch (fault) {
      if (!(fault instanceof PartitionError)) return fault;
      const { name, message, holding } = fault;
      return { name, message, holding };
    }
  };

  test.each<[string, readonly Criterion[], readonly number[], string]>([
    ['no criterion', [], [], 'none'],
    ['none that holds', [any(), any()], [], 'none'],
    ['none that holds on some panel', [is('sma', 'positive'), is('sma', 'focal')], [], 'none'],
    ['two that always hold', [any(), all(), none()], [1, 2], '1, 2'],
    ['two that hold on some panel', [any(), is('sma', 'positive', 'focal'), none(is('sma', 'focal'))], [1, 2], '1, 2'],
  ])('%s', (_, criteria, holding, named) => {
    expect(faultOf(criteria)).toEqual({
      name: 'PartitionError',
      holding,
      message: `exactly one criterion must hold on every panel, on one these hold: ${named}`,
    });
  });

  test('nothing reported is a panel too', () => {
    const reported = is('hCaldesmonClone', ...domains.hCaldesmonClone);
    expect(notReportedAt(placeOf('hCaldesmonClone'))).toEqual(domains.hCaldesmonClone.length);
    expect(faultOf([reported])).toEqual(faultOf([]));
  });
});
