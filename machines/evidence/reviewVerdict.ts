import { type AnyClaimId, type Claim, claims, claimsNotCarried } from './claim.ts';
import { type ReviewError, reviewErrors } from './reviewErrors.ts';

/**
 * What was found about a sentence of the review: another source agrees (`confirmed`) or disagrees (`contradicted`), it
 * is read with a correction (`corrected`), no rule may name it (`notCarried`), or nothing was found for or against it
 * (`asPrinted`), which is no confirmation.
 */
export type ReviewVerdict = 'confirmed' | 'contradicted' | 'corrected' | 'notCarried' | 'asPrinted';

/** Every verdict, the gravest first. */
export const reviewVerdicts = [
  'notCarried',
  'contradicted',
  'corrected',
  'confirmed',
  'asPrinted',
] as const satisfies readonly ReviewVerdict[];

const sentenceOfReview = /^C\d{3}$/;

/** The sentences of the review, carried or not, in the order in which the review has them. */
export const reviewClaims: readonly Claim[] = [
  ...Object.values<Claim>(claims),
  ...Object.values<Claim>(claimsNotCarried),
]
  .filter(({ basis }) => sentenceOfReview.test(basis))
  .sort((left, right) => (left.basis < right.basis ? -1 : 1));

/** Lists the errors and cross-checks of the review that touch a claim, in their order. */
export const reviewErrorsOf = (claim: AnyClaimId): readonly ReviewError[] =>
  reviewErrors.filter((error) => error.claims.includes(claim));

/** Lists what was found about a sentence of the review, the gravest first; a sentence may have several verdicts. */
export function verdictsOf({ id, status }: Claim): readonly ReviewVerdict[] {
  const checks = reviewErrorsOf(id).flatMap((error) => (error.kind === 'crossCheck' ? [error.found] : []));
  const holds: Readonly<Record<Exclude<ReviewVerdict, 'asPrinted'>, boolean>> = {
    notCarried: status === 'notCarried',
    contradicted: checks.includes('differs'),
    corrected: status === 'carriedWithCorrection',
    confirmed: checks.includes('agrees'),
  };
  const found = reviewVerdicts.filter((verdict) => verdict !== 'asPrinted' && holds[verdict]);
  return found.length === 0 ? ['asPrinted'] : found;
}
