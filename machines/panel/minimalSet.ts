import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { domains, type FindingId, findingIds, notKnown } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type Unmet, unmetOn } from '../workup/certainty.ts';
import { asIf, type CodedPanel } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { panelsOf } from '../workup/guard.ts';
import { outcomes } from '../workup/outcomes.ts';
import { meets } from '../workup/panelSet.ts';
import { requirements } from '../workup/requirements.ts';
import { steps } from '../workup/route.ts';
import { entitiesNamedBy } from './agreement.ts';
import { type Cells, everyCell } from './cells.ts';
import { standingOf } from './conclusionAfter.ts';
import { fewestStains, isStain, joined, type NeededReading, tellingReadingsAt } from './fewestStains.ts';

export { largestSet, mostPanels } from './fewestStains.ts';

/** A finding with the readings of which it would have to have one, the others of the set being as they were found. */
export type NeededFinding = { readonly finding: FindingId; readonly readings: readonly string[] };

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

const isOpenByCode: readonly (readonly boolean[])[] = findingIds.map((finding) => [
  ...domains[finding].map((reading) => notKnown.has(reading)),
  true,
]);

const canBeReached = (target: OutcomeId, panel: CodedPanel): boolean =>
  compiledWorkup()
    .reachable(panel, (place) => (isOpenByCode[place] as readonly boolean[])[panel[place] as number] === true)
    .has(target);

function isEstablishable(target: OutcomeId): boolean {
  const mets = outcomes[target].requires.map((id) => requirements[id].met);
  return Object.values(steps)
    .flatMap(({ branches }) => branches.filter(({ to }) => to === target))
    .some(({ when }) => panelsOf(when).some((box) => mets.every((met) => met !== null && meets(box, panelsOf(met)))));
}

const establishable: (through: typeof steps) => Map<OutcomeId, boolean> = remembered(() => new Map());

/** Says whether every requirement of a conclusion can be met where the last step leads to it; otherwise it is not sought. */
function canBeEstablished(target: OutcomeId): boolean {
  const asked = establishable(steps);
  const known = asked.get(target) ?? isEstablishable(target);
  asked.set(target, known);
  return known;
}

function establishing(target: OutcomeId, panel: CodedPanel, cells: Cells): readonly NeededReading[] | null {
  if (!canBeEstablished(target)) return null;
  return canBeReached(target, panel) ? fewestStains(panel, { target, stainsAlone: false, cells }) : null;
}

/** A diagnosis, then the others of the same entities: a leiomyosarcoma of unknown depth becomes one of known depth. */
function sameEntities(outcome: OutcomeId): readonly OutcomeId[] {
  if (outcomeNames[outcome].kind !== 'diagnosis') return [];
  const named = entitiesNamedBy[outcome].join();
  const all = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis' && entitiesNamedBy[id].join() === named);
  return [...new Set([outcome, ...all])];
}

const alreadyEstablished = 'The conclusion is established.';
const notByStains =
  'Stains alone cannot establish this conclusion; these are the fewest that meet all that it asks of stains.';
const leftOpen =
  'The conclusion leaves the diagnosis open; these are the fewest stains that meet all that it asks of stains.';
const nothingAsked = 'No stain is missing for which this conclusion asks; it waits for something else.';

/** Gives each finding of a set with every reading that would do as well. */
function needed(
  readings: readonly NeededReading[],
  panel: CodedPanel,
  does: (after: CodedPanel) => boolean,
): readonly NeededFinding[] {
  const after = joined(panel, readings);
  return readings.map(({ finding, place }) => ({
    finding,
    readings: tellingReadingsAt(place)
      .filter(({ code }) => asIf(after, place, code, does))
      .map(({ reading }) => reading),
  }));
}

/**
 * Finds the fewest stains that would make the conclusion established if they read as named, or where none can, the
 * fewest that meet all that it asks of stains: at each panel the search tries every way to meet the first requirement
 * that is not met, and with all met every finding on which the way through the workup hangs.
 */
export function minimalSet(caseFile: CaseFile, cells: Cells = everyCell): MinimalSet {
  const { conclusion, trail } = standingOf(readFindings(caseFile));
  const { outcome, certainty } = conclusion;
  const { panel } = trail;
  if (certainty === 'established') {
    return { establishes: outcome, stains: [], besides: [], waitsFor: [], because: alreadyEstablished };
  }
  for (const target of sameEntities(outcome)) {
    const readings = establishing(target, panel, cells);
    if (readings === null) continue;
    const all = needed(
      readings,
      panel,
      (after) => unmetOn(target, after).length === 0 && compiledWorkup().outcomeOf(after) === target,
    );
    return {
      establishes: target,
      stains: all.filter(({ finding }) => isStain(finding)),
      besides: all.filter(({ finding }) => !isStain(finding)),
      waitsFor: [],
      because: `If they read as named, “${outcomeNames[target].name}” would be established.`,
    };
  }
  const readings = fewestStains(panel, { target: outcome, stainsAlone: true, cells }) ?? [];
  const left = unmetOn(outcome, joined(panel, readings));
  const open = outcomeNames[outcome].kind === 'diagnosis' ? notByStains : leftOpen;
  return {
    establishes: null,
    stains: needed(readings, panel, (after) => unmetOn(outcome, after).length <= left.length),
    besides: [],
    waitsFor: [...new Set(left.map(({ finding }) => finding))],
    because: readings.length > 0 ? open : nothingAsked,
  };
}
