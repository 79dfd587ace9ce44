import { betaQuantile } from './betaQuantile.ts';
import type { Cell } from './cells.ts';
import type { Weighing } from './panelReading.ts';

/** A beta distribution of a share. */
export type Beta = Pick<Cell, 'alpha' | 'beta'>;

const atShare = (share: number, weighing: Weighing, diffuseness: number): number => {
  if (weighing === 'diffuse') return diffuseness * share ** 2;
  if (weighing === 'focal') return share - diffuseness * share ** 2;
  return weighing === 'yes' ? share : 1 - share;
};

/**
 * Gives how likely a reading is for a share that follows a beta distribution: with m and s the expected share and the
 * expected square, diffuse is d·s, focal m − d·s and negative 1 − m, where d is the diffuseness; the three add up to 1.
 * A closed form.
 */
export function likelihoodOf({ alpha, beta }: Beta, weighing: Weighing, diffuseness: number): number {
  const total = alpha + beta;
  const mean = alpha / total;
  const square = (alpha * (alpha + 1)) / (total * (total + 1));
  if (weighing === 'diffuse') return diffuseness * square;
  if (weighing === 'focal') return mean - diffuseness * square;
  return weighing === 'yes' ? mean : 1 - mean;
}

/** Shares of the posterior below the lower and the upper limit of a 95% interval. */
const tails = [0.025, 0.975] as const;

/**
 * Gives how far, in natural logarithms, the likelihood may lie below and above its value while the share stays within
 * its 95% interval; both are 0 or more.
 */
export function likelihoodSpread(
  cell: Beta,
  weighing: Weighing,
  diffuseness: number,
): { readonly below: number; readonly above: number } {
  const [low, high] = tails.map((tail) => betaQuantile(tail, cell.alpha, cell.beta)) as [number, number];
  const mostFocal = Math.min(Math.max(low, 1 / (2 * diffuseness)), high);
  const ends = [low, mostFocal, high].map((share) => atShare(share, weighing, diffuseness));
  const value = likelihoodOf(cell, weighing, diffuseness);
  return {
    below: Math.max(0, Math.log(value / Math.min(...ends))),
    above: Math.max(0, Math.log(Math.max(...ends) / value)),
  };
}
