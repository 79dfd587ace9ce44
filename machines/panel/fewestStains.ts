import {
  type CategoricalStainId,
  categoricalStainIds,
  domains,
  type FindingId,
  findingIds,
} from '../vocabulary/findings.ts';
import { type EntityId, entityIds, type OutcomeId } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type Unmet, unmetOn } from '../workup/certainty.ts';
import { type CodedPanel, mostCodes, placeOf } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { findingsReadBy, type GuardParams, panelsOf } from '../workup/guard.ts';
import { entitiesNamedBy } from './agreement.ts';
import type { Cells } from './cells.ts';
import { isScoredStain } from './evidenceOf.ts';

import { weighingOf } from './panelReading.ts';
import { placesOnTheWay } from './placesOnTheWay.ts';
import { type EntityWeight, weightsOf } from './weighedReading.ts';

/** A reading that a finding not yet known would have to have, with its place and code in a coded panel. */
export type NeededReading = {
  readonly finding: FindingId;
  readonly reading: string;
  readonly place: number;
  readonly code: number;
};

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

const telling = findingIds.map((finding, place) =>
  domains[finding]
    .map((reading, code): NeededReading => ({ finding, reading, place, code }))
    .filter(({ reading }) => !silent.has(reading)),
);

/** Lists the readings of the finding at a place that say something. */
export const tellingReadingsAt = (place: number): readonly NeededReading[] =>
  telling[place] as readonly NeededReading[];

const isKnownAt = (panel: CodedPanel, place: number): boolean =>
  tellingReadingsAt(place).some(({ code }) => code === panel[place]);

/** Gives a panel with readings added. */
export function joined(panel: CodedPanel, readings: readonly NeededReading[]): CodedPanel {
  const after = panel.slice();
  for (const { place, code } of readings) after[place] = code;
  return after;
}

function likelihoodIn(entities: readonly EntityId[], { finding, reading }: NeededReading, cells: Cells): number {
  if (!isScoredStain(finding) || weighingOf(reading) === undefined) return 0;
  const weights = weightsOf({ finding, reading }, cells);
  return Math.max(0, ...entities.map((entity) => (weights[entityIds.indexOf(entity)] as EntityWeight).likelihood));
}

/** How likely each telling reading is in the entities that a conclusion names; made for each conclusion when it is sought. */
const likelihoods: (cells: Cells) => Map<OutcomeId, ReadonlyMap<NeededReading, number>> = remembered(() => new Map());

function likelihoodsFor({ target, cells }: Sought): ReadonlyMap<NeededReading, number> {
  const byTarget = likelihoods(cells);
  const known = byTarget.get(target);
  if (known) return known;
  const made = new Map(telling.flat().map((one) => [one, likelihoodIn(entitiesNamedBy[target], one, cells)]));
  byTarget.set(target, made);
  return made;
}

const wayOf = (readings: readonly NeededReading[]): Way => ({
  readings,
  stains: readings.filter(({ finding }) => isStain(finding)).length,
});

/** Puts the likeliest way first, judged by the entities of the diagnosis sought. */
function likeliestFirst(ways: readonly Way[], sought: Sought): readonly Way[] {
  const likelihood = likelihoodsFor(sought);
  return ways
    .map((way) => ({
      way,
      likely: way.readings.reduce((product, one) => product * (likelihood.get(one) ?? 0), 1),
    }))
    .sort((left, right) => right.likely - left.likely)
    .map(({ way }) => way);
}

type Narrowed = { readonly place: number; readonly mask: number; readonly stain: boolean };

const boxesOf: (met: GuardParams) => readonly (readonly Narrowed[])[] = remembered((met) =>
  panelsOf(met).map((box) =>
    [...box].map(([finding, mask]) => ({ place: placeOf(finding), mask, stain: isStain(finding) })),
  ),
);

function allWaysToMeet(met: GuardParams, panel: CodedPanel): readonly (readonly NeededReading[])[] {
  return boxesOf(met).flatMap((box) => {
    let ways: readonly (readonly NeededReading[])[] = [[]];
    for (const { place, mask } of box) {
      if ((mask & (1 << (panel[place] as number))) !== 0) continue;
      if (isKnownAt(panel, place)) return [];
      const open = tellingReadingsAt(place).filter(({ code }) => (mask & (1 << code)) !== 0);
      ways = ways.flatMap((way) => open.map((one) => [...way, one]));
    }
    return ways;
  });
}

/** The ways in which findings not yet known could meet a requirement, the shortest and likeliest first. */
function waysToMeet({ met, finding: asked }: Unmet, panel: CodedPanel, sought: Sought): readonly Way[] {
  if (met === null) return [];
  const rank = ({ readings }: Way): number =>
    readings.length * 2 + Number(!readings.some(({ finding }) => finding === asked));
  const ways = likeliestFirst(allWaysToMeet(met, panel).map(wayOf), sought);
  return [...ways].sort((left, right) => rank(left) - rank(right));
}

