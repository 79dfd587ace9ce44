import type { Note } from '../evidence/note.ts';
import type { CaseHistology, CaseSpecimen } from '../vocabulary/caseFile.ts';
import type { DifferentiationScore, Grade } from '../vocabulary/histology.ts';

/** FNCLCC mitotic score. */
export type MitoticScore = 1 | 2 | 3;

/** FNCLCC necrosis score. */
export type NecrosisScore = 0 | 1 | 2;

/**
 * What grading reads of a case: the three parameters, and the depth, procedure and prior treatment that limit what a
 * grade means. An absent key was not stated.
 */
export type GradingFindings = Pick<CaseHistology, 'differentiation' | 'mitoses' | 'necrosis' | 'depth'> &
  Pick<CaseSpecimen, 'procedure' | 'priorTreatment'>;

/** An FNCLCC grade with the scores that it adds up; a score that cannot be set is null and named in `notes`. */
export type Grading = {
  readonly system: 'FNCLCC';
  readonly edition: string;
  readonly differentiation: DifferentiationScore | null;
  readonly mitoticScore: MitoticScore | null;
  readonly necrosisScore: NecrosisScore | null;
  readonly total: number | null;
  readonly grade: Grade;
  readonly mitoses: MitoticCount | null;
  readonly notes: readonly Note[];
};

/**
 * A mitotic count as entered and as scored: `areaMm2` is the area counted in square millimetres or null where it is
 * unknown, `perReferenceArea` the count per 1.734 mm², `perTenFields` the raw count per 10 high-power fields, `scored`
 * the number that the score was read from.
 */
export type MitoticCount = {
  readonly count: number;
  readonly fields: number | null;
  readonly areaMm2: number | null;
  readonly perReferenceArea: number | null;
  readonly perTenFields: number | null;
  readonly scored: number;
  readonly basis: 'perReferenceArea' | 'perTenFieldsOfUnknownArea';
};
