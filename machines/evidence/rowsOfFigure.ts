import { type FrequencyRow, frequencies } from './frequency.ts';
import type { FigureId } from './frequencyNames.ts';

const rows = new Map<FigureId, FrequencyRow[]>();
for (const row of frequencies) {
  const id: FigureId = `${row.entity}:${row.marker}`;
  const before = rows.get(id);
  if (before === undefined) rows.set(id, [row]);
  else before.push(row);
}

/** Every figure that something is published on, summed or not, in the order of the files. */
export const publishedFigureIds: readonly FigureId[] = [...rows.keys()];

/** Gives the published rows of a figure, those that are not summed among them; empty where nothing is published. */
export const rowsOfFigure = (figure: FigureId): readonly FrequencyRow[] => rows.get(figure) ?? [];
