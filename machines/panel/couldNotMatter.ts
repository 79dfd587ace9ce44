import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { domains, type FindingId } from '../vocabulary/findings.ts';
import { routeOf } from '../workup/route.ts';
import { type Conclusion, conclusionAfter, conclusionOf } from './conclusionAfter.ts';

/** A finding of a case that may turn out to be without consequence for the workup; Ki-67 always is, no step reads it. */
export type IdleFinding = FindingId | 'ki67';

/**
 * Lists the reported findings that could not matter to the workup: alone, no other reading of them, "not known"
 * included, and no leaving out, changes the conclusion or its certainty. Together with another finding one still may.
 */
export function couldNotMatter(caseFile: CaseFile): readonly IdleFinding[] {
  const findings = readFindings(caseFile);
  const route = routeOf(findings);
  const before = conclusionOf(findings, route.outcome);
  const isSame = ({ outcome, certainty }: Conclusion): boolean =>
    outcome === before.outcome && certainty === before.certainty;
  const idle = (Object.keys(findings) as FindingId[]).filter((finding) => {
    const { [finding]: reading, ...rest } = findings;
    return (
      domains[finding].every((to) => to === reading || isSame(conclusionAfter(route, findings, before, finding, to))) &&
      isSame(conclusionOf(rest))
    );
  });
  return caseFile.stains?.ki67 === undefined ? idle : [...idle, 'ki67'];
}
