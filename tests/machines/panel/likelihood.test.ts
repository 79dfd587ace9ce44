import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '../../../machines/panel/betaQuantile.ts';
import { everyCell } from '../../../machines/panel/cells.ts';
import { likelihoodOf } from '../../../machines/panel/likelihood.ts';
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
