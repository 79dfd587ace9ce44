/** Two-sided normal quantile of a 95% interval. */
export const quantile95 = 1.959963984540054;

/** A proportion's interval; both ends lie between 0 and 1. */
export type ProportionInterval = { readonly lower: number; readonly upper: number };

/**
 * Gives Wilson's score interval of the proportion `positive` of `total`, both counts, for a two-sided `quantile` (95%
 * unless told otherwise); with no tumours it is the whole range from 0 to 1. Throws a RangeError if the counts are no
 * whole numbers or do not fit each other. It measures chance within one series, not disagreement between series.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * J Am Stat Assoc 1927;22:209-212.
 */
export function wilsonInterval(positive: number, total: number, quantile = quantile95): ProportionInterval {
  if (!Number.isInteger(positive) || !Number.isInteger(total) || positive < 0 || positive > total) {
    throw new RangeError(`not counts of one series: ${positive} of ${total}`);
  }
  if (total === 0) return { lower: 0, upper: 1 };
  const share = positive / total;
  const square = quantile ** 2;
  const shrink = 1 + square / total;
  const centre = (share + square / (2 * total)) / shrink;
  const half = (quantile / shrink) * Math.sqrt((share * (1 - share)) / total + square / (4 * total ** 2));
  return {
    lower: positive === 0 ? 0 : centre - half,
    upper: positive === total ? 1 : centre + half,
  };
}
