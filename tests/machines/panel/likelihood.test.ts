import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '../../../machines/panel/betaQuantile.ts';
import { everyCell } from '../../../machines/panel/cells.ts';
import { likelihoodOf, likelihoodSpread } from '../../../machines/panel/likelihood.ts';
import { diffuseness } from '../../../machines/panel/statedExtent.ts';

const cells = [
  everyCell.at('leiomyosarcoma', 'sma'),
  everyCell.at('spindleCellSquamousCellCarcinoma', 'ae1ae3'),
  everyCell.at('mpnst', 's100'),
  everyCell.at('atypicalFibroxanthoma', 'factorXIIIa'),
];

/** Integrates by the midpoint rule in t where the share is t³/(t³+(1-t)³), which tames both ends of the density. */
function expectation({ alpha, beta }: { alpha: number; beta: number }, of: (share: number) => number): number {
  const steps = 200_000;
  const logNorm = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const t = (step + 0.5) / steps;
    const [a, b] = [t ** 3, (1 - t) ** 3];
    const share = a / (a + b);
    const slope = (3 * t ** 2 * (1 - t) ** 2) / (a + b) ** 2;
    const density = Math.exp(logNorm + (alpha - 1) * Math.log(share) + (beta - 1) * Math.log(b / (a + b)));
    sum += of(share) * density * slope;
  }
  return sum / steps;
}

describe('closed forms against brute-force integration', () => {
  test.each(cells.map((cell) => [`${cell.entity} ${cell.finding}`, cell] as const))('%s', (_, cell) => {
    expect(expectation(cell, () => 1)).toBeCloseTo(1, 7);
    expect(likelihoodOf(cell, 'diffuse', diffuseness)).toBeCloseTo(
      expectation(cell, (share) => diffuseness * share ** 2),
      7,
    );
    expect(likelihoodOf(cell, 'focal', diffuseness)).toBeCloseTo(
      expectation(cell, (share) => share * (1 - diffuseness * share)),
      7,
    );
    expect(likelihoodOf(cell, 'negative', diffuseness)).toBeCloseTo(
      expectation(cell, (share) => 1 - share),
      7,
    );
  });

  test.each(cells.map((cell) => [`${cell.entity} ${cell.finding}`, cell] as const))('quantiles of %s', (_, cell) => {
    for (const below of [0.025, 0.5, 0.975]) {
      const at = betaQuantile(below, cell.alpha, cell.beta);
      expect(betaBelow(at, cell.alpha, cell.beta)).toBeCloseTo(below, 10);
      expect(expectation(cell, (share) => (share < at ? 1 : 0))).toBeCloseTo(below, 3);
    }
  });

  test('the three readings of a stain add up to 1', () => {
    for (const cell of cells) {
      const sum = (['diffuse', 'focal', 'negative'] as const).reduce(
        (total, weighing) => total + likelihoodOf(cell, weighing, diffuseness),
        0,
      );
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  test('a reading that cannot be weighed is an error', async () => {
    const { weightsOf } = await import('../../../machines/panel/weighedReading.ts');
    expect(() => weightsOf({ finding: 'sma', reading: 'equivocal' }, everyCell)).toThrow(RangeError);
  });
});

describe('how likely a reading is, from simple shares', () => {
  const even = { alpha: 2, beta: 2 };
  const skewed = { alpha: 3, beta: 1 };

  test.each([
    [even, 'diffuse', 0.15],
    [even, 'focal', 0.35],
    [even, 'negative', 0.5],
    [even, 'yes', 0.5],
    [even, 'no', 0.5],
    [skewed, 'diffuse', 0.3],
    [skewed, 'focal', 0.45],
    [skewed, 'negative', 0.25],
    [skewed, 'yes', 0.75],
    [skewed, 'no', 0.25],
  ] as const)('of %o, %s: %d, half of those that react strongly being diffuse', (share, weighing, likelihood) => {
    expect(likelihoodOf(share, weighing, 0.5)).toBeCloseTo(likelihood, 14);
  });
});

describe('how far a likelihood may lie from its value, from a share that may be anything', () => {
  const [low, high] = [0.025, 0.975];
  const anything = { alpha: 1, beta: 1 };
  const high9 = { alpha: 9, beta: 1 };
  const [low9, high9End] = [low ** (1 / 9), high ** (1 / 9)];

  test.each([
    ['a finding that is there', anything, 'yes', 0.8, 0.5, low, high],
    ['a finding that is not', anything, 'no', 0.8, 0.5, 1 - high, 1 - low],
    ['no staining', anything, 'negative', 0.8, 0.5, 1 - high, 1 - low],
    ['diffuse staining', anything, 'diffuse', 0.8, 0.8 / 3, 0.8 * low ** 2, 0.8 * high ** 2],
    ['focal staining, likeliest between the ends', anything, 'focal', 0.8, 0.5 - 0.8 / 3, low - 0.8 * low ** 2, 0.3125],
    [
      'focal staining, likeliest at a share above all',
      anything,
      'focal',
      0.4,
      0.5 - 0.4 / 3,
      low - 0.4 * low ** 2,
      high - 0.4 * high ** 2,
    ],
    [
      'focal staining, likeliest at a share below all',
      high9,
      'focal',
      1,
      9 / 10 - 9 / 11,
      high9End - high9End ** 2,
      low9 - low9 ** 2,
    ],
  ] as const)('%s', (_, share, weighing, diffuse, value, least, most) => {
    const { below, above } = likelihoodSpread(share, weighing, diffuse);
    expect(below).toBeCloseTo(Math.log(value / least), 10);
    expect(above).toBeCloseTo(Math.log(most / value), 10);
  });

  test('is never less than nothing, even where the value lies beyond both ends', () => {
    const almostNever = { alpha: 0.003, beta: 1 };
    expect(likelihoodSpread(almostNever, 'yes', 0.8).above).toBe(0);
    expect(likelihoodSpread(almostNever, 'no', 0.8).below).toBe(0);
  });
});
