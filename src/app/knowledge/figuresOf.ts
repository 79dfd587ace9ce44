import { type EvidenceEntity, evidenceEntities, type FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { publishedFigureIds, rowsOfFigure } from '../../../machines/evidence/rowsOfFigure.ts';
import { besideEntities } from '../../../machines/panel/besideEntities.ts';
import { type Cell, everyCell } from '../../../machines/panel/cells.ts';
import { entitySources, isScoredStain } from '../../../machines/panel/evidenceOf.ts';
import type { PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import { stainOfMarker } from '../../../machines/panel/stainOfMarker.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { isStainId } from './ids.ts';

/** Whose figures a cell shows: its own, a related marker's, the other smooth muscle tumour's, or none. */
export type Standing = 'own' | 'substitute' | 'borrowed' | 'none';

export function standingOf({ published, borrowedFrom, substitute }: Cell): Standing {
  if (published === null) return 'none';
  if (borrowedFrom !== undefined) return 'borrowed';
  return substitute === undefined ? 'own' : 'substitute';
}

/** The finding of the second reader that a stain is, or null where it leaves the stain out. */
export const panelFindingOf = (stain: StainId): PanelFindingId | null =>
  stain === 'ki67' || isScoredStain(stain) ? stain : null;

/** The cell of a stain in an entity, or null where the second reader leaves the stain out. */
export function cellOf(stain: StainId, entity: EntityId): Cell | null {
  const finding = panelFindingOf(stain);
  return finding === null ? null : everyCell.at(entity, finding);
}

/** The stain of a cell, or null where the finding is no stain. */
export const stainOfCell = ({ finding }: Pick<Cell, 'finding'>): StainId | null =>
  isStainId(finding) ? finding : null;

const share = ({ published }: Cell): number => (published === null ? -1 : published.positive / published.total);

const byShare = (left: Cell, right: Cell): number =>
  share(right) - share(left) || (right.published?.total ?? 0) - (left.published?.total ?? 0);

/** A stain across all entities: by whose figures they are, each list from most to fewest tumours that react. */
export function plotOf(stain: StainId): Readonly<Record<Standing, readonly Cell[]>> {
  const cells = entityIds.flatMap((entity) => cellOf(stain, entity) ?? []);
  const those = (standing: Standing): readonly Cell[] =>
    cells.filter((cell) => standingOf(cell) === standing).sort(byShare);
  return { own: those('own'), substitute: those('substitute'), borrowed: those('borrowed'), none: those('none') };
}

/** Every stain that the second reader reads, in an entity, in the order of the vocabulary. */
export const profileOf = (entity: EntityId): readonly { readonly stain: StainId; readonly cell: Cell }[] =>
  stainIds.flatMap((stain) => {
    const cell = cellOf(stain, entity);
    return cell === null ? [] : [{ stain, cell }];
  });

const partsOf = (figure: FigureId): readonly [EvidenceEntity, keyof typeof stainOfMarker] =>
  figure.split(':') as [EvidenceEntity, keyof typeof stainOfMarker];

/** The entities that a published entity belongs to or stands beside. */
export const entitiesOf = (published: EvidenceEntity): readonly EntityId[] =>
  entityIds.filter(
    (id) => entitySources[id].takes.includes(published) || (besideEntities[id]?.includes(published) ?? false),
  );

/** What a figure is about: the published entity, the entities that it belongs with, and the stain if there is one. */
export function subjectOf(figure: FigureId) {
  const [published, marker] = partsOf(figure);
  return { published, marker, entities: entitiesOf(published), stain: stainOfMarker[marker] };
}

const shownInCells = (cells: readonly Cell[]): ReadonlySet<FigureId> =>
  new Set(cells.filter((cell) => standingOf(cell) !== 'borrowed').flatMap(({ figures }) => figures));

/** Figures on a stain that its plot does not show: other cut-offs and patterns, other tumours, and those not summed. */
export function otherFiguresOfStain(stain: StainId): readonly FigureId[] {
  const shown = shownInCells(entityIds.flatMap((entity) => cellOf(stain, entity) ?? []));
  return publishedFigureIds.filter((id) => subjectOf(id).stain === stain && !shown.has(id));
}

/** Figures on an entity, and on what stands beside it, that its profile does not show. */
export function otherFiguresOfEntity(entity: EntityId): readonly FigureId[] {
  const shown = shownInCells(profileOf(entity).map(({ cell }) => cell));
  const order = (id: FigureId): number => evidenceEntities.indexOf(partsOf(id)[0]);
  return publishedFigureIds
    .filter((id) => subjectOf(id).entities.includes(entity) && !shown.has(id))
    .sort((left, right) => order(left) - order(right));
}

/** The published rows behind the sum of a cell. */
export const rowsOfCell = ({ figures }: Cell) => figures.flatMap(rowsOfFigure).filter(({ pooled }) => pooled);

/** Figures of the same stain in the same entity that are not part of the sum of its cell. */
export function figuresBeside(
  { figures }: Pick<Cell, 'figures'>,
  stain: StainId,
  entity: EntityId,
): readonly FigureId[] {
  return publishedFigureIds.filter((id) => {
    const { stain: of, entities } = subjectOf(id);
    return of === stain && entities.includes(entity) && !figures.includes(id);
  });
}
