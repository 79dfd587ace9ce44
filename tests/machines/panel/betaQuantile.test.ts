import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '../../../machines/panel/betaQuantile.ts';

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const factorial = (number: number): number => upTo(number).reduce((product, factor) => product * factor, 1);

const choose = (all: number, some: number): number => factorial(all) / (factorial(some) * factorial(all - some));

const binomialFrom = (from: number, tries: number, x: number): number =>
  [0, ...upTo(tries)]
    .filter((hits) => hits >= from)
    .reduce((sum, hits) => sum + choose(tries, hits) * x ** hits * (1 - x) ** (tries - hits), 0);

const shares = [1e-9, 1e-4, 0.025, 0.2, 0.5, 0.71, 0.975, 0.9999, 1 - 1e-9];

describe('the logarithm of the gamma function', () => {
  test.each(upTo(20))('of %i is that of the factorial of one less', (number) => {
    expect(logGamma(number)).toBeCloseTo(Math.log(factorial(number - 1)), 12);
  });

  test.each([
    [0.1, 9.513507698668732],
    [0.25, 3.625609908221908],
    [1 / 3, 2.6789385347077475],
    [0.5, Math.sqrt(Math.PI)],
    [0.75, 1.2254167024651776],
    [1.5, Math.sqrt(Math.PI) / 2],
    [2.5, (3 * Math.sqrt(Math.PI)) / 4],
  ])('of %d is that of the published value', (number, gamma) => {
    expect(logGamma(number)).toBeCloseTo(Math.log(gamma), 13);
  });

  test.each([1e-6, 0.01, 0.2, 0.4999, 0.5, 0.51, 1.3, 7.7, 40.5])(
    'grows from %d to one more by the logarithm',
    (number) => {
      expect(logGamma(number + 1) - logGamma(number)).toBeCloseTo(Math.log(number), 11);
    },
  );
});

describe('the share of a beta distribution below a point', () => {
  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 1],
  ])('below %d is exactly %d', (x, share) => {
    expect([betaBelow(x, 0.3, 4.5), betaBelow(x, 1, 1), betaBelow(x, 7, 2)]).toEqual([share, share, share]);
  });

  test.each(shares)('has its closed forms at %d, near the ends too', (x) => {
    const pairs = [
      [betaBelow(x, 1, 1), x],
      [betaBelow(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x))],
      [betaBelow(x, 2, 2), x ** 2 * (3 - 2 * x)],
      [betaBelow(x, 1, 2), x * (2 - x)],
      [betaBelow(x, 6.5, 1), x ** 6.5],
      [betaBelow(x, 0.35, 1), x ** 0.35],
      [betaBelow(x, 1, 6.5), -Math.expm1(6.5 * Math.log1p(-x))],
      [betaBelow(x, 1, 0.35), -Math.expm1(0.35 * Math.log1p(-x))],
    ] as const;
    expect(pairs.map(([found, wanted]) => Math.round((found / wanted) * 1e9) / 1e9)).toEqual(pairs.map(() => 1));
    for (const [found, wanted] of pairs) expect(found).toBeCloseTo(wanted, 11);
  });

  test.each([
    [1, 8],
    [3, 10],
    [9, 12],
    [12, 12],
  ])('is the chance of %i hits or more of %i', (from, tries) => {
    for (const x of shares) {
      expect(betaBelow(x, from, tries - from + 1)).toBeCloseTo(binomialFrom(from, tries, x), 12);
    }
  });

  test.each([
    [0.35, 4.65],
    [6.09, 0.91],
    [1.2, 1.3],
    [80, 3],
    [2.5, 60],
  ])('of %d and %d is what the mirrored one leaves above the mirrored point', (alpha, beta) => {
    for (const x of [0.0625, 0.25, 0.5, 0.6875, 0.875]) {
      expect(betaBelow(x, alpha, beta)).toBeCloseTo(1 - betaBelow(1 - x, beta, alpha), 12);
    }
  });
});

describe('the point below which a share of a beta distribution lies', () => {
  test.each([0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999])('has its closed forms for %d', (below) => {
    const pairs = [
      [betaQuantile(below, 1, 1), below],
      [betaQuantile(below, 0.5, 0.5), Math.sin((Math.PI * below) / 2) ** 2],
      [betaQuantile(below, 5, 1), below ** 0.2],
      [betaQuantile(below, 0.2, 1), below ** 5],
      [betaQuantile(below, 1, 5), 1 - (1 - below) ** 0.2],
      [betaQuantile(below, 1, 0.2), 1 - (1 - below) ** 5],
    ] as const;
    expect(pairs.map(([found, wanted]) => Math.round((found / wanted) * 1e9) / 1e9)).toEqual(pairs.map(() => 1));
    for (const [found, wanted] of pairs) expect(found).toBeCloseTo(wanted, 12);
  });

  test.each([
    [0, 10, [0, 0.30849710781876083]],
    [1, 10, [0.00252857854446178, 0.445016117028195]],
    [5, 10, [0.187086028447399, 0.812913971552601]],
    [10, 10, [0.69150289218123917, 1]],
  ] as const)('gives the exact interval of Clopper and Pearson for %i of %i', (hits, tries, [low, high]) => {
    if (hits > 0) expect(betaQuantile(0.025, hits, tries - hits + 1)).toBeCloseTo(low, 12);
    if (hits < tries) expect(betaQuantile(0.975, hits + 1, tries - hits)).toBeCloseTo(high, 12);
  });

  test.each([
    [0.35, 4.65],
    [6.09, 0.91],
    [1.2, 1.3],
    [25, 25],
    [0.07, 5.93],
  ])('of %d and %d mirrors and is found again', (alpha, beta) => {
    for (const below of [0.025, 0.5, 0.975]) {
      const at = betaQuantile(below, alpha, beta);
      expect(betaBelow(at, alpha, beta)).toBeCloseTo(below, 11);
      expect(betaQuantile(1 - below, beta, alpha)).toBeCloseTo(1 - at, 12);
    }
  });

  test.each([
    [0.0275, 1],
    [0.029, 1],
    [0.0285, 1000],
    [0.0275, 10],
  ])('is exact where it lies very near 0, of %d and %d', (alpha, beta) => {
    const logBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
    const nearZero = Math.exp((Math.log(0.025 * alpha) + logBeta) / alpha);
    expect(betaQuantile(0.025, alpha, beta) / nearZero).toBeCloseTo(1, 9);
  });

  test('is given as the mean halved 200 times where it lies nearer to 0 than that', () => {
    expect(betaQuantile(1e-9, 0.01, 0.01)).toBe(2 ** -201);
  });
});
