import type { ClaimId } from '../evidence/claim.ts';
import type { DifferentiationScore, Grade, Necrosis } from '../vocabulary/histology.ts';
import type { MitoticScore, NecrosisScore } from './grading.ts';

/** A differentiation score with the form of leiomyosarcoma that has it and what it looks like. */
export type DifferentiationRow = {
  readonly score: DifferentiationScore;
  readonly form: string;
  readonly anchors: readonly string[];
  readonly claims: readonly ClaimId[];
};

/** A mitotic score and its span of mitoses, from `atLeast` to under `below`; null has no upper bound. */
export type MitoticRow = {
  readonly score: MitoticScore;
  readonly atLeast: number;
  readonly below: number | null;
  readonly claims: readonly ClaimId[];
};

/** A necrosis score and the reading that has it. */
export type NecrosisRow = {
  readonly score: NecrosisScore;
  readonly reading: Extract<Necrosis, 'absent' | 'under50' | 'atLeast50'>;
  readonly meaning: string;
  readonly claims: readonly ClaimId[];
};

/** A grade and the sums of the three scores that give it, both ends included. */
export type GradeRow = {
  readonly grade: Exclude<Grade, 'GX'>;
  readonly from: number;
  readonly to: number;
  readonly meaning: 'low' | 'intermediate' | 'high';
  readonly claims: readonly ClaimId[];
};

/** An edition of the FNCLCC tables as data. */
export type FnclccTables = {
  readonly system: 'FNCLCC';
  readonly edition: string;
  readonly differentiation: readonly DifferentiationRow[];
  readonly mitoses: readonly MitoticRow[];
  readonly necrosis: readonly NecrosisRow[];
  readonly grades: readonly GradeRow[];
};

/**
 * The FNCLCC tables for leiomyosarcoma: mitoses per 1.734 mm² (or per 10 high-power fields where the area is unknown),
 * necrosis as the share of the tumour (claims `fnclccHasThreeParameters`, `mitoticScoreCutOffs`,
 * `necrosisScoreCutOffs`, `scoreSumToGrade`; the differentiation scores stand in other sources than the review).
 */
export const fnclcc: FnclccTables = {
  system: 'FNCLCC',
  edition: 'as printed in Tinguria 2025, Table 1, with differentiation scores for leiomyosarcoma',
  differentiation: [
    {
      score: 1,
      form: 'well-differentiated leiomyosarcoma',
      anchors: ['well organised fascicles', 'uniform nuclei', 'abundant cytoplasm', 'like normal smooth muscle'],
      claims: [
        'wellDifferentiatedLeiomyosarcomaScoresOne',
        'differentiationAnchorsForLeiomyosarcoma',
        'differentiationOneResemblesNormalTissue',
      ],
    },
    {
      score: 2,
      form: 'conventional leiomyosarcoma',
      anchors: ['histological type certain'],
      claims: ['conventionalLeiomyosarcomaScoresTwo', 'differentiationTwoTypeCertain'],
    },
    {
      score: 3,
      form: 'poorly differentiated or pleomorphic leiomyosarcoma; one of three sources adds the epithelioid form',
      anchors: ['fascicles only focal', 'high nuclear to cytoplasmic ratio', 'focally marked pleomorphism'],
      claims: ['poorlyDifferentiatedLeiomyosarcomaScoresThree', 'differentiationAnchorsForLeiomyosarcoma'],
    },
  ],
  mitoses: [
    {
      score: 1,
      atLeast: 0,
      below: 10,
      claims: [
        'mitoticScoreCutOffs',
        'mitoticScoreByTenFields',
        'zeroMitosesScoresOne',
        'normaliseMitosesToReferenceArea',
      ],
    },
    {
      score: 2,
      atLeast: 10,
      below: 20,
      claims: ['mitoticScoreCutOffs', 'mitoticScoreByTenFields', 'normaliseMitosesToReferenceArea'],
    },
    {
      score: 3,
      atLeast: 20,
      below: null,
      claims: ['mitoticScoreCutOffs', 'mitoticScoreByTenFields', 'normaliseMitosesToReferenceArea'],
    },
  ],
  necrosis: [
    { score: 0, reading: 'absent', meaning: 'none', claims: ['necrosisScoreCutOffs', 'necrosisScoreByShare'] },
    {
      score: 1,
      reading: 'under50',
      meaning: 'less than 50% of the tumour',
      claims: ['necrosisScoreCutOffs', 'necrosisScoreByShare'],
    },
    {
      score: 2,
      reading: 'atLeast50',
      meaning: '50% of the tumour or more',
      claims: ['necrosisScoreCutOffs', 'necrosisScoreByShare'],
    },
  ],
  grades: [
    { grade: 'G1', from: 2, to: 3, meaning: 'low', claims: ['scoreSumToGrade', 'scoreTotalToLowIntermediateHigh'] },
    {
      grade: 'G2',
      from: 4,
      to: 5,
      meaning: 'intermediate',
      claims: ['scoreSumToGrade', 'scoreTotalToLowIntermediateHigh'],
    },
    { grade: 'G3', from: 6, to: 8, meaning: 'high', claims: ['scoreSumToGrade', 'scoreTotalToLowIntermediateHigh'] },
  ],
};

/** Says whether a number of mitoses, as scored, lies in the span of a mitotic score. */
export function isInSpan(mitoses: number, span: Pick<MitoticRow, 'atLeast' | 'below'>): boolean {
  return mitoses >= span.atLeast && (span.below === null || mitoses < span.below);
}

/** Gives the mitotic score of a number of mitoses, as scored; null for a number that is in no span. */
export function mitoticScoreOf(mitoses: number): MitoticScore | null {
  return fnclcc.mitoses.find((row) => isInSpan(mitoses, row))?.score ?? null;
}
