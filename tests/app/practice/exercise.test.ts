import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { type Attempt, attemptOf, lastAttempts, newExercise, withOrder } from '../../../src/app/practice/exercise.ts';
import { cardsAfter, gradeOf } from '../../../src/app/practice/repetition.ts';

const caseOf = (id: string) => {
  const found = publishedCases.find((published) => published.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const attempt: Attempt = {
  caseId: 'LMS-D-13',
  at: Date.UTC(2026, 10, 22, 12),
  ordered: ['sma', 'hCaldesmon'],
  diagnosis: 'leiomyosarcoma',
  confidence: 'likely',
  right: true,
  wasted: 0,
  missing: 0,
  knowledge: knowledge.digest,
};

describe('an exercise', () => {
  test('takes a stain once, in order, and none after the diagnosis', () => {
    const two = withOrder(withOrder(newExercise, 'desmin'), 'sma');
    expect(two.ordered).toEqual(['desmin', 'sma']);
    expect(withOrder(two, 'desmin')).toBe(two);
    const done = { ...two, committed: { diagnosis: 'other', confidence: 'guess' } } as const;
    expect(withOrder(done, 's100')).toBe(done);
  });

  test('comes to a result: right or not, wasted and missing stains', () => {
    const { at, ...result } = attempt;
    const committed = { diagnosis: 'leiomyosarcoma', confidence: 'likely' } as const;
    expect(attemptOf(caseOf('LMS-D-13'), ['sma', 'hCaldesmon'], committed, at)).toEqual({ at, ...result });
    expect(attemptOf(caseOf('LMS-D-13'), ['ki67'], { ...committed, diagnosis: 'leiomyoma' }, at)).toEqual({
      ...attempt,
      ordered: ['ki67'],
      diagnosis: 'leiomyoma',
      right: false,
      wasted: 1,
      missing: 2,
    });
  });

  test('of a tumour outside the list is right when it is called that', () => {
    const other = caseOf('OTH-06');
    expect(attemptOf(other, [], { diagnosis: 'other', confidence: 'guess' }, 0).right).toBe(true);
    expect(attemptOf(other, [], { diagnosis: 'angiosarcoma', confidence: 'guess' }, 0).right).toBe(false);
  });

  test('the last attempt at a case counts, whatever order they are in', () => {
    const later = { ...attempt, at: attempt.at + 1, right: false };
    expect([...lastAttempts([later, attempt]).values()]).toEqual([later]);
  });
});

describe('spaced repetition', () => {
  test.each([
    ['wrong', { right: false, confidence: 'certain', wasted: 0, missing: 0 }, 1],
    ['right, a guess', { right: true, confidence: 'guess', wasted: 0, missing: 0 }, 2],
    ['right, a needed stain missing', { right: true, confidence: 'certain', wasted: 0, missing: 1 }, 2],
    ['right, likely', { right: true, confidence: 'likely', wasted: 0, missing: 0 }, 3],
    ['right and certain, a stain wasted', { right: true, confidence: 'certain', wasted: 1, missing: 0 }, 3],
    ['right, certain and lean', { right: true, confidence: 'certain', wasted: 0, missing: 0 }, 4],
  ] as const)('%s', (_, result, grade) => {
    expect(gradeOf({ ...attempt, ...result })).toBe(grade);
  });

  const dueAfter = (...attempts: readonly Attempt[]): number | undefined =>
    cardsAfter(attempts).get(attempt.caseId)?.due.getTime();

  test('a better result never brings a case back sooner, and a case always comes back later than now', () => {
    const results = [
      { ...attempt, right: false },
      { ...attempt, confidence: 'guess' },
      { ...attempt, confidence: 'likely' },
      { ...attempt, confidence: 'certain' },
    ] as const;
    const dues = results.map((one) => dueAfter(one) ?? 0);
    expect(dues).toEqual(dues.toSorted((left, right) => left - right));
    expect(dues.filter((due) => due <= attempt.at)).toEqual([]);
  });

  test('a case known twice in a row comes back later the second time', () => {
    const first = { ...attempt, confidence: 'certain' } as const;
    const again = { ...first, at: dueAfter(first) ?? 0 };
    expect((dueAfter(first, again) ?? 0) - again.at).toBeGreaterThan(again.at - first.at);
  });

  test('the same results give the same dates, in whatever order they are given', () => {
    const results: readonly Attempt[] = [
      attempt,
      { ...attempt, caseId: 'AFX-01', at: attempt.at + 1, right: false },
      { ...attempt, at: attempt.at + 86_400_000, right: false },
      { ...attempt, at: attempt.at + 172_800_000, confidence: 'certain' },
    ];
    const cards = cardsAfter(results);
    expect([...cards.keys()].toSorted()).toEqual(['AFX-01', 'LMS-D-13']);
    expect(new Map([...cards].toSorted())).toEqual(new Map([...cardsAfter(results.toReversed())].toSorted()));
    expect(cards.get('LMS-D-13')?.reps).toBe(3);
  });
});
