/** A support or an end of its interval in two decimals, never as 0 or 1, which no count can show. */
export function supportWords(share: number): string {
  if (share < 0.005) return '<0.01';
  return share >= 0.995 ? '>0.99' : share.toFixed(2);
}

/** An interval of supports, as it stands behind a support. */
export const supportIntervalWords = ([lower, upper]: readonly [number, number]): string =>
  `${supportWords(lower)} to ${supportWords(upper)}`;
