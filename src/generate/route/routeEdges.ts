import type { Drawing, DrawnEdge } from '../../../diagrams/drawing.ts';
import type { Box, Geometry, NodePlace, Point } from '../geometry.ts';
import { type Axes, axesOf } from './axes.ts';
import { type End, outlineAt, portsOf } from './ports.ts';
import { moveRows, type Row, rowAt, rowsOf } from './rows.ts';
import { type Swing, straightWithin, tracksOf } from './tracks.ts';
import { headLength, type Stop, type Way, wayThrough } from './wayThrough.ts';

/** A layout with the ways of its edges; rows have moved apart where the ways need room. */
export type Routed = { readonly geometry: Geometry; readonly ways: ReadonlyMap<string, Way> };

const trackGap = 10;
const clear = 8;
const smallestJog = 9;

/** An edge as it passes the rows: its place across at each, from the row of its start to that of its end. */
type Passage = {
  readonly edge: DrawnEdge;
  readonly sign: number;
  readonly places: readonly { readonly row: number; readonly cross: number }[];
};

const middleOf = ({ x, y }: NodePlace): Point => [x, y];

function placeOf(id: string, { nodes }: Geometry): NodePlace {
  const place = nodes[id];
  if (place === undefined) throw new RangeError(`Mermaid drew no node ${id}`);
  return place;
}

function passagesOf(edges: readonly DrawnEdge[], geometry: Geometry, rows: readonly Row[], axes: Axes) {
  const known = edges.map((edge) => {
    const points = geometry.edges[edge.id];
    if (points === undefined) throw new RangeError(`Mermaid drew no edge ${edge.id}`);
    const [start, end] = [middleOf(placeOf(edge.from, geometry)), middleOf(placeOf(edge.to, geometry))];
    return { edge, points, start, end, sign: axes.main(end) >= axes.main(start) ? 1 : -1 };
  });
  const ends = known.flatMap(({ edge, points, start, end, sign }): End[] => [
    { edge: edge.id, node: edge.from, sign, want: axes.cross(points[0] ?? end) },
    { edge: edge.id, node: edge.to, sign: -sign, want: axes.cross(points.at(-1) ?? start) },
  ]);
  const ports = portsOf(ends, geometry.nodes, axes);
  return known.map(({ edge, points, start, end, sign }): Passage => {
    const [out, into] = [edge.from, edge.to].map((node) => ports.get(`${edge.id} ${node}`) ?? 0);
    const straightened = (cross: number): number =>
      [out, into].find((port) => port !== undefined && Math.abs(port - cross) < smallestJog) ?? cross;
    return {
      edge,
      sign,
      places: [
        { row: rowAt(rows, axes.main(start)), cross: out ?? 0 },
        ...points.map((point) => ({ row: rowAt(rows, axes.main(point)), cross: straightened(axes.cross(point)) })),
        { row: rowAt(rows, axes.main(end)), cross: into ?? 0 },
      ],
    };
  });
}

function swingsAfter(row: number, passages: readonly Passage[]): readonly Swing[] {
  return passages.flatMap(({ edge, places }) =>
    places.slice(1).flatMap((place, index) => {
      const before = places[index];
      if (before === undefined || Math.min(before.row, place.row) !== row) return [];
      const [first, second] = before.row < place.row ? [before, place] : [place, before];
      return [{ edge: edge.id, upper: first.cross, lower: second.cross }];
    }),
  );
}

/** Puts every label where its edge passes the row of the label. */
function withLabelsOnWays(
  moved: Geometry,
  laidOut: Geometry,
  passages: readonly Passage[],
  rows: readonly Row[],
  axes: Axes,
): Geometry {
  const labels = Object.entries(moved.labels).map(([id, label]): [string, Box] => {
    const before = laidOut.labels[id];
    const row = before === undefined ? -1 : rowAt(rows, axes.main([before.x, before.y]));
    const places = passages.find(({ edge }) => edge.id === id)?.places ?? [];
    const cross = places.find((place) => place.row === row)?.cross ?? axes.cross([label.x, label.y]);
    const [x, y] = axes.at(cross, axes.main([label.x, label.y]));
    return [id, { ...label, x, y }];
  });
  return { ...moved, labels: Object.fromEntries(labels) };
}

/** What lies between a row and the next: the tracks there, and the room kept beside either row. */
type Gap = { readonly tracks: ReadonlyMap<string, number>; readonly upper: number; readonly lower: number };

function gapAfter(row: number, passages: readonly Passage[]): Gap {
  const arrives = (at: number, sign: number): boolean =>
    passages.some((passage) => passage.sign === sign && passage.places.at(-1)?.row === at);
  return {
    tracks: tracksOf(swingsAfter(row, passages)),
    upper: arrives(row, -1) ? headLength + clear : clear,
    lower: arrives(row + 1, 1) ? headLength + clear : clear,
  };
}

const tracksIn = ({ tracks }: Gap): number => (tracks.size === 0 ? 0 : Math.max(...tracks.values()) + 1);

const roomOf = (gap: Gap): number => gap.upper + gap.lower + Math.max(0, tracksIn(gap) - 1) * trackGap;

/**
 * Draws every edge through the points that Mermaid laid it through so that it can be followed by eye: it leaves and
 * arrives straight, at a place of its own on the side of the node, passes every row of nodes and labels straight, and
 * turns only between rows, each edge on a track of its own. Rows move apart where the tracks need it.
 */
export function routeEdges({ edges, layout }: Pick<Drawing, 'edges' | 'layout'>, laidOut: Geometry): Routed {
  const axes = axesOf(layout.direction);
  const rows = rowsOf(laidOut, axes);
  const passages = passagesOf(edges, laidOut, rows, axes);
  const gaps = rows.map((_, index) => gapAfter(index, passages));
  const shifts: number[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const gap = gaps[index - 1];
    const missing = before === undefined || gap === undefined ? 0 : Math.max(0, roomOf(gap) - (row.from - before.to));
    shifts.push((shifts.at(-1) ?? 0) + missing);
  }
  const geometry = withLabelsOnWays(moveRows(laidOut, rows, shifts, axes), laidOut, passages, rows, axes);
  const rowTo = (index: number): number => (rows[index]?.to ?? 0) + (shifts[index] ?? 0);
  const rowFrom = (index: number): number => (rows[index]?.from ?? 0) + (shifts[index] ?? 0);
  const levelOf = (after: number, edge: string): number => {
    const gap = gaps[after];
    const track = gap?.tracks.get(edge);
    if (gap === undefined || track === undefined) return (rowTo(after) + rowFrom(after + 1)) / 2;
    const [first, last] = [rowTo(after) + gap.upper, rowFrom(after + 1) - gap.lower];
    const used = (tracksIn(gap) - 1) * trackGap;
    return (first + last - used) / 2 + track * trackGap;
  };
  const ways = passages.map(({ edge, sign, places }): [string, Way] => {
    const [out, into] = [places[0]?.cross ?? 0, places.at(-1)?.cross ?? 0];
    const start = outlineAt(placeOf(edge.from, geometry), out, sign, axes);
    const end = outlineAt(placeOf(edge.to, geometry), into, -sign, axes);
    const stops = places.slice(1).flatMap(({ row, cross }, index): Stop[] => {
      const before = places[index];
      if (before === undefined || Math.abs(before.cross - cross) < straightWithin) return [];
      return [{ cross, level: levelOf(Math.min(row, before.row), edge.id) }];
    });
    return [edge.id, wayThrough({ cross: out, main: start }, stops, end, sign, axes)];
  });
  return { geometry, ways: new Map(ways) };
}
