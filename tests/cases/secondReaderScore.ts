import type { CitationId } from '../../machines/evidence/citation.ts';
import { citations } from '../../machines/evidence/citation.ts';
import { type PublishedCase, publishedCases } from '../../machines/evidence/publishedCases.ts';
import { type Cells, cellsWithout, everyCell } from '../../machines/panel/cells.ts';
import { readingsOf } from '../../machines/panel/panelReading.ts';
import { type ReaderParameters, readerParameters } from '../../machines/panel/readerParameters.ts';
import { type SecondReading, secondReader, supportsOf } from '../../machines/panel/secondReader.ts';
import { type EntityId, entityIds } from '../../machines/vocabulary/outcomes.ts';
import type { Ranker } from './secondReaderBaselines.ts';

/** A case whose diagnosis is one of the entities and that states three stains or more. */
type ScoredCase = PublishedCase & { readonly diagnosis: EntityId };

const isScored = (one: PublishedCase): one is ScoredCase =>
  one.diagnosis !== 'other' && Object.keys(one.case.stains ?? {}).length >= 3;

/** The published cases that the second reader is scored on. */
const scoredCases: readonly ScoredCase[] = publishedCases.filter(isScored);

const identifiersOf = (id: CitationId): readonly string[] => {
  const { doi, pmid, pmcid, title } = citations[id];
  return [doi, pmid, pmcid, title].filter((one) => one !== undefined).map((one) => one.toLowerCase());
};

/** Gives every record of the publication of a case: its own, and others with the same identifier or title. */
export function recordsOf(id: CitationId): ReadonlySet<CitationId> {
  const own = new Set(identifiersOf(id));
  const all = Object.keys(citations) as CitationId[];
  return new Set(all.filter((other) => other === id || identifiersOf(other).some((one) => own.has(one))));
}

/** Where the diagnosis of a case stands in a ranking, 1 for the first. */
export type Placed = { readonly one: ScoredCase; readonly place: number };

/** A case with its second reading. */
export type Read = Placed & { readonly reading: SecondReading };

const cellsFor = (one: ScoredCase, leaveOut: boolean, parameters: ReaderParameters): Cells => {
  if (leaveOut) return cellsWithout(recordsOf(one.citation), parameters);
  return parameters === readerParameters ? everyCell : cellsWithout(new Set(), parameters);
};

/** Reads every scored case, each without the figures of its own publication where `leaveOut` says so. */
export function readAll(leaveOut: boolean, parameters: ReaderParameters = readerParameters): readonly Read[] {
  return scoredCases.map((one) => {
    const reading = secondReader(one.case, cellsFor(one, leaveOut, parameters));
    return { one, reading, place: reading.ranking.findIndex(({ entity }) => entity === one.diagnosis) + 1 };
  });
}

/** Places every scored case with other numbers, without the figures of its own publication. */
export function placeAllWith(parameters: ReaderParameters): readonly Placed[] {
  return scoredCases.map((one) => {
    const supports = supportsOf(readingsOf(one.case).read, cellsFor(one, true, parameters));
    const order = entityIds.map((entity, at) => ({ entity, support: supports[at] ?? 0 }));
    order.sort((left, right) => right.support - left.support);
    return { one, place: order.findIndex(({ entity }) => entity === one.diagnosis) + 1 };
  });
}

/** Ranks every scored case by a baseline. */
export function placeAll(ranker: Ranker): readonly Placed[] {
  return scoredCases.map((one) => ({
    one,
    place: ranker(readingsOf(one.case).read).indexOf(one.diagnosis) + 1,
  }));
}

/** How many of the cases have their diagnosis first, and among the first three. */
export type Hits = { readonly cases: number; readonly first: number; readonly firstThree: number };

/** Counts the hits. */
export const hitsOf = (placed: readonly Placed[]): Hits => ({
  cases: placed.length,
  first: placed.filter(({ place }) => place === 1).length,
  firstThree: placed.filter(({ place }) => place <= 3).length,
});
