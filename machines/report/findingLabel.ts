import { raisedKi67Percent } from '../panel/publishedSeries.ts';
import { type FindingName, findingNames, readingLabels } from '../vocabulary/findingNames.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import type { StainId } from '../vocabulary/stains.ts';
import { type ConfirmatoryTest, confirmatoryTests } from '../workup/requirements.ts';

const testLabels: Readonly<Record<ConfirmatoryTest, string>> = {
  pdgfbRearrangement: 'PDGFB rearrangement',
  ss18Rearrangement: 'SS18 rearrangement',
  usp6Rearrangement: 'USP6 rearrangement',
  melanomaSequencing: 'Sequencing for a melanoma driver mutation',
};

const ki67Labels: Readonly<Record<string, string>> = {
  raised: `above ${raisedKi67Percent}%`,
  notRaised: `up to ${raisedKi67Percent}%`,
};

const isTest = (finding: FindingId | StainId | ConfirmatoryTest): finding is ConfirmatoryTest =>
  (confirmatoryTests as readonly string[]).includes(finding);

const isStain = (finding: FindingId | StainId): finding is StainId => finding in stainNames;

/** Gives the short name of a finding, or of a confirmatory test that the case file does not hold. */
export function findingLabel(finding: FindingId | StainId | ConfirmatoryTest): string {
  if (isTest(finding)) return testLabels[finding];
  return isStain(finding) ? stainNames[finding].name : findingNames[finding].label;
}

/** Gives a finding with one or more readings in words: `SOX10 positive or focal`, `Depth: fascia or muscle`. */
export function findingWithReadings(finding: FindingId | StainId, readings: readonly string[]): string {
  const words = readings.map((reading) => readingLabel(finding, reading)).join(' or ');
  return isStain(finding) ? `${findingLabel(finding)} ${words}` : `${findingLabel(finding)}: ${words}`;
}

/** Gives the words for a reading of a finding; a reading without words is given as it is. */
export function readingLabel(finding: FindingId | StainId, reading: string): string {
  if (isStain(finding)) {
    if (finding === 'ki67') return ki67Labels[reading] ?? reading;
    return reading in readingLabels ? readingLabels[reading as keyof typeof readingLabels].label : reading;
  }
  const { values }: FindingName<string> = findingNames[finding];
  return values[reading] ?? reading;
}
