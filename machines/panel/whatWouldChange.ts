import { domains, type FindingId, type Findings, notKnown } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { findingsReadBy } from '../workup/guard.ts';
import { routeOf } from '../workup/route.ts';

/** A reading that would lead to another conclusion if it were the only one to differ. */
export type ChangeOfOutcome = { readonly finding: FindingId; readonly to: string; readonly outcome: OutcomeId };

/**
 * Lists every single other reading that would change the conclusion, and to what: of the findings that the steps passed
 * read, reported or not. Readings that say "not known" are left out.
 */
export function whatWouldChange(findings: Findings): readonly ChangeOfOutcome[] {
  const { outcome, passages } = routeOf(findings);
  const read = new Set(passages.flatMap(({ step }) => step.branches.flatMap(({ when }) => findingsReadBy(when))));
  return [...read].flatMap((finding) =>
    domains[finding]
      .filter((to) => to !== findings[finding] && !notKnown.has(to))
      .map((to) => ({ finding, to, outcome: routeOf({ ...findings, [finding]: to }).outcome }))
      .filter((change) => change.outcome !== outcome),
  );
}
