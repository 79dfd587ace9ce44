import type { CitationId } from './citation.ts';
import { frequencies } from './frequency.ts';
import type { EvidenceEntity, EvidenceMarker, FigureId } from './frequencyNames.ts';

/**
 * The pooled figures of one entity and one marker: `positive` of `total` tumours, summed over `figures` rows that may
 * be pooled, from `series` publications. A plain sum hides that series disagree: it is an estimate, never a rate to two
 * digits.
 */
export type PooledCell = {
  readonly entity: EvidenceEntity;
  readonly marker: EvidenceMarker;
  readonly positive: number;
  readonly total: number;
  readonly figures: number;
  readonly series: number;
  readonly citations: readonly CitationId[];
};

function pool(): ReadonlyMap<FigureId, PooledCell> {
  const cells = new Map<FigureId, PooledCell>();
  for (const { entity, marker, positive, total, pooled, citation } of frequencies) {
    if (!pooled || positive === null || total === null) continue;
    const id: FigureId = `${entity}:${marker}`;
    const before = cells.get(id);
    const citations = before?.citations ?? [];
    const cited = citations.includes(citation) ? citations : [...citations, citation];
    cells.set(id, {
      entity,
      marker,
      positive: (before?.positive ?? 0) + positive,
      total: (before?.total ?? 0) + total,
      figures: (before?.figures ?? 0) + 1,
      series: cited.length,
      citations: cited,
    });
  }
  return cells;
}

const cells = pool();

/** Gives the pooled figures of an entity and a marker, or undefined where none is published: unknown, not zero. */
export function pooledCell(entity: EvidenceEntity, marker: EvidenceMarker): PooledCell | undefined {
  return cells.get(`${entity}:${marker}`);
}

/** Gives every pooled cell, in the order in which the published figures first name it. */
export function pooledCells(): readonly PooledCell[] {
  return [...cells.values()];
}
