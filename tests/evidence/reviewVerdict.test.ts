import { describe, expect, test } from 'vitest';
import { claims, claimsNotCarried } from '../../machines/evidence/claim.ts';
import {
  type ReviewVerdict,
  reviewClaims,
  reviewErrorsOf,
  reviewVerdicts,
  verdictsOf,
} from '../../machines/evidence/reviewVerdict.ts';

const count = (verdict: ReviewVerdict): number =>
  reviewClaims.filter((claim) => verdictsOf(claim).includes(verdict)).length;

describe('what was found about the sentences of the review', () => {
  test('all 150 are there, in the order of the review', () => {
    expect(reviewClaims.map(({ basis }) => basis)).toEqual(
      Array.from({ length: 150 }, (_, index) => `C${String(index + 1).padStart(3, '0')}`),
    );
  });

  test('each has a verdict; so many have each', () => {
    expect(reviewClaims.filter((claim) => verdictsOf(claim).length === 0)).toEqual([]);
    expect(Object.fromEntries(reviewVerdicts.map((verdict) => [verdict, count(verdict)]))).toEqual({
      notCarried: 3,
      contradicted: 8,
      corrected: 77,
      confirmed: 6,
      asPrinted: 70,
    });
  });

  test('nothing found is no confirmation', () => {
    expect(
      reviewClaims
        .filter((claim) => verdictsOf(claim).includes('asPrinted'))
        .filter((claim) => claim.status !== 'carried' || reviewErrorsOf(claim.id).length > 0),
    ).toEqual([]);
  });

  test('a sentence may be contradicted by one source and corrected by another', () => {
    expect(verdictsOf(claims.desminPositiveInSixtyPercentPerReview)).toEqual(['contradicted', 'corrected']);
    expect(reviewErrorsOf('desminPositiveInSixtyPercentPerReview').map(({ id }) => id)).toEqual(['E15', 'X03']);
    expect(verdictsOf(claims.dermalFiveYearSurvivalOverNinetyFivePercent)).toEqual(['corrected', 'confirmed']);
    expect(verdictsOf(claimsNotCarried.sexRatioPrintedAsTwoToThree)).toEqual(['notCarried', 'contradicted']);
    expect(verdictsOf(claims.actinMoreSensitiveThanDesmin)).toEqual(['asPrinted']);
  });
});
