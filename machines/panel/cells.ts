import type { CitationId } from '../evidence/citation.ts';
import type { EvidenceMarker, FigureId } from '../evidence/frequencyNames.ts';
import { pooledCell } from '../evidence/pooled.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';
import { effectiveTotal } from './betweenSeriesSpread.ts';
import { entitySources, isScoredStain, type ScoredStainId, type StainSource, stainSources } from './evidenceOf.ts';
import { type Expectation, expectationOf, type PanelFindingId } from './homeLineages.ts';
import { byPublication, derivedCounts, type Series, type SeriesTable, seriesTable } from './publishedSeries.ts';
import { type ReaderParameters, readerParameters } from './readerParameters.ts';

/** Published counts as they are shown: `positive` of `total` tumours, a plain sum over the series. */
export type PublishedCount = { readonly positive: number; readonly total: number };

/**
 * What is known of one finding in one entity. `alpha` and `beta` are the posterior of the share of tumours that react,
 * a beta distribution: the prior of the cell's kind and every series at its effective size. `published` is null where no
 * figure is published; `borrowedFrom` says that it is the other smooth muscle tumour's, `substitute` that it is not of
 * this very marker, `figures` are the cells of the pooled table that it was taken from.
 */
export type Cell = {
  readonly entity: EntityId;
  readonly finding: PanelFindingId;
  readonly expectation: Expectation;
  readonly alpha: number;
  readonly beta: number;
  readonly published: PublishedCount | null;
  readonly citations: readonly CitationId[];
  readonly figures: readonly FigureId[];
  readonly basis: 'published' | 'expertOpinion';
  readonly borrowedFrom?: EntityId;
  readonly substitute?: string;
};

/** What is published of a cell: the count, who published it, and whose or which marker's it is where that is another. */
export type CellSource = Pick<Cell, 'published' | 'citations' | 'borrowedFrom' | 'substitute'>;

/** Gives what is published of a cell. */
export function sourceOf({ published, citations, borrowedFrom, substitute }: Cell): CellSource {
  return {
    published,
    citations,
    ...(borrowedFrom === undefined ? {} : { borrowedFrom }),
    ...(substitute === undefined ? {} : { substitute }),
  };
}

/** The cells that a reading is weighed by: `at` gives the one of an entity and a finding. */
export type Cells = {
  readonly parameters: ReaderParameters;
  readonly at: (entity: EntityId, finding: PanelFindingId) => Cell;
};

const separating: ReadonlySet<PanelFindingId> = new Set(['p53', 'ki67', 'atypia', 'mitoses']);

const other = { leiomyosarcoma: 'leiomyoma', leiomyoma: 'leiomyosarcoma' } as const;

/**
 * Gives the entity that shares a finding's figures: leiomyoma and leiomyosarcoma have one immunohistochemistry, only
 * p53, Ki-67 and histology are their own (claim `markersDoNotSeparateBenignFromMalignant`).
 */
export function sharesWith(entity: EntityId, finding: PanelFindingId): EntityId | null {
  if (separating.has(finding)) return null;
  return entity === 'leiomyosarcoma' || entity === 'leiomyoma' ? other[entity] : null;
}

const sources: Readonly<Record<ScoredStainId, StainSource>> = stainSources;

type Found = { readonly own: readonly Series[]; readonly borrowed: readonly Series[]; readonly at: number };

const none: Found = { own: [], borrowed: [], at: 0 };

function seriesOf(
  table: SeriesTable,
  entity: EntityId,
  finding: PanelFindingId,
  without: ReadonlySet<CitationId>,
): Found {
  if (finding === 'ki67' || finding === 'mitoses') {
    const count = derivedCounts[finding][entity];
    return count === undefined || without.has(count.citation) ? none : { ...none, own: [count] };
  }
  if (!isScoredStain(finding)) return none;
  const partner = sharesWith(entity, finding);
  const lists = sources[finding].takes.map((markers) => {
    const take = (id: EntityId): readonly Series[] =>
      byPublication(markers.flatMap((marker) => table.get(`${id}:${marker}`) ?? []));
    return { own: take(entity), borrowed: partner === null ? [] : take(partner) };
  });
  const at = lists.findIndex(({ own, borrowed }) => own.length + borrowed.length > 0);
  const list = lists[at];
  return list === undefined ? none : { ...list, at };
}

const count = (series: readonly Series[]): PublishedCount => ({
  positive: series.reduce((sum, one) => sum + one.positive, 0),
  total: series.reduce((sum, one) => sum + one.total, 0),
});

function figuresOf(table: SeriesTable, entity: EntityId, finding: PanelFindingId, at: number): readonly FigureId[] {
  if (!isScoredStain(finding)) return [];
  return (sources[finding].takes[at] as readonly EvidenceMarker[])
    .filter((marker) => table.has(`${entity}:${marker}`))
    .flatMap((marker) => entitySources[entity].takes.map((from) => ({ from, marker })))
    .filter(({ from, marker }) => pooledCell(from, marker) !== undefined)
    .map(({ from, marker }): FigureId => `${from}:${marker}`);
}

function makeCell(
  table: SeriesTable,
  entity: EntityId,
  finding: PanelFindingId,
  without: ReadonlySet<CitationId>,
  { priors, spread }: ReaderParameters,
): Cell {
  const { own, borrowed, at } = seriesOf(table, entity, finding, without);
  const expectation = expectationOf(entity, finding);
  const { share, strength } = priors[expectation];
  const partner = sharesWith(entity, finding);
  const together = entity === 'leiomyoma' ? [...borrowed, ...own] : [...own, ...borrowed];
  let alpha = strength * share;
  let beta = strength * (1 - share);
  for (const { positive, total } of byPublication(together)) {
    const each = effectiveTotal(total, spread) / total;
    alpha += each * positive;
    beta += each * (total - positive);
  }
  const shown = own.length > 0 ? own : borrowed;
  const from = own.length > 0 ? entity : (partner ?? entity);
  const substitute = at > 0 && isScoredStain(finding) ? sources[finding].substitute : undefined;
  return {
    entity,
    finding,
    expectation,
    alpha,
    beta,
    published: shown.length > 0 ? count(shown) : null,
    citations: shown.map(({ citation }) => citation),
    figures: figuresOf(table, from, finding, at),
    basis: shown.length > 0 ? 'published' : 'expertOpinion',
    ...(shown.length > 0 && from !== entity ? { borrowedFrom: from } : {}),
    ...(substitute === undefined ? {} : { substitute }),
  };
}

/** Gives the cells from the published figures without those of the publications named; each is made once. */
export function cellsWithout(
  citations: ReadonlySet<CitationId>,
  parameters: ReaderParameters = readerParameters,
): Cells {
  const table = seriesTable(citations);
  const made = new Map<EntityId, Map<PanelFindingId, Cell>>();
  const at: Cells['at'] = (entity, finding) => {
    const ofEntity = made.get(entity) ?? new Map<PanelFindingId, Cell>();
    const known = ofEntity.get(finding);
    if (known) return known;
    const cell = makeCell(table, entity, finding, citations, parameters);
    made.set(entity, ofEntity.set(finding, cell));
    return cell;
  };
  return { parameters, at };
}

/** The cells from every published figure. */
export const everyCell: Cells = cellsWithout(new Set());