/** Says whether stains that are not known could meet a requirement. */
function canBeMetByStains({ met }: Unmet, panel: CodedPanel): boolean {
  if (met === null) return false;
  return boxesOf(met).some((box) => {
    const missing = box.filter(({ place, mask }) => (mask & (1 << (panel[place] as number))) === 0);
    return missing.every(
      ({ place, mask, stain }) =>
        stain && !isKnownAt(panel, place) && tellingReadingsAt(place).some(({ code }) => (mask & (1 << code)) !== 0),
    );
  });
}

const waysOfOne = telling.map((readings) => readings.map((one) => wayOf([one])));

const cloneAt = placeOf('hCaldesmonClone');

/** The findings not yet known on which the way through the workup hangs, each with each reading. */
function waysToTurn(panel: CodedPanel, sought: Sought): readonly Way[] {
  const open = placesOnTheWay(panel).filter((place) => place !== cloneAt && !isKnownAt(panel, place));
  return likeliestFirst(
    open.flatMap((place) => waysOfOne[place] as readonly Way[]),
    sought,
  );
}

const placesRead: (met: GuardParams) => readonly { readonly place: number; readonly stain: boolean }[] = remembered(
  (met) => findingsReadBy(met).map((finding) => ({ place: placeOf(finding), stain: isStain(finding) })),
);

/** A number of stains that the requirements not met need at least: those that share no open finding need one each. */
function atLeast(unmet: readonly Unmet[], panel: CodedPanel): number {
  const taken = new Set<number>();
  let count = 0;
  for (const { met } of unmet) {
    if (met === null) continue;
    const open = placesRead(met).filter(({ place }) => !isKnownAt(panel, place));
    if (!open.every(({ stain, place }) => stain && !taken.has(place))) continue;
    for (const { place } of open) taken.add(place);
    count += 1;
  }
  return count;
}

/** A panel that the search came to; what is asked of it is worked out once, when it is first asked. */
class Place {
  readonly #panel: CodedPanel;
  readonly #sought: Sought;
  #unmet: readonly Unmet[] | null = null;
  #atLeast: number | null = null;
  #waysOn: readonly WayOn[] | null = null;

  constructor(panel: CodedPanel, sought: Sought) {
    this.#panel = panel;
    this.#sought = sought;
  }

  get #stillUnmet(): readonly Unmet[] {
    const { target, stainsAlone } = this.#sought;
    this.#unmet ??= unmetOn(target, this.#panel).filter((one) => !stainsAlone || canBeMetByStains(one, this.#panel));
    return this.#unmet;
  }

  get isFound(): boolean {
    const { target, stainsAlone } = this.#sought;
    if (!stainsAlone && compiledWorkup().outcomeOf(this.#panel) !== target) return false;
    return this.#stillUnmet.length === 0;
  }

  /** The number of stains that are still needed at least. */
  get atLeast(): number {
    this.#atLeast ??= atLeast(this.#stillUnmet, this.#panel);
    return this.#atLeast;
  }

  /** The ways on, with the places they lead to as far as they were taken. */
  get waysOn(): readonly WayOn[] {
    const [next] = this.#stillUnmet;
    this.#waysOn ??= (
      next === undefined ? waysToTurn(this.#panel, this.#sought) : waysToMeet(next, this.#panel, this.#sought)
    ).map((way) => ({ way, to: null }));
    return this.#waysOn;
  }
}

type WayOn = { readonly way: Way; to: Place | null };

const keyOf = (chosen: readonly NeededReading[]): string =>
  chosen
    .map(({ place, code }) => place * mostCodes + code)
    .sort((left, right) => left - right)
    .join();

/**
 * Finds the fewest stains, then the fewest other findings, that lead from a panel to what is sought. The search deepens by
 * one stain at a time, then by one other finding; a panel that it comes to again is not worked out again.
 */
export function fewestStains(from: CodedPanel, sought: Sought): readonly NeededReading[] | null {
  const places = new Map<string, Place>();
  const comeTo = (chosen: readonly NeededReading[]): Place => {
    const key = keyOf(chosen);
    const place = places.get(key) ?? new Place(joined(from, chosen), sought);
    places.set(key, place);
    return place;
  };
  let left: number = mostPanels;
  let seen = new Set<Place>();
  const search = (
    place: Place,
    chosen: readonly NeededReading[],
    stainsLeft: number,
    besidesLeft: number,
  ): readonly NeededReading[] | null => {
    if (seen.has(place) || left <= 0) return null;
    seen.add(place);
    left -= 1;
    if (place.isFound) return chosen;
    if (stainsLeft + besidesLeft === 0 || place.atLeast > stainsLeft) return null;
    for (const on of place.waysOn) {
      const { readings, stains: count } = on.way;
      const besides = readings.length - count;
      if (count > stainsLeft || besides > besidesLeft) continue;
      const taken = [...chosen, ...readings];
      on.to ??= comeTo(taken);
      const found = search(on.to, taken, stainsLeft - count, besidesLeft - besides);
      if (found) return found;
    }
    return null;
  };
  const start = comeTo([]);
  const mostBesides = sought.stainsAlone ? 0 : largestSet.besides;
  for (let most = 0; most <= largestSet.stains; most += 1) {
    for (let besides = 0; besides <= mostBesides; besides += 1) {
      seen = new Set();
      const found = search(start, [], most, besides);
      if (found) return found;
    }
  }
  return null;
}
