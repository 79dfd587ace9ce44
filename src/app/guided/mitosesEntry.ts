import {
  areaLimitsMm2,
  fieldDiameterLimitsMm,
  fieldNumberLimits,
  fieldsLimits,
  mitosesLimits,
  type NumberLimits,
} from '../../../machines/case/caseLimits.ts';
import { mitosesClass, normaliseMitoses } from '../../../machines/grading/mitoticCount.ts';
import type { MitosesValue } from '../../../machines/vocabulary/caseFile.ts';
import { mitosesText } from '../../text/mitosesText.ts';
import { numberFault, numberIn } from './numberEntry.ts';

/** What stands in the fields of a mitotic count, as typed. */
export type MitosesEntry = {
  readonly count: string;
  readonly over: 'fields' | 'area';
  readonly fields: string;
  readonly sizeBy: 'fieldNumber' | 'diameter' | 'unknown';
  readonly fieldNumber: string;
  readonly diameter: string;
  readonly area: string;
};

export type MitosesField = 'count' | 'fields' | 'fieldNumber' | 'diameter' | 'area';

const limits: Readonly<Record<MitosesField, NumberLimits>> = {
  count: mitosesLimits,
  fields: fieldsLimits,
  fieldNumber: fieldNumberLimits,
  diameter: fieldDiameterLimitsMm,
  area: areaLimitsMm2,
};

export const emptyMitoses: MitosesEntry = {
  count: '',
  over: 'fields',
  fields: '10',
  sizeBy: 'fieldNumber',
  fieldNumber: '',
  diameter: '',
  area: '',
};

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** Gives the fields for a count that was reported before. */
export function entryOf(value: MitosesValue | undefined): MitosesEntry {
  if (value === undefined || value === 'notAssessable') return emptyMitoses;
  if (typeof value === 'number') return { ...emptyMitoses, count: String(value), sizeBy: 'unknown' };
  if ('areaMm2' in value)
    return { ...emptyMitoses, count: String(value.count), over: 'area', area: String(value.areaMm2) };
  const { count, fields, fieldNumber, fieldDiameterMm } = value;
  const sizeBy = fieldDiameterMm !== undefined ? 'diameter' : fieldNumber !== undefined ? 'fieldNumber' : 'unknown';
  return {
    ...emptyMitoses,
    count: String(count),
    fields: String(fields),
    sizeBy,
    fieldNumber: textOf(fieldNumber),
    diameter: textOf(fieldDiameterMm),
  };
}

/** The fields that are filled in for the way of counting that was chosen. */
function fieldsInUse({ over, sizeBy }: MitosesEntry): readonly MitosesField[] {
  if (over === 'area') return ['count', 'area'];
  if (sizeBy === 'unknown') return ['count', 'fields'];
  return ['count', 'fields', sizeBy];
}

/** Says what is wrong with what was typed; a field that is still empty is not wrong yet. */
export function faultsIn(entry: MitosesEntry): Readonly<Partial<Record<MitosesField, string>>> {
  return Object.fromEntries(
    fieldsInUse(entry).flatMap((field) => {
      const fault = numberFault(entry[field], limits[field]);
      return fault === null ? [] : [[field, fault]];
    }),
  );
}

/** Gives the count as a case file holds it; null while something is missing or wrong. */
export function mitosesIn(entry: MitosesEntry): MitosesValue | null {
  const numbers = fieldsInUse(entry).map((field) => numberIn(entry[field], limits[field]));
  const [count, second, third] = numbers;
  if (numbers.includes(null) || typeof count !== 'number' || typeof second !== 'number') return null;
  if (entry.over === 'area') return { count, areaMm2: second };
  if (typeof third !== 'number') return { count, fields: second };
  return entry.sizeBy === 'diameter'
    ? { count, fields: second, fieldDiameterMm: third }
    : { count, fields: second, fieldNumber: third };
}

const rounded = (value: number, places: number): string => String(Number(value.toFixed(places)));

/** Says in words what a count comes to, and how the workup reads it. */
export function normalisedWords(value: MitosesValue | null): readonly string[] {
  const count = value === null ? null : normaliseMitoses(value);
  if (count === null || value === null) return [mitosesText.wait];
  const scored = rounded(count.scored, 2);
  const comesTo =
    count.areaMm2 === null
      ? mitosesText.raw(scored)
      : `${mitosesText.normalised(scored, rounded(count.areaMm2, 3))} ${mitosesText.reference}`;
  return [comesTo, mitosesClass(value) === 'atLeast1' ? mitosesText.atLeast : mitosesText.below];
}
