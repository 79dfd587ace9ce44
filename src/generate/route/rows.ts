import type { Box, Geometry, Point } from '../geometry.ts';
import { type Axes, type Span, spanOf } from './axes.ts';

/** A row of the layout: nodes or edge labels that stand side by side, or only edges that pass. */
export type Row = Span & { readonly centre: number };

const sameRow = 1.5;

/** Finds the rows of a layout, in order along it. */
export function rowsOf({ nodes, labels, edges }: Geometry, axes: Axes): readonly Row[] {
  const boxes = [...Object.values(nodes), ...Object.values(labels)].map(({ x, y, width, height }: Box): Row => {
    const [centre, half] = [axes.main([x, y]), axes.main([width, height]) / 2];
    return { centre, from: centre - half, to: centre + half };
  });
  const passing = Object.values(edges)
    .flat()
    .map((point): Row => ({ centre: axes.main(point), from: axes.main(point), to: axes.main(point) }));
  const rows: Row[] = [];
  for (const extent of [...boxes, ...passing].toSorted((a, b) => a.centre - b.centre)) {
    const last = rows.at(-1);
    if (last === undefined || extent.centre - last.centre > sameRow) rows.push(extent);
    else rows[rows.length - 1] = { centre: last.centre, ...spanOf([last.from, last.to, extent.from, extent.to]) };
  }
  return rows;
}

/** Gives the position of the row at a place along the layout. */
export function rowAt(rows: readonly Row[], main: number): number {
  const index = rows.findIndex(({ centre }) => Math.abs(centre - main) <= 2 * sameRow);
  if (index < 0) throw new RangeError(`no row lies at ${main}`);
  return index;
}

/** Moves everything along the layout by what is asked for its row. */
export function moveRows(geometry: Geometry, rows: readonly Row[], by: readonly number[], axes: Axes): Geometry {
  const moved = ([x, y]: Point): Point => {
    const main = axes.main([x, y]);
    return axes.at(axes.cross([x, y]), main + (by[rowAt(rows, main)] ?? 0));
  };
  const boxMoved = <B extends Box>(box: B): B => {
    const [x, y] = moved([box.x, box.y]);
    return { ...box, x, y };
  };
  const each = <T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
  return {
    widths: geometry.widths,
    labels: each(geometry.labels, boxMoved),
    edges: each(geometry.edges, (points) => points.map(moved)),
    nodes: each(geometry.nodes, (place) => {
      const there = boxMoved(place);
      const [dx, dy] = [there.x - place.x, there.y - place.y];
      return { ...there, corners: place.corners?.map(([x, y]): Point => [x + dx, y + dy]) ?? null };
    }),
  };
}
