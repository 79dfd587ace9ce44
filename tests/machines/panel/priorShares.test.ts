import { describe, expect, test } from 'vitest';
import { estimatePrior } from '../../../machines/panel/priorShares.ts';

describe('a prior by moments', () => {
  test('of equal cells is the share of all and the strength that their variance leaves', () => {
    const cells = [
      { positive: 10, total: 10 },
      { positive: 5, total: 10 },
      { positive: 0, total: 10 },
    ];
    const squares = 10 * (0.5 ** 2 + 0 + 0.5 ** 2);
    const correlation = (squares / (0.5 * 0.5) - 2) / (30 - 300 / 30 - 2);
    expect(correlation).toBe(1);
    expect(estimatePrior(cells)).toEqual({ share: 0.5, strength: 0 });
  });

  test('of unequal cells is the one worked out by hand', () => {
    const cells = [
      { positive: 6, total: 8 },
      { positive: 3, total: 12 },
      { positive: 1, total: 20 },
    ];
    const share = 10 / 40;
    const squares = 8 * (0.75 - share) ** 2 + 12 * (0.25 - share) ** 2 + 20 * (0.05 - share) ** 2;
    const correlation = (squares / (share * (1 - share)) - 2) / (40 - (64 + 144 + 400) / 40 - 2);
    expect(estimatePrior(cells).share).toBe(share);
    expect(estimatePrior(cells).strength).toBeCloseTo(1 / correlation - 1, 12);
  });

  test('is the stronger, the more alike the cells are', () => {
    const strengths = [40, 30, 20].map(
      (apart) =>
        estimatePrior([
          { positive: 50 + apart, total: 100 },
          { positive: 50 - apart, total: 100 },
        ]).strength,
    );
    expect(strengths).toEqual(strengths.toSorted((one, other) => one - other));
    expect(new Set(strengths).size).toBe(3);
  });
});
