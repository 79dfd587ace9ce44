import { expect, test } from 'vitest';
import { wilsonInterval } from '../../machines/evidence/wilsonInterval.ts';

const rounded = (positive: number, total: number) => {
  const { lower, upper } = wilsonInterval(positive, total);
  return [Number(lower.toFixed(4)), Number(upper.toFixed(4))];
};

/** The four examples are those of R. G. Newcombe, Stat Med 1998;17:857-872, score method without continuity correction. */
test('agrees with published intervals', () => {
  expect([rounded(81, 263), rounded(15, 148), rounded(0, 20), rounded(1, 29)]).toEqual([
    [0.2553, 0.3662],
    [0.0624, 0.1605],
    [0, 0.1611],
    [0.0061, 0.1718],
  ]);
});

test('is symmetric, reaches the ends and knows nothing of no tumours', () => {
  expect([rounded(10, 10), rounded(0, 10), rounded(5, 10), rounded(0, 0)]).toEqual([
    [0.7225, 1],
    [0, 0.2775],
    [0.2366, 0.7634],
    [0, 1],
  ]);
});

test('refuses what is no count of one series', () => {
  for (const [positive, total] of [
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
  ] as const) {
    expect(() => wilsonInterval(positive, total)).toThrow(RangeError);
  }
});

test('begins at exactly 0 where none is positive and ends at exactly 1 where all are', () => {
  const totals = Array.from({ length: 300 }, (_, at) => at + 1);
  expect(totals.filter((total) => wilsonInterval(0, total).lower !== 0)).toEqual([]);
  expect(totals.filter((total) => wilsonInterval(total, total).upper !== 1)).toEqual([]);
});
