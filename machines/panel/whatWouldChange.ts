import { domains, type FindingId, type Findings, notKnown } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { codeOf, placeOf } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { standingOf } from './conclusionAfter.ts';
import { findingsOnTheWay } from './findingsOnTheWay.ts';

/** A reading that would lead to another conclusion if it were the only one to differ. */
export type ChangeOfOutcome = { readonly finding: FindingId; readonly to: string; readonly outcome: OutcomeId };

/**
 * Lists every single other reading that would change the conclusion, and to what: of the findings that the steps passed
 * read, reported or not. Readings that say "not known" are left out.
 */
export function whatWouldChange(findings: Findings): readonly ChangeOfOutcome[] {
  const { trail, conclusion } = standingOf(findings);
  const changes: ChangeOfOutcome[] = [];
  for (const finding of findingsOnTheWay(trail.panel)) {
    const place = placeOf(finding);
    if ((trail.firstRead[place] as number) < 0) continue;
    for (const to of domains[finding]) {
      if (to === findings[finding] || notKnown.has(to)) continue;
      const outcome = compiledWorkup().outcomeIf(trail, place, codeOf(finding, to));
      if (outcome !== conclusion.outcome) changes.push({ finding, to, outcome });
    }
  }
  return changes;
}
