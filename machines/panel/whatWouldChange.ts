import { domains, type FindingId, type Findings, findingIds, notKnown } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { standingOf } from './conclusionAfter.ts';
import { placesOnTheWay } from './placesOnTheWay.ts';

/** A reading that would lead to another conclusion if it were the only one to differ. */
export type ChangeOfOutcome = { readonly finding: FindingId; readonly to: string; readonly outcome: OutcomeId };

/** The readings of each finding that do not say "not known", with their codes. */
const known = findingIds.map((finding) =>
  domains[finding].map((to, code) => ({ finding, to, code })).filter(({ to }) => !notKnown.has(to)),
);

/**
 * Lists every single other reading that would change the conclusion, and to what: of the findings that the steps passed
 * read, reported or not. Readings that say "not known" are left out.
 */
export function whatWouldChange(findings: Findings): readonly ChangeOfOutcome[] {
  const { trail, conclusion } = standingOf(findings);
  const changes: ChangeOfOutcome[] = [];
  for (const place of placesOnTheWay(trail.panel)) {
    for (const { finding, to, code } of known[place] ?? []) {
      const outcome = compiledWorkup().outcomeIf(trail, place, code);
      if (outcome !== conclusion.outcome) changes.push({ finding, to, outcome });
    }
  }
  return changes;
}
