import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import {
  type CategoricalStainId,
  categoricalStainIds,
  domains,
  type FindingId,
  type Findings,
} from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { entityIds, type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { certaintyOf, type Unmet, unmetBy } from '../workup/certainty.ts';
import { findingsReadBy, panelsOf } from '../workup/guard.ts';
import { outcomes } from '../workup/outcomes.ts';
import { requirements } from '../workup/requirements.ts';
import { routeOf } from '../workup/route.ts';
import { entitiesNamedBy } from './agreement.ts';
import { type Cells, everyCell } from './cells.ts';
import { isScoredStain } from './evidenceOf.ts';
import { weighingOf } from './panelReading.ts';
import { possibleOutcomes } from './possibleOutcomes.ts';
import { weightsOf } from './weighedReading.ts';

/** A finding with the readings of which it would have to have one, the others of the set being as they were found. */
export type NeededFinding = { readonly finding: FindingId; readonly readings: readonly string[] };

type Reading = { readonly finding: FindingId; readonly reading: string };

/**
 * The fewest stains that would make a diagnosis established, with the readings they would have to have; `besides` is the
 * histology and the clinical findings that would have to be known with them. `establishes` is null where no stain can
 * establish the conclusion: the stains are then the fewest that meet all that it asks of stains, and `waitsFor` is what
 * it still waits for.
 */
export type MinimalSet = {
  readonly establishes: OutcomeId | null;
  readonly stains: readonly NeededFinding[];
  readonly besides: readonly NeededFinding[];
  readonly waitsFor: readonly Unmet['finding'][];
  readonly because: string;
};

/** The most stains, and the most other findings, that a set may hold. */
export const largestSet = { stains: 12, besides: 5 } as const;

/**
 * The most panels that the search looks at for one diagnosis. Within it and within `largestSet` no smaller set is passed
 * over; beyond it none is offered rather than one too many.
 */
export const mostPanels = 500;

const stainsOnly: ReadonlySet<FindingId> = new Set<CategoricalStainId>(categoricalStainIds);
const isStain = (finding: FindingId): boolean => stainsOnly.has(finding);

const silent: ReadonlySet<string> = new Set(['equivocal', 'notDone', 'notAssessable']);

const isKnown = (findings: Findings, finding: FindingId): boolean => {
  const reading = findings[finding];
  return reading !== undefined && !silent.has(reading);
};

type Way = readonly Reading[];

/** `stainsAlone` asks only for what stains can meet and leaves the way through the workup as it is. */
type Search = {
  readonly target: OutcomeId;
  readonly stainsAlone: boolean;
  readonly cells: Cells;
  readonly seen: Set<string>;
  left: number;
};

/** How likely a reading is in the entities of the diagnosis sought, so that the likeliest way is tried first. */
function likelihoodOf({ finding, reading }: Reading, { target, cells }: Search): number {
  if (!isScoredStain(finding) || weighingOf(reading) === undefined) return 0;
  const weights = weightsOf({ finding, reading }, cells);
  return entitiesNamedBy[target].reduce(
    (most, entity) => Math.max(most, weights[entityIds.indexOf(entity)]?.likelihood ?? 0),
    0,
  );
}

const likeliestFirst = (ways: readonly Way[], state: Search): Way[] => {
  const likely = new Map(ways.map((way) => [way, way.reduce((product, one) => product * likelihoodOf(one, state), 1)]));
  return [...ways].sort((left, right) => (likely.get(right) ?? 0) - (likely.get(left) ?? 0));
};

/** The ways in which findings not yet known could meet a requirement. */
function waysToMeet(unmet: Unmet, findings: Findings, state: Search): readonly Way[] {
  if (unmet.met === null) return [];
  const ways: Way[] = [];
  for (const box of panelsOf(unmet.met)) {
    let partial: readonly Way[] = [[]];
    for (const [finding, mask] of box) {
      const domain = domains[finding];
      const allowed = domain.filter((_, bit) => (mask & (1 << bit)) !== 0);
      const reading = findings[finding];
      if (reading === undefined ? (mask & (1 << domain.length)) !== 0 : allowed.includes(reading)) continue;
      const open = isKnown(findings, finding) ? [] : allowed.filter((one) => !silent.has(one));
      partial = partial.flatMap((way) => open.map((one) => [...way, { finding, reading: one }]));
    }
    ways.push(...partial.filter((way) => way.length > 0));
  }
  const rank = (way: Way): number => way.length * 2 + Number(!way.some(({ finding }) => finding === unmet.finding));
  return likeliestFirst(ways, state)
    .filter((way) => !state.stainsAlone || way.every(({ finding }) => isStain(finding)))
    .sort((left, right) => rank(left) - rank(right));
}

/** The findings not yet known on which the way through the workup hangs, each with each reading. */
function waysToTurn(findings: Findings, state: Search): readonly Way[] {
  const read = new Set(
    routeOf(findings).passages.flatMap(({ step }) => step.branches.flatMap(({ when }) => findingsReadBy(when))),
  );
  const ways = [...read]
    .filter((finding) => finding !== 'hCaldesmonClone' && !isKnown(findings, finding))
    .flatMap((finding): Way[] =>
      domains[finding].filter((one) => !silent.has(one)).map((reading) => [{ finding, reading }]),
    );
  return likeliestFirst(ways, state);
}

/** A number of stains that the requirements not met need at least: those that share no open finding need one each. */
function atLeast(unmet: readonly Unmet[], findings: Findings): number {
  const taken = new Set<FindingId>();
  let count = 0;
  for (const { met } of unmet) {
    if (met === null) continue;
    const open = findingsReadBy(met).filter((finding) => !isKnown(findings, finding));
    if (!open.every(isStain) || open.some((finding) => taken.has(finding))) continue;
    for (const finding of open) taken.add(finding);
    count += 1;
  }
  return count;
}

const joined = (findings: Findings, way: Way): Findings => ({
  ...findings,
  ...Object.fromEntries(way.map(({ finding, reading }) => [finding, reading])),
});

const keyOf = (chosen: Way): string =>
  chosen
    .map(({ finding, reading }) => `${finding}=${reading}`)
    .sort()
    .join(' ');

function search(state: Search, findings: Findings, chosen: Way, stainsLeft: number, besidesLeft: number): Way | null {
  const key = keyOf(chosen);
  if (state.seen.has(key) || state.left <= 0) return null;
  state.seen.add(key);
  state.left -= 1;
  const all = unmetBy(state.target, findings);
  const unmet = state.stainsAlone ? all.filter((one) => waysToMeet(one, findings, state).length > 0) : all;
  if (atLeast(unmet, findings) > stainsLeft) return null;
  if (unmet.length === 0 && (state.stainsAlone || routeOf(findings).outcome === state.target)) return chosen;
  const [next] = unmet;
  for (const way of next === undefined ? waysToTurn(findings, state) : waysToMeet(next, findings, state)) {
    const stains = way.filter(({ finding }) => isStain(finding)).length;
    const besides = way.length - stains;
    if (stains > stainsLeft || besides > besidesLeft) continue;
    const found = search(state, joined(findings, way), [...chosen, ...way], stainsLeft - stains, besidesLeft - besides);
    if (found) return found;
  }
  return null;
}

function deepen(target: OutcomeId, stainsAlone: boolean, findings: Findings, cells: Cells): Way | null {
  let left: number = mostPanels;
  for (let stains = 0; stains <= largestSet.stains; stains += 1) {
    for (let besides = 0; besides <= (stainsAlone ? 0 : largestSet.besides); besides += 1) {
      const state: Search = { target, stainsAlone, cells, seen: new Set(), left };
      const found = search(state, findings, [], stains, besides);
      if (found) return found;
      left = state.left;
      if (left <= 0) return null;
    }
  }
  return null;
}

function establishing(target: OutcomeId, findings: Findings, cells: Cells): Way | null {
  if (outcomes[target].requires.some((id) => requirements[id].met === null)) return null;
  const known = Object.entries(findings).filter(([finding]) => isKnown(findings, finding as FindingId));
  return possibleOutcomes(Object.fromEntries(known)).has(target) ? deepen(target, false, findings, cells) : null;
}

/** A diagnosis, then the others of the same entities: a leiomyosarcoma of unknown depth becomes one of known depth. */
function sameEntities(outcome: OutcomeId): readonly OutcomeId[] {
  if (outcomeNames[outcome].kind !== 'diagnosis') return [];
  const named = entitiesNamedBy[outcome].join();
  const others = outcomeIds.filter(
    (id) => id !== outcome && outcomeNames[id].kind === 'diagnosis' && entitiesNamedBy[id].join() === named,
  );
  return [outcome, ...others];
}

const alreadyEstablished = 'The conclusion is established.';
const notByStains =
  'Stains alone cannot establish this conclusion; these are the fewest that meet all that it asks of stains.';
const leftOpen =
  'The conclusion leaves the diagnosis open; these are the fewest stains that meet all that it asks of stains.';
const nothingAsked = 'No stain is missing for which this conclusion asks; it waits for something else.';

/** Gives each finding of a way with every reading that would do as well. */
function needed(way: Way, findings: Findings, does: (after: Findings) => boolean): readonly NeededFinding[] {
  const after = joined(findings, way);
  return way.map(({ finding }) => ({
    finding,
    readings: domains[finding].filter((one) => !silent.has(one) && does({ ...after, [finding]: one })),
  }));
}

/**
 * Finds the fewest stains that would make the conclusion established if they read as named, or where none can, the
 * fewest that meet all that it asks of stains. The search deepens by one stain at a time, then by one other finding; at
 * each panel it tries every way to meet the first requirement that is not met, and with all met every finding on which
 * the way through the workup hangs.
 */
export function minimalSet(caseFile: CaseFile, cells: Cells = everyCell): MinimalSet {
  const findings = readFindings(caseFile);
  const { outcome } = routeOf(findings);
  const unmet = unmetBy(outcome, findings);
  if (certaintyOf(outcomeNames[outcome].kind, unmet) === 'established') {
    return { establishes: outcome, stains: [], besides: [], waitsFor: [], because: alreadyEstablished };
  }
  for (const target of sameEntities(outcome)) {
    const way = establishing(target, findings, cells);
    if (way === null) continue;
    const does = (after: Findings): boolean => unmetBy(target, after).length === 0 && routeOf(after).outcome === target;
    const all = needed(way, findings, does);
    return {
      establishes: target,
      stains: all.filter(({ finding }) => isStain(finding)),
      besides: all.filter(({ finding }) => !isStain(finding)),
      waitsFor: [],
      because: `If they read as named, “${outcomeNames[target].name}” would be established.`,
    };
  }
  const way = deepen(outcome, true, findings, cells) ?? [];
  const left = unmetBy(outcome, joined(findings, way));
  const open = outcomeNames[outcome].kind === 'diagnosis' ? notByStains : leftOpen;
  return {
    establishes: null,
    stains: needed(way, findings, (after) => unmetBy(outcome, after).length <= left.length),
    besides: [],
    waitsFor: [...new Set(left.map(({ finding }) => finding))],
    because: way.length > 0 ? open : nothingAsked,
  };
}
