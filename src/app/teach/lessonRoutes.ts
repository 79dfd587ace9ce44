import type { ShownRoute } from '../../../diagrams/onRoute.ts';
import { type Citation, citations } from '../../../machines/evidence/citation.ts';
import { type PublishedCase, publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { type UsualDiagnosis, usualDiagnosisIds } from '../../../machines/panel/usualDiagnoses.ts';
import { type UsualPanel, usualPanel } from '../../../machines/panel/usualPanel.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { Certainty } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { progressOf } from '../../../machines/workup/route.ts';
import { reasonedSteps } from '../guided/reasonedSteps.ts';
import { type Example, keptVisit } from '../guided/visit.ts';
import type { RouteChoice } from './teachAddress.ts';

/** A published case with where it was published. */
export type CitedCase = { readonly published: PublishedCase; readonly source: Citation; readonly short: string };

/** What a lit way is a way of. */
export type RouteSubject =
  | { readonly kind: 'usual'; readonly panel: UsualPanel }
  | ({ readonly kind: 'published' } & CitedCase)
  | { readonly kind: 'current'; readonly example: Example | null };

/** A way that is lit: its steps with what they read, how it ends, and how sure that is (null while it is open). */
export type LessonRoute = ShownRoute & {
  readonly subject: RouteSubject;
  readonly findings: Findings;
  readonly certainty: Certainty | null;
  readonly unmet: number;
};

function routeThrough(subject: RouteSubject, findings: Findings, closed: boolean): LessonRoute {
  const { passages, outcome, at } = progressOf(findings, closed, reasonedSteps);
  const unmet = outcome === null ? [] : unmetBy(outcome, findings);
  return {
    subject,
    findings,
    passages,
    outcome,
    at: at?.id ?? null,
    certainty: outcome === null ? null : certaintyOf(outcomeNames[outcome].kind, unmet),
    unmet: unmet.length,
  };
}

/** Every published case with where it was published, in the order in which they are kept. */
export const citedCases: readonly CitedCase[] = publishedCases.map((published) => {
  const source = citations[published.citation];
  return { published, source, short: shortCitation(source) };
});

const isUsual = (id: string): id is UsualDiagnosis => usualDiagnosisIds.some((diagnosis) => diagnosis === id);

/** Gives the way that an address chooses; null where there is none of that name. */
export function routeChosen(choice: RouteChoice): LessonRoute | null {
  if (choice.kind === 'current') {
    const { case: caseFile, closed, example } = keptVisit();
    return routeThrough({ kind: 'current', example }, readFindings(caseFile), closed);
  }
  if (choice.kind === 'usual') {
    if (!isUsual(choice.id)) return null;
    const panel = usualPanel(choice.id);
    return routeThrough({ kind: 'usual', panel }, panel.findings, true);
  }
  const cited = citedCases.find(({ published }) => published.id === choice.id);
  if (cited === undefined) return null;
  return routeThrough({ kind: 'published', ...cited }, readFindings(cited.published.case), true);
}
