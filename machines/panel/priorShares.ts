import type { Expectation } from './homeLineages.ts';

/** A prior as a share of tumours that react and the number of tumours that it counts as. */
export type PriorShare = { readonly share: number; readonly strength: number };

/**
 * The prior of a cell by what is expected of it: the mean share of the published cells of that kind and how much they
 * differ, as `estimatePrior` gives them. Which cells are of a kind is expert opinion (`homeLineages`), the numbers are
 * not.
 */
export const priorShares: Readonly<Record<Expectation, PriorShare>> = {
  home: { share: 0.87, strength: 7 },
  variable: { share: 0.48, strength: 2.5 },
  elsewhere: { share: 0.07, strength: 5 },
};

/**
 * Estimates a prior by moments from cells of one kind, each with effective counts: the share of all together, and the
 * strength at which a beta distribution differs as much as the cells do beyond chance.
 *
 * Source: J. C. Kleinman, Proportions with extraneous variance: single and independent samples, J Am Stat Assoc
 * 1973;68:46-54.
 */
export function estimatePrior(cells: readonly { readonly positive: number; readonly total: number }[]): PriorShare {
  const total = cells.reduce((sum, cell) => sum + cell.total, 0);
  const share = cells.reduce((sum, cell) => sum + cell.positive, 0) / total;
  const squares = cells.reduce((sum, cell) => sum + cell.total * (cell.positive / cell.total - share) ** 2, 0);
  const freedom = cells.length - 1;
  const weight = total - cells.reduce((sum, cell) => sum + cell.total ** 2, 0) / total;
  const correlation = (squares / (share * (1 - share)) - freedom) / (weight - freedom);
  return { share, strength: 1 / correlation - 1 };
}
