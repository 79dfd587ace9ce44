import { describe, expect, test } from 'vitest';
import { betweenSeriesSpread, effectiveTotal, estimateSpread } from '../../../machines/panel/betweenSeriesSpread.ts';

const opposite = [
  { positive: 8, total: 8 },
  { positive: 0, total: 8 },
];
const alike = [
  { positive: 3, total: 6 },
  { positive: 3, total: 6 },
];
const unequal = [
  { positive: 4, total: 4 },
  { positive: 3, total: 6 },
  { positive: 0, total: 2 },
];

describe('how many independent tumours a series is worth', () => {
  test.each([
    [1, 0.5, 1],
    [5, 0, 5],
    [5, 1, 1],
    [5, 0.25, 2.5],
    [11, 0.4, 2.2],
  ])('%i tumours at a spread of %d are worth %d', (total, spread, worth) => {
    expect(effectiveTotal(total, spread)).toBeCloseTo(worth, 14);
  });

  test('the spread in use is taken where none is given', () => {
    expect(effectiveTotal(40)).toBe(effectiveTotal(40, betweenSeriesSpread));
  });
});

describe('the spread between series', () => {
  test('is 1 where every series is of one kind and the series differ', () => {
    expect(estimateSpread([opposite])).toBe(1);
  });

  test('is below 0 where series are more alike than chance makes them, and given as it comes', () => {
    expect(estimateSpread([alike])).toBeCloseTo(-0.2, 14);
  });

  test('is that of the analysis of variance worked out by hand for series of unequal size', () => {
    const share = 7 / 12;
    const betweenMean = (4 * (1 - share) ** 2 + 6 * (0.5 - share) ** 2 + 2 * share ** 2) / 2;
    const withinMean = (6 * 0.25) / 9;
    const size = (12 - (16 + 36 + 4) / 12) / 2;
    expect(estimateSpread([unequal])).toBeCloseTo(
      (betweenMean - withinMean) / (betweenMean + (size - 1) * withinMean),
      14,
    );
  });

  test('joins the cells by their sums of squares and their degrees of freedom', () => {
    const betweenMean = (4 + 0) / 2;
    const withinMean = (0 + 3) / (14 + 10);
    const size = (8 + 6) / 2;
    expect(estimateSpread([opposite, alike])).toBeCloseTo(
      (betweenMean - withinMean) / (betweenMean + (size - 1) * withinMean),
      14,
    );
  });

  test('a cell of one series or of none says nothing', () => {
    expect(estimateSpread([[{ positive: 5, total: 9 }], opposite, [], alike])).toBe(estimateSpread([opposite, alike]));
  });
});
