import { type CategoricalStainId, categoricalStainIds, domains, type FindingId } from '../vocabulary/findings.ts';
import { entityIds, type OutcomeId } from '../vocabulary/outcomes.ts';
import { type Unmet, unmetOn } from '../workup/certainty.ts';
import { type CodedPanel, codeOf, placeOf } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { findingsReadBy, type GuardParams, panelsOf } from '../workup/guard.ts';
import { entitiesNamedBy } from './agreement.ts';
import type { Cells } from './cells.ts';
import { isScoredStain } from './evidenceOf.ts';
import { findingsOnTheWay } from './findingsOnTheWay.ts';
import { weighingOf } from './panelReading.ts';
import { weightsOf } from './weighedReading.ts';

/** A reading that a finding not yet known would have to have. */
export type NeededReading = { readonly finding: FindingId; readonly reading: string };

/** The most stains, and the most other findings, that a set may hold. */
export const largestSet = { stains: 12, besides: 5 } as const;

/**
 * The most panels that the search looks at for one diagnosis. Within it and within `largestSet` no smaller set is passed
 * over; beyond it none is offered rather than one too many.
 */
export const mostPanels = 500;

/** What is sought: `stainsAlone` asks only for what stains can meet and leaves the way through the workup as it is. */
export type Sought = { readonly target: OutcomeId; readonly stainsAlone: boolean; readonly cells: Cells };

/** Readings that would meet a requirement or turn the way, and how many of them are of stains. */
type Way = { readonly readings: readonly NeededReading[]; readonly stains: number };

const stains: ReadonlySet<FindingId> = new Set<CategoricalStainId>(categoricalStainIds);

/** Says whether a finding is a stain. */
export const isStain = (finding: FindingId): boolean => stains.has(finding);

const silent: ReadonlySet<string> = new Set(['equivocal', 'notDone', 'notAssessable']);

/** Lists the readings of a finding that say something. */
export const tellingReadings = (finding: FindingId): readonly string[] =>
  domains[finding].filter((reading) => !silent.has(reading));

/** Says whether a finding is known on a panel: reported, and with a reading that says something. */
export function isKnownOn(panel: CodedPanel, finding: FindingId): boolean {
  const reading = domains[finding][panel[placeOf(finding)] as number];
  return reading !== undefined && !silent.has(reading);
}

/** Gives a panel with readings added. */
export function joined(panel: CodedPanel, readings: readonly NeededReading[]): CodedPanel {
  const after = panel.slice();
  for (const { finding, reading } of readings) after[placeOf(finding)] = codeOf(finding, reading);
  return after;
}

/** How likely a reading is in the entities of the diagnosis sought, so that the likeliest way is tried first. */
function likelihoodOf({ finding, reading }: NeededReading, { target, cells }: Sought): number {
  if (!isScoredStain(finding) || weighingOf(reading) === undefined) return 0;
  const weights = weightsOf({ finding, reading }, cells);
  return entitiesNamedBy[target].reduce(
    (most, entity) => Math.max(most, weights[entityIds.indexOf(entity)]?.likelihood ?? 0),
    0,
  );
}

function likeliestFirst(ways: readonly (readonly NeededReading[])[], sought: Sought): readonly Way[] {
  return ways
    .map((readings) => ({
      likely: readings.reduce((product, one) => product * likelihoodOf(one, sought), 1),
      way: { readings, stains: readings.filter(({ finding }) => isStain(finding)).length },
    }))
    .sort((left, right) => right.likely - left.likely)
    .map(({ way }) => way);
}

function allWaysToMeet(met: GuardParams, panel: CodedPanel): readonly (readonly NeededReading[])[] {
  return panelsOf(met).flatMap((box) => {
    let ways: readonly (readonly NeededReading[])[] = [[]];
    for (const [finding, mask] of box) {
      if ((mask & (1 << (panel[placeOf(finding)] as number))) !== 0) continue;
      const open = isKnownOn(panel, finding)
        ? []
        : tellingReadings(finding).filter((reading) => (mask & (1 << codeOf(finding, reading))) !== 0);
      ways = ways.flatMap((way) => open.map((reading) => [...way, { finding, reading }]));
    }
    return ways.filter((way) => way.length > 0);
  });
}

