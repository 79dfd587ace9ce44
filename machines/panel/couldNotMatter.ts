import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { FindingId } from '../vocabulary/findings.ts';
import { codesAt, placeOf } from '../workup/codedPanel.ts';
import { canMatter, conclusionAfter, standingOf } from './conclusionAfter.ts';

/** A finding of a case that may turn out to be without consequence for the workup; Ki-67 always is, no step reads it. */
export type IdleFinding = FindingId | 'ki67';

/**
 * Lists the reported findings that could not matter to the workup: alone, no other reading of them, "not known"
 * included, and no leaving out, changes the conclusion or its certainty. Together with another finding one still may.
 */
export function couldNotMatter(caseFile: CaseFile): readonly IdleFinding[] {
  const findings = readFindings(caseFile);
  const standing = standingOf(findings);
  const isIdleAt = (place: number): boolean =>
    !canMatter(standing, place) ||
    codesAt(place).every((code) => conclusionAfter(standing, place, code) === standing.conclusion);
  const idle = (Object.keys(findings) as FindingId[]).filter((finding) => isIdleAt(placeOf(finding)));
  return caseFile.stains?.ki67 === undefined ? idle : [...idle, 'ki67'];
}
