import type { Geometry, NodePlace } from '../geometry.ts';
import { type Axes, cornersOf, type Span, spanOf } from './axes.ts';

/** An end of an edge at a node: on its far side (`sign` 1) or its near side (-1), and where it would best be. */
export type End = { readonly edge: string; readonly node: string; readonly sign: number; readonly want: number };

const cornerInset = 14;
const portGap = 18;

/** Gives where the outline of a node lies on its far or near side, at a place across. */
export function outlineAt(place: NodePlace, cross: number, sign: number, axes: Axes): number {
  const corners = cornersOf(place);
  const hits = corners.flatMap((one, index) => {
    const other = corners[(index + 1) % corners.length] ?? one;
    const [a, b] = [axes.cross(one), axes.cross(other)];
    if (a === b || cross < Math.min(a, b) || cross > Math.max(a, b)) return [];
    return [axes.main(one) + ((axes.main(other) - axes.main(one)) * (cross - a)) / (b - a)];
  });
  const { from, to } = spanOf(hits.length > 0 ? hits : corners.map(axes.main));
  return sign > 0 ? to : from;
}

function sideOf(place: NodePlace, sign: number, axes: Axes): Span {
  const corners = cornersOf(place);
  const mains = spanOf(corners.map(axes.main));
  const extreme = sign > 0 ? mains.to : mains.from;
  const side = spanOf(corners.filter((corner) => Math.abs(axes.main(corner) - extreme) < 1).map(axes.cross));
  if (side.to - side.from > 4 * cornerInset) return { from: side.from + cornerInset, to: side.to - cornerInset };
  const whole = spanOf(corners.map(axes.cross));
  const middle = (whole.from + whole.to) / 2;
  const reach = (whole.to - whole.from) / 4;
  return { from: middle - reach, to: middle + reach };
}

function spread(wanted: readonly number[], { from, to }: Span): readonly number[] {
  const gap = wanted.length < 2 ? 0 : Math.min(portGap, (to - from) / (wanted.length - 1));
  const places: number[] = [];
  for (const want of wanted) places.push(Math.max(from, (places.at(-1) ?? from - gap) + gap, Math.min(want, to)));
  let limit = to;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    limit = Math.min(places[index] ?? limit, limit);
    places[index] = limit;
    limit -= gap;
  }
  return places;
}

/**
 * Gives where each edge starts and ends across its nodes, by `edge node`: as near to where it is wanted as can be, in
 * order, with a gap between any two.
 */
export function portsOf(ends: readonly End[], nodes: Geometry['nodes'], axes: Axes): ReadonlyMap<string, number> {
  const sides = new Set(ends.map(({ node, sign }) => `${node} ${sign}`));
  return new Map(
    [...sides].flatMap((side) => {
      const here = ends.filter(({ node, sign }) => `${node} ${sign}` === side).toSorted((a, b) => a.want - b.want);
      const [first] = here;
      const place = first === undefined ? undefined : nodes[first.node];
      if (first === undefined || place === undefined) return [];
      const wanted = here.map(({ want }) => want);
      const places = spread(wanted, sideOf(place, first.sign, axes));
      return here.map(({ edge, node }, index): [string, number] => [`${edge} ${node}`, places[index] ?? 0]);
    }),
  );
}
