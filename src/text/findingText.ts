import type { CaseFindingId } from '../../machines/vocabulary/caseFindings.ts';
import { findingNames, type NamedFindingId, readingLabels } from '../../machines/vocabulary/findingNames.ts';
import type { FindingId } from '../../machines/vocabulary/findings.ts';
import { stainNames } from '../../machines/vocabulary/stainNames.ts';
import type { StainId, StainReading } from '../../machines/vocabulary/stains.ts';

export type AnyFindingId = FindingId | Exclude<CaseFindingId, 'siteText'> | NamedFindingId;

export const isStain = (finding: string): finding is StainId => finding in stainNames;

/** The short name of a finding, as a laboratory or a synoptic report writes it. */
export function nameOfFinding(finding: AnyFindingId): string {
  return isStain(finding) ? stainNames[finding].name : findingNames[finding].label;
}

/** What the short name stands for, or undefined where it says no more. */
export function expansionOf(finding: AnyFindingId): string | undefined {
  const full = isStain(finding) ? stainNames[finding].expands : findingNames[finding].name;
  return full === nameOfFinding(finding) ? undefined : full;
}

const isStainReading = (reading: string): reading is StainReading => reading in readingLabels;

/** The words for a reading of a finding. */
export function wordsOfReading(finding: AnyFindingId, reading: string): string {
  if (isStain(finding)) return isStainReading(reading) ? readingLabels[reading].label : reading;
  const values: Readonly<Record<string, string>> = findingNames[finding].values;
  return values[reading] ?? reading;
}
