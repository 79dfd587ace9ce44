const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Gives the natural logarithm of the gamma function of a number above 0, by Lanczos' series (g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const at = x - 1;
  const base = at + 7.5;
  const sum = lanczos.reduce((total, term, index) => total + (index === 0 ? term : term / (at + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(sum);
}

const settled = 1e-15;
const mostTerms = 500;
const mostSteps = 200;

const logDensity = (x: number, alpha: number, beta: number): number =>
  (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) + logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);

/** Its denominators come near 0 for no `x` below (alpha + 1) / (alpha + beta + 2), where alone it is asked. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  let c = 1;
  let d = 1 / (1 - ((alpha + beta) * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m <= mostTerms; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d);
      c = 1 + term / c;
      factor = d * c;
      value *= factor;
    }
    if (Math.abs(factor - 1) < settled) break;
  }
  return value;
}

/**
 * Gives the share of a beta distribution that lies below `x`, which is 0 to 1, by its continued fraction.
 *
 * Source: Press et al., Numerical Recipes, 3rd ed., 2007, section 6.4.
 */
export function betaBelow(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logDensity(x, alpha, beta)) * x * (1 - x);
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * continuedFraction(x, alpha, beta)) / alpha
    : 1 - (front * continuedFraction(1 - x, beta, alpha)) / beta;
}

/**
 * Gives the point below which the share `below` of a beta distribution lies: Newton's steps, kept inside a bracket that
 * is halved where a step would leave it. The arithmetic is the same at every call.
 */
export function betaQuantile(below: number, alpha: number, beta: number): number {
  let low = 0;
  let high = 1;
  let x = alpha / (alpha + beta);
  for (let step = 0; step < mostSteps; step += 1) {
    const off = betaBelow(x, alpha, beta) - below;
    if (off > 0) high = x;
    else low = x;
    const newton = x - off / Math.exp(logDensity(x, alpha, beta));
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= settled * x) return next;
    x = next;
  }
  return x;
}
