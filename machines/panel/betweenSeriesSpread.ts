import type { Series } from './publishedSeries.ts';

/**
 * How far series of one entity and one marker disagree beyond chance: the correlation of two tumours of one series, the
 * same for every cell, as `estimateSpread` gives it for all cells of two or more series. A series of n tumours then
 * tells as much as n / (1 + (n - 1) * spread) tumours of as many series, at most 1 / spread of them.
 */
export const betweenSeriesSpread = 0.18;

/** Gives the number of independent tumours that a series is worth. */
export const effectiveTotal = (total: number, spread: number = betweenSeriesSpread): number =>
  total / (1 + (total - 1) * spread);

/**
 * Estimates the spread by analysis of variance, stratified by cell: the mean squares between and within series, summed
 * over cells. Cells of one series say nothing; a negative estimate is given as it comes.
 *
 * Source: M. S. Ridout, C. G. B. Demétrio, D. Firth, Estimating intraclass correlation for binary data, Biometrics
 * 1999;55:137-148.
 */
export function estimateSpread(cells: Iterable<readonly Pick<Series, 'positive' | 'total'>[]>): number {
  let between = 0;
  let within = 0;
  let betweenFreedom = 0;
  let withinFreedom = 0;
  let size = 0;
  for (const series of cells) {
    if (series.length < 2) continue;
    const total = series.reduce((sum, one) => sum + one.total, 0);
    const share = series.reduce((sum, one) => sum + one.positive, 0) / total;
    for (const one of series) {
      const own = one.positive / one.total;
      between += one.total * (own - share) ** 2;
      within += one.total * own * (1 - own);
    }
    betweenFreedom += series.length - 1;
    withinFreedom += total - series.length;
    size += total - series.reduce((sum, one) => sum + one.total ** 2, 0) / total;
  }
  const meanBetween = between / betweenFreedom;
  const meanWithin = within / withinFreedom;
  return (meanBetween - meanWithin) / (meanBetween + (size / betweenFreedom - 1) * meanWithin);
}