/** The ways in which findings not yet known could meet a requirement, the shortest and likeliest first. */
function waysToMeet({ met, finding: asked }: Unmet, panel: CodedPanel, sought: Sought): readonly Way[] {
  if (met === null) return [];
  const rank = ({ readings }: Way): number =>
    readings.length * 2 + Number(!readings.some(({ finding }) => finding === asked));
  return likeliestFirst(allWaysToMeet(met, panel), sought)
    .filter(({ readings, stains: count }) => !sought.stainsAlone || count === readings.length)
    .sort((left, right) => rank(left) - rank(right));
}

/** The findings not yet known on which the way through the workup hangs, each with each reading. */
function waysToTurn(panel: CodedPanel, sought: Sought): readonly Way[] {
  const open = [...findingsOnTheWay(panel)].filter(
    (finding) => finding !== 'hCaldesmonClone' && !isKnownOn(panel, finding),
  );
  return likeliestFirst(
    open.flatMap((finding) => tellingReadings(finding).map((reading) => [{ finding, reading }])),
    sought,
  );
}

/** A number of stains that the requirements not met need at least: those that share no open finding need one each. */
function atLeast(unmet: readonly Unmet[], panel: CodedPanel): number {
  const taken = new Set<FindingId>();
  let count = 0;
  for (const { met } of unmet) {
    if (met === null) continue;
    const open = findingsReadBy(met).filter((finding) => !isKnownOn(panel, finding));
    if (!open.every(isStain) || open.some((finding) => taken.has(finding))) continue;
    for (const finding of open) taken.add(finding);
    count += 1;
  }
  return count;
}

/** A panel that the search came to: whether it is what is sought, what it still needs at least, and the ways on. */
type Place = {
  readonly panel: CodedPanel;
  readonly isFound: boolean;
  readonly atLeast: number;
  readonly ways: () => readonly Way[];
};

function placeAt(panel: CodedPanel, sought: Sought): Place {
  const all = unmetOn(sought.target, panel);
  const unmet = sought.stainsAlone ? all.filter((one) => waysToMeet(one, panel, sought).length > 0) : all;
  const [next] = unmet;
  let ways: readonly Way[] | null = null;
  return {
    panel,
    isFound: next === undefined && (sought.stainsAlone || compiledWorkup().outcomeOf(panel) === sought.target),
    atLeast: atLeast(unmet, panel),
    ways: () => {
      ways ??= next === undefined ? waysToTurn(panel, sought) : waysToMeet(next, panel, sought);
      return ways;
    },
  };
}

const keyOf = (panel: CodedPanel): string => String.fromCharCode(...panel);

/**
 * Finds the fewest stains, then the fewest other findings, that lead from a panel to what is sought. The search deepens by
 * one stain at a time, then by one other finding; a panel that it comes to again is not worked out again.
 */
export function fewestStains(from: CodedPanel, sought: Sought): readonly NeededReading[] | null {
  const places = new Map<string, Place>();
  let left: number = mostPanels;
  const search = (
    panel: CodedPanel,
    chosen: readonly NeededReading[],
    stainsLeft: number,
    besidesLeft: number,
    seen: Set<string>,
  ): readonly NeededReading[] | null => {
    const key = keyOf(panel);
    if (seen.has(key) || left <= 0) return null;
    seen.add(key);
    left -= 1;
    const place = places.get(key) ?? placeAt(panel, sought);
    places.set(key, place);
    if (place.atLeast > stainsLeft) return null;
    if (place.isFound) return chosen;
    for (const way of place.ways()) {
      const besides = way.readings.length - way.stains;
      if (way.stains > stainsLeft || besides > besidesLeft) continue;
      const after = joined(panel, way.readings);
      const found = search(after, [...chosen, ...way.readings], stainsLeft - way.stains, besidesLeft - besides, seen);
      if (found) return found;
    }
    return null;
  };
  const mostBesides = sought.stainsAlone ? 0 : largestSet.besides;
  for (let most = 0; most <= largestSet.stains && left > 0; most += 1) {
    for (let besides = 0; besides <= mostBesides && left > 0; besides += 1) {
      const found = search(from, [], most, besides, new Set());
      if (found) return found;
    }
  }
  return null;
}
