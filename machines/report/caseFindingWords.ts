import type { CaseFile, Ki67Value, MitosesValue, StainEntry } from '../vocabulary/caseFile.ts';
import { type CaseFindingId, findingOf, reportedFindings } from '../vocabulary/caseFindings.ts';
import { type FindingName, findingNames, readingLabels } from '../vocabulary/findingNames.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import type { StainId, StainReading } from '../vocabulary/stains.ts';

/** A finding of a case file in words: its short name, and its value as it was entered. */
export type FindingInWords = { readonly finding: CaseFindingId; readonly label: string; readonly value: string };

const isStain = (finding: CaseFindingId): finding is StainId => finding in stainNames;

const beside = (parts: readonly (string | false)[]): string => {
  const said = parts.filter((part) => part !== false);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

/** Gives the reading of a stain in words. */
export const readingWordsOf = (reading: StainReading): string => readingLabels[reading].label;

function stainWords(value: StainReading | StainEntry<StainReading> | Ki67Value): string {
  if (typeof value === 'string') return readingWordsOf(value);
  const { clone, percentCells } = value as Partial<StainEntry<StainReading>>;
  const said = [clone !== undefined && `clone ${clone}`, percentCells !== undefined && `${percentCells}% of cells`];
  if ('result' in value) return `${readingWordsOf(value.result)}${beside(said)}`;
  return `${value.percentCells}% of cells${beside([clone !== undefined && `clone ${clone}`])}`;
}

/** Gives a mitotic count as it was entered, in words. */
export function mitosesWords(value: MitosesValue): string {
  if (value === 'notAssessable') return 'not assessable';
  if (typeof value === 'number') return `${value} per 10 high-power fields, area not stated`;
  if ('areaMm2' in value) return `${value.count} in ${value.areaMm2} mm²`;
  const { count, fields, fieldNumber, fieldDiameterMm } = value;
  return `${count} in ${fields} high-power fields${beside([
    fieldNumber !== undefined && `field number ${fieldNumber} at ×40`,
    fieldDiameterMm !== undefined && `field diameter ${fieldDiameterMm} mm`,
    fieldNumber === undefined && fieldDiameterMm === undefined && 'area not stated',
  ])}`;
}

function namedWords(finding: Exclude<CaseFindingId, StainId | 'siteText' | 'mitoses'>, value: unknown): string {
  const { values, unit }: FindingName<string> = findingNames[finding];
  const word = (one: unknown): string => values[String(one)] ?? String(one);
  if (typeof value === 'boolean') return word(value ? 'present' : 'absent');
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(word).join(', ');
  return unit === undefined ? word(value) : `${word(value)} ${unit}`;
}

function wordsOf(caseFile: CaseFile, finding: CaseFindingId): FindingInWords {
  const value = findingOf(caseFile, finding);
  if (finding === 'siteText') return { finding, label: 'Site as stated', value: value as string };
  if (finding === 'mitoses') {
    return { finding, label: findingNames.mitoses.label, value: mitosesWords(value as MitosesValue) };
  }
  if (isStain(finding)) {
    return { finding, label: stainNames[finding].name, value: stainWords(value as StainReading | Ki67Value) };
  }
  return { finding, label: findingNames[finding].label, value: namedWords(finding, value) };
}

/** Lists what a case file reports, in words and in the order of a report. */
export function findingsInWords(caseFile: CaseFile): readonly FindingInWords[] {
  return reportedFindings(caseFile).map((finding) => wordsOf(caseFile, finding));
}
