import type { CitationId } from '../evidence/citation.ts';
import type { ClaimId } from '../evidence/claim.ts';
import { frequencies } from '../evidence/frequency.ts';
import type { EvidenceMarker } from '../evidence/frequencyNames.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { entitySources } from './evidenceOf.ts';

/** What one publication counted of one thing in one entity: `positive` of `total` tumours. */
export type Series = { readonly citation: CitationId; readonly positive: number; readonly total: number };

/** Published series by entity and marker; a pair without a figure is absent. */
export type SeriesTable = ReadonlyMap<`${EntityId}:${EvidenceMarker}`, readonly Series[]>;

/** Adds up series of one publication, so that it counts once. */
export function byPublication(series: readonly Series[]): readonly Series[] {
  const sums = new Map<CitationId, Series>();
  for (const { citation, positive, total } of series) {
    const before = sums.get(citation);
    sums.set(citation, {
      citation,
      positive: (before?.positive ?? 0) + positive,
      total: (before?.total ?? 0) + total,
    });
  }
  return [...sums.values()];
}

/** Gives the pooled rows as series, those of the publications named left out. */
export function seriesTable(without: ReadonlySet<CitationId>): SeriesTable {
  const table = new Map<`${EntityId}:${EvidenceMarker}`, readonly Series[]>();
  const entityOf = new Map(entityIds.flatMap((id) => entitySources[id].takes.map((source) => [source, id] as const)));
  for (const { entity, marker, positive, total, pooled, citation } of frequencies) {
    const id = entityOf.get(entity);
    if (id === undefined || !pooled || positive === null || total === null || without.has(citation)) continue;
    const key = `${id}:${marker}` as const;
    table.set(key, byPublication([...(table.get(key) ?? []), { citation, positive, total }]));
  }
  return table;
}

/** Ki-67 index in percent above which it counts as raised: the upper end of the range in leiomyoma (`matoso2014`). */
export const raisedKi67Percent = 5;

type DerivedCount = Series & { readonly claims: readonly ClaimId[]; readonly because: string };

/**
 * Counts that a source gives in words and not as a row: Ki-67 above `raisedKi67Percent` and mitoses of 1 or more per 10
 * high-power fields in leiomyoma.
 */
export const derivedCounts: Readonly<Record<'ki67' | 'mitoses', Partial<Readonly<Record<EntityId, DerivedCount>>>>> = {
  ki67: {
    leiomyoma: {
      citation: 'matoso2014',
      positive: 0,
      total: 19,
      claims: [],
      because: 'In 9 symplastic and 10 usual scrotal leiomyomas the index ran from 1 to 5%.',
    },
  },
  mitoses: {
    leiomyoma: {
      citation: 'pilarLeiomyoma53Lesions',
      positive: 2,
      total: 53,
      claims: ['leiomyomaBelowOneMitosis'],
      because: 'Of 53 pilar leiomyomas 2 had 1 to 2 mitoses per 10 high-power fields and none had more.',
    },
  },
};
