import type { Findings } from '../vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { allPanels, type Diagram } from './panelDiagrams.ts';
import type { Survey } from './survey.ts';

/** How an invariant is broken: what should not be, where, and a panel on which it is so; null where no panel is needed. */
export type Breach = { readonly says: string; readonly at: string; readonly panel: Findings | null };

/** What an invariant came to: its breaches, and the routes and panels that it was decided for. */
export type Decided = { readonly breaches: readonly Breach[]; readonly routes: number; readonly panels: Diagram };

/**
 * A rule that must hold on every panel: the number of the invariant of the workup logic that it is part of (1 to 8), its
 * name in a sentence, how it is decided in one sentence, and the decision.
 */
export type Invariant = {
  readonly id: string;
  readonly invariant: number;
  readonly name: string;
  readonly how: string;
  readonly decide: (survey: Survey) => Decided;
};

/** Gives the breach of a rule by a set of panels that should be empty, with the smallest of them; nothing when it is. */
export function breachBy({ diagrams }: Survey, set: Diagram, says: string, at: string): readonly Breach[] {
  const panel = diagrams.smallest(set);
  return panel === null ? [] : [{ says, at, panel }];
}

/** Gives what an invariant came to that was decided for the panels that end in some of the conclusions. */
export const decidedFor = (
  { diagrams, reaching, routesTo }: Survey,
  outcomes: readonly OutcomeId[],
  breaches: readonly Breach[],
): Decided => ({ breaches, routes: routesTo(outcomes), panels: diagrams.either(outcomes.map(reaching)) });

/** Gives what an invariant came to that was decided for every route and every panel. */
export const decidedForAll = (survey: Survey, breaches: readonly Breach[]): Decided => ({
  breaches,
  routes: survey.routesTo(outcomeIds),
  panels: allPanels,
});
