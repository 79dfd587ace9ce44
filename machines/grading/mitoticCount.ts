import type { MitosesValue } from '../vocabulary/caseFile.ts';
import type { mitosesClasses } from '../vocabulary/findings.ts';
import type { MitoticCount } from './grading.ts';

/** Area of the reference high-power field in mm² (claim `highPowerFieldIs01734SquareMm`). */
export const referenceFieldMm2 = 0.1734;

/** Number of high-power fields that the mitotic cut-offs are stated for (claim `mitoticScoreCutOffs`). */
export const referenceFields = 10;

/** Area in mm² to which counts are normalised: 10 reference fields (claim `tenReferenceFieldsAre1734SquareMm`). */
export const referenceArea = 1.734;

/**
 * Objective magnification by which the field number is divided (claims `fieldAreaNotGivenInReview`,
 * `fieldNumberOverObjectiveIsDiameter`).
 */
export const objectiveMagnification = 40;

/** Mitoses per 10 high-power fields below which a leiomyoma is accepted (claim `leiomyomaBelowOneMitosis`). */
export const leiomyomaMitosesBelow = 1;

const isPositive = (value: number): boolean => Number.isFinite(value) && value > 0;

/** Gives the area in mm² of one high-power field from its diameter in mm. */
export function fieldAreaOfDiameter(diameterMm: number): number {
  return Math.PI * (diameterMm / 2) ** 2;
}

/**
 * Gives the area in mm² of one high-power field from the eyepiece's field number at ×40 (claim
 * `fieldNumberOverObjectiveIsDiameter`).
 */
export function fieldAreaOfFieldNumber(fieldNumber: number): number {
  return fieldAreaOfDiameter(fieldNumber / objectiveMagnification);
}

/** Nine decimals: hides the rounding of binary fractions, so that 130 in 22.542 mm² is 10, not 9.999999999999998. */
const decimalPlaces = 1e9;

function perReferenceAreaOf(count: number, areaMm2: number): number {
  return Math.round(((count * referenceArea) / areaMm2) * decimalPlaces) / decimalPlaces;
}

type CountedFields = Extract<MitosesValue, { readonly fields: number }>;

/** A measured field diameter comes before one worked out from the field number. */
function fieldAreaOf(value: CountedFields): number | null {
  if (value.fieldDiameterMm !== undefined) return fieldAreaOfDiameter(value.fieldDiameterMm);
  if (value.fieldNumber !== undefined) return fieldAreaOfFieldNumber(value.fieldNumber);
  return null;
}

function countOfFields(value: CountedFields): MitoticCount | null {
  const given = [value.fields, value.fieldNumber ?? null, value.fieldDiameterMm ?? null];
  if (!given.every((number) => number === null || isPositive(number))) return null;
  const fieldArea = fieldAreaOf(value);
  const perTenFields = (value.count * referenceFields) / value.fields;
  if (fieldArea === null) {
    return {
      count: value.count,
      fields: value.fields,
      areaMm2: null,
      perReferenceArea: null,
      perTenFields,
      scored: perTenFields,
      basis: 'perTenFieldsOfUnknownArea',
    };
  }
  const areaMm2 = fieldArea * value.fields;
  const perReferenceArea = perReferenceAreaOf(value.count, areaMm2);
  return {
    count: value.count,
    fields: value.fields,
    areaMm2,
    perReferenceArea,
    perTenFields,
    scored: perReferenceArea,
    basis: 'perReferenceArea',
  };
}

/**
 * Normalises a mitotic count to the reference area, and keeps what was entered beside it (claims
 * `normaliseMitosesToReferenceArea`, `unknownAreaScoresRawCountAndSaysSo`). Gives null where nothing can be scored:
 * the count is not assessable, negative or not a number, or a number of fields, an area or a diameter is not above 0.
 */
export function normaliseMitoses(value: MitosesValue): MitoticCount | null {
  if (value === 'notAssessable') return null;
  const count = typeof value === 'number' ? value : value.count;
  if (!Number.isFinite(count) || count < 0) return null;
  if (typeof value === 'number') {
    return {
      count,
      fields: null,
      areaMm2: null,
      perReferenceArea: null,
      perTenFields: count,
      scored: count,
      basis: 'perTenFieldsOfUnknownArea',
    };
  }
  if ('fields' in value) return countOfFields(value);
  if (!isPositive(value.areaMm2)) return null;
  const perReferenceArea = perReferenceAreaOf(count, value.areaMm2);
  return {
    count,
    fields: null,
    areaMm2: value.areaMm2,
    perReferenceArea,
    perTenFields: null,
    scored: perReferenceArea,
    basis: 'perReferenceArea',
  };
}

/**
 * Gives the class of a mitotic count that the workup branches on; `atLeast1` holds where the larger of the raw count
 * per 10 fields and the count per 1.734 mm² is 1 or more. Taking the larger is expert opinion, safety first: the field
 * size behind that cut-off is not known (claims `leiomyomaBelowOneMitosis`, `fieldAreasDifferNearlyThreefold`).
 */
export function mitosesClass(value: MitosesValue): (typeof mitosesClasses)[number] {
  const mitoses = normaliseMitoses(value);
  if (mitoses === null) return 'notAssessable';
  const larger = Math.max(mitoses.perTenFields ?? 0, mitoses.perReferenceArea ?? 0);
  return larger >= leiomyomaMitosesBelow ? 'atLeast1' : 'below1';
}
