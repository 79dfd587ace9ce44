import type { FindingReported } from '../../../machines/consult.machine.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CaseFindingId, type CaseFindingValues, findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { isStain } from '../../text/findingText.ts';

/** Reports a finding of the case file with its value. */
export type ReportFinding = <F extends CaseFindingId>(finding: F, value: CaseFindingValues[F]) => void;

const derivedFrom: Readonly<Partial<Record<FindingId | CaseFindingId, CaseFindingId>>> = {
  hCaldesmonClone: 'hCaldesmon',
  largerThan20mm: 'sizeMm',
};

/** Gives the finding of the case file from which the workup reads a finding. */
export function caseFindingOf(finding: FindingId | CaseFindingId): CaseFindingId {
  return derivedFrom[finding] ?? (finding as CaseFindingId);
}

/** Findings that a case file holds as seen or not seen. */
const trueOrFalse: ReadonlySet<CaseFindingId> = new Set([
  'priorTreatment',
  'multipleLesions',
  'immunosuppressed',
  'fascicles',
  'vascularFeatures',
  'lymphovascularInvasion',
  'perineuralInvasion',
  'ulceration',
]);

/** The clone that a case states for a stain; empty where it states none. */
export function cloneIn(caseFile: CaseFile, finding: CaseFindingId): string {
  const value: unknown = findingOf(caseFile, finding);
  return typeof value === 'object' && value !== null && 'clone' in value ? String(value.clone) : '';
}

/** The reading of a finding that a case file holds by category; null where it is not reported or is a number or text. */
export function readingIn(caseFile: CaseFile, finding: CaseFindingId): string | null {
  const value: unknown = findingOf(caseFile, finding);
  if (typeof value === 'boolean') return value ? 'present' : 'absent';
  if (typeof value === 'string') return value;
  if (finding === 'differentiation' && typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null && 'result' in value ? String(value.result) : null;
}

function caseValueOf(finding: CaseFindingId, reading: string, clone: string): unknown {
  if (isStain(finding)) return clone.trim() === '' ? reading : { result: reading, clone: clone.trim() };
  if (finding === 'differentiation') return Number(reading);
  return trueOrFalse.has(finding) && reading !== 'notAssessable' ? reading === 'present' : reading;
}

/** Makes the event that reports a reading as the case file holds it; `clone` goes with a stain. */
export function reportedAs(finding: CaseFindingId, reading: string, clone = ''): FindingReported {
  return { type: 'finding.reported', finding, value: caseValueOf(finding, reading, clone) } as FindingReported;
}
