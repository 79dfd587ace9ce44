import type { CaseFile, FeatureValue } from '../../../machines/vocabulary/caseFile.ts';
import { type CaseFindingId, type CaseFindingValues, findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { domains, type FindingId } from '../../../machines/vocabulary/findings.ts';
import { isStain } from '../../text/findingText.ts';

/** Reports a finding of the case file with its value. */
type OnReport = <F extends CaseFindingId>(finding: F, value: CaseFindingValues[F]) => void;

/** Takes a finding out of the case file. */
type OnWithdraw = (finding: CaseFindingId) => void;

/** What every control of the case needs. */
export type CaseControls = {
  readonly caseFile: CaseFile;
  readonly onReport: OnReport;
  readonly onWithdraw: OnWithdraw;
};

/** A finding that is answered by choosing one of its readings. */
export type ChosenFindingId = Exclude<FindingId, 'hCaldesmonClone' | 'largerThan20mm' | 'mitoses'>;

const isFeatureOrYesNo = (finding: ChosenFindingId): boolean =>
  domains[finding].every((reading) => ['present', 'absent', 'notAssessable'].includes(reading));

const featureValue = (reading: string): FeatureValue => (reading === 'notAssessable' ? reading : reading === 'present');

/**
 * Gives a reading as the case file holds it. What the case states beside a stain result is kept, but for the clone,
 * which is the one given; an empty clone is not stated.
 */
export function answerValue(caseFile: CaseFile, finding: ChosenFindingId, reading: string, clone: string): unknown {
  if (!isStain(finding)) return isFeatureOrYesNo(finding) ? featureValue(reading) : reading;
  const before: unknown = findingOf(caseFile, finding);
  const { clone: _, ...beside } = (typeof before === 'object' ? before : {}) as { readonly clone?: string };
  const entry = { ...beside, result: reading, ...(clone === '' ? {} : { clone }) };
  return Object.keys(entry).length === 1 ? reading : entry;
}
