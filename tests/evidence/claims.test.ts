import { describe, expect, test } from 'vitest';
import { citations } from '../../machines/evidence/citation.ts';
import { type Claim, claimIds, claims, claimsNotCarried } from '../../machines/evidence/claim.ts';
import { reviewErrors } from '../../machines/evidence/reviewErrors.ts';

const carried: readonly Claim[] = claimIds.map((id) => claims[id]);
const all: readonly Claim[] = [...carried, ...Object.values(claimsNotCarried)];
const ofReview = all.filter(({ basis }) => /^C\d{3}$/.test(basis));
const basesBy = (status: Claim['status']) =>
  ofReview
    .filter((claim) => claim.status === status)
    .map(({ basis }) => basis)
    .sort();
const numbered = (letter: string, length: number, digits: number) =>
  Array.from({ length }, (_, index) => `${letter}${String(index + 1).padStart(digits, '0')}`);

const carriedWithCorrection = [
  'C001 C004 C005 C006 C012 C023 C029 C030 C034 C044 C045 C046 C049 C050 C052 C055 C056 C057',
  'C058 C059 C060 C061 C063 C064 C067 C069 C070 C071 C072 C073 C074 C075 C076 C077 C078 C079',
  'C080 C081 C082 C083 C086 C087 C088 C089 C090 C091 C094 C098 C099 C102 C103 C104 C107 C108',
  'C111 C112 C114 C115 C117 C119 C120 C121 C127 C128 C130 C131 C132 C134 C135 C136 C138 C139',
  'C140 C141 C142 C148 C150',
].flatMap((line) => line.split(' '));

describe('the 150 claims of the review', () => {
  test('each is accounted for once', () => {
    expect(ofReview.map(({ basis }) => basis).sort()).toEqual(numbered('C', 150, 3));
  });

  test('3 are not carried, 77 are carried with a correction, 70 as they stand', () => {
    expect(basesBy('notCarried')).toEqual(['C014', 'C113', 'C147']);
    expect(basesBy('carriedWithCorrection')).toEqual(carriedWithCorrection);
    const others = new Set([...carriedWithCorrection, 'C014', 'C113', 'C147']);
    expect(basesBy('carried')).toEqual(numbered('C', 150, 3).filter((basis) => !others.has(basis)));
    expect(basesBy('carried').length).toBe(70);
  });

  test('misattributed claims cite the source that fits', () => {
    const { pooledDermalOutcome, pooledSubcutaneousOutcome, sarcomaTermDefended } = claims;
    expect(pooledSubcutaneousOutcome.citations).toEqual(['aneirosFernandez2016', 'llombart2019']);
    expect(pooledDermalOutcome.citations).toEqual(['aneirosFernandez2016', 'llombart2019']);
    expect(sarcomaTermDefended.citations).toEqual(['aneirosFernandez2016', 'pathologyOutlinesAismn']);
    expect(citations.aneirosFernandez2016.reviewReferences).toEqual([39]);
    expect(claims.p53OverexpressedInLeiomyosarcomaNotLeiomyoma.uncited).toBe(true);
  });
});

describe('claims', () => {
  test('there are so many of each basis', () => {
    const counts: Record<string, number> = {};
    for (const { basis } of all) {
      const letter = /^[A-Z]+/.exec(basis)?.[0] ?? basis;
      counts[letter] = (counts[letter] ?? 0) + 1;
    }
    expect(counts).toEqual({ C: 150, P: 19, K: 6, D: 12, M: 9, T: 7, S: 9, B: 7, R: 11, PF: 10, X: 14, G: 123 });
    expect(new Set(all.map(({ basis }) => basis)).size).toBe(all.length);
  });

  test('every number of a published rule is there', () => {
    const bases = new Set(all.map(({ basis }) => basis));
    const wanted = Object.entries({ P: 19, K: 6, D: 12, M: 9, T: 7, S: 9, B: 7 }).flatMap(([letter, length]) =>
      numbered(letter, length, 1),
    );
    expect(wanted.filter((basis) => !bases.has(basis))).toEqual([]);
  });

  test('ids that rules were promised name the claims that they were promised for', () => {
    expect([
      claims.termAtypicalIntradermalProposed.basis,
      claims.sarcomaTermDropProposed.basis,
      claims.sarcomaTermDefended.basis,
      claims.entireDepthMustBeAssessed.basis,
      claims.fasciclesWithBluntEndedNuclei.basis,
      claims.atypiaPlusOneMitosis.basis,
      claims.infiltrationAndCellularityFavourMalignancy.basis,
      claims.desminLostWhenPoorlyDifferentiated.basis,
      claims.keratinRarelyPositiveInLeiomyosarcoma.basis,
      claims.s100RarelyPositiveInLeiomyosarcoma.basis,
      claims.p53OverexpressedInLeiomyosarcomaNotLeiomyoma.basis,
      claims.cd34NegativeInLeiomyosarcoma.basis,
      claims.smaAloneIsNeverEnough.basis,
      claims.leiomyomaBelowOneMitosis.basis,
    ]).toEqual([
      'C004',
      'C005',
      'C006',
      'C007',
      'C027',
      'C030',
      'C034',
      'C048',
      'C049',
      'C050',
      'C052',
      'C056',
      'M4',
      'T1',
    ]);
  });

  test('a carried claim cites something and is never read better than its weakest source', () => {
    const order = ['full text', 'abstract', 'secondary', 'not read'];
    const rank = (read: string) => order.indexOf(read);
    expect(carried.filter((claim) => claim.citations.length === 0).map(({ id }) => id)).toEqual([]);
    const tooGood = carried.filter((claim) =>
      claim.citations.some((id) => rank(citations[id].readAs) > rank(claim.readAs)),
    );
    expect(tooGood.map(({ id }) => id)).toEqual([]);
  });

  test('status, correction and reason go together', () => {
    expect(carried.filter((claim) => claim.status === 'notCarried').map(({ id }) => id)).toEqual([]);
    const wrong = all.filter(
      (claim) =>
        (claim.status === 'notCarried') !== (claim.reason !== undefined) ||
        (claim.status === 'carriedWithCorrection') !== (claim.correction !== undefined) ||
        (claim.correction !== undefined && claim.corrections === undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('an inference of ours rests on claims that are there', () => {
    const bases = new Set(all.map(({ basis }) => basis));
    const missing = all.flatMap(({ restsOn }) => (restsOn ?? []).filter((basis) => !bases.has(basis)));
    expect(missing).toEqual([]);
    expect(all.filter((claim) => claim.restsOn !== undefined && claim.own !== true).map(({ id }) => id)).toEqual([]);
  });
});

describe('errors of the review', () => {
  test('33 were found in its text and 14 by cross-check', () => {
    expect(reviewErrors.map(({ id }) => id)).toEqual([...numbered('E', 33, 2), ...numbered('X', 14, 2)]);
    const kinds = reviewErrors.map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(33).fill('internal'), ...Array(14).fill('crossCheck')]);
  });

  test('each names the claims that name it', () => {
    for (const error of reviewErrors) {
      const corrected = all.filter(({ corrections }) => corrections?.includes(error.id)).map(({ id }) => id);
      expect(error.claims.toSorted()).toEqual(corrected.toSorted());
      expect(corrected.length).toBeGreaterThan(0);
    }
  });
});
