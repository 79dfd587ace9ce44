import type { Drawing } from '../../../diagrams/drawing.ts';
import type { NodePlace, Point } from '../geometry.ts';

/** A stretch along one axis. */
export type Span = { readonly from: number; readonly to: number };

/** The two axes of a layout: `main` is the way it runs, `cross` lies across it; `at` gives the point of both. */
export type Axes = {
  readonly main: (point: Point) => number;
  readonly cross: (point: Point) => number;
  readonly at: (cross: number, main: number) => Point;
};

/** Gives the axes of a layout that runs downwards or to the right. */
export const axesOf = (direction: Drawing['layout']['direction']): Axes =>
  direction === 'TB'
    ? { main: ([, y]) => y, cross: ([x]) => x, at: (cross, main) => [cross, main] }
    : { main: ([x]) => x, cross: ([, y]) => y, at: (cross, main) => [main, cross] };

/** Gives the stretch that holds all values. */
export const spanOf = (values: readonly number[]): Span => ({ from: Math.min(...values), to: Math.max(...values) });

/** Gives the corners of a node's outline. */
export const cornersOf = ({ x, y, width, height, corners }: NodePlace): readonly Point[] =>
  corners ?? [
    [x - width / 2, y - height / 2],
    [x + width / 2, y - height / 2],
    [x + width / 2, y + height / 2],
    [x - width / 2, y + height / 2],
  ];
