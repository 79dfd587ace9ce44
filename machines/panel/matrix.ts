import type { CaseFile } from '../vocabulary/caseFile.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import { type CellSource, type Cells, everyCell, type PublishedCount, sourceOf } from './cells.ts';
import { type PanelReading, readingsOf, weighingOf } from './panelReading.ts';
import { secondReader } from './secondReader.ts';
import { oncePerReading } from './weighedReading.ts';

/**
 * Whether a reading is what published tumours of an entity show: `expected`, `unexpected`, `either` where they are split,
 * `noPublishedFigure` where none is published.
 */
export type Expectedness = 'expected' | 'unexpected' | 'either' | 'noPublishedFigure';

/** A finding of the case in one entity; `borrowedFrom` and `substitute` say whose and which marker's figures they are. */
export type MatrixCell = PanelReading & CellSource & { readonly expectedness: Expectedness };

/** An entity with its support and one cell for each finding of the case, in the order of the findings. */
export type MatrixRow = { readonly entity: EntityId; readonly support: number; readonly cells: readonly MatrixCell[] };

/** The findings of a case against the entities, best supported first. */
export type Matrix = { readonly findings: readonly PanelReading[]; readonly rows: readonly MatrixRow[] };

/**
 * Shares of published tumours from which a finding counts as usual, and up to which as unusual; between them they are
 * split. A convention of display taken from a published reference of immunohistochemistry (60 and 40%), no threshold of
 * the reader: the counts stand beside it.
 */
export const usualShare = { from: 0.6, upTo: 0.4 } as const;

/** Gives whether a reading is expected by a published count; focal staining counts as staining, as in most sources. */
export function expectednessOf({ reading }: PanelReading, published: PublishedCount | null): Expectedness {
  if (published === null) return 'noPublishedFigure';
  const share = published.positive / published.total;
  if (share < usualShare.from && share > usualShare.upTo) return 'either';
  const weighing = weighingOf(reading);
  const reacts = weighing !== 'negative' && weighing !== 'no';
  return reacts === share >= usualShare.from ? 'expected' : 'unexpected';
}

function cellsOf(one: PanelReading, cells: Cells): readonly MatrixCell[] {
  return entityIds.map((entity): MatrixCell => {
    const source = sourceOf(cells.at(entity, one.finding));
    return Object.freeze({ ...one, expectedness: expectednessOf(one, source.published), ...source });
  });
}

const cellsOfReading = oncePerReading(cellsOf);

/** Lays the findings of a case out against every entity with the published counts. */
export function matrix(caseFile: CaseFile, cells: Cells = everyCell): Matrix {
  const { read } = readingsOf(caseFile);
  const columns = read.map((one) => cellsOfReading(one, cells));
  const rows = secondReader(caseFile, cells).ranking.map(({ entity, support }): MatrixRow => {
    const at = entityIds.indexOf(entity);
    return { entity, support, cells: columns.map((column) => column[at] as MatrixCell) };
  });
  return { findings: read, rows };
}
