import type { Point } from '../geometry.ts';
import type { Axes } from './axes.ts';

/** A way of an edge: path data of its line, where its arrowhead points, and in which direction. */
export type Way = { readonly d: string; readonly tip: Point; readonly direction: Point };

/** A turn of a way: at `level` along the layout it goes across to `cross`. */
export type Stop = { readonly cross: number; readonly level: number };

/** The length of an arrowhead in pixels. */
export const headLength = 11;

const radius = 8;
const roundness = 0.45;

const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/**
 * Writes a way from a start along the layout, across at every stop with rounded corners, to `end` along the layout;
 * `sign` is -1 for a way against the layout. The line ends within the arrowhead.
 */
export function wayThrough(
  start: { readonly cross: number; readonly main: number },
  stops: readonly Stop[],
  end: number,
  sign: number,
  axes: Axes,
): Way {
  const write = (cross: number, main: number): string => axes.at(cross, main).map(round).join(',');
  const parts = [`M${write(start.cross, start.main)}`];
  let { cross } = start;
  for (const stop of stops) {
    const across = Math.sign(stop.cross - cross);
    const r = Math.min(radius, Math.abs(stop.cross - cross) / 2);
    const bend = r * roundness;
    const { level } = stop;
    parts.push(
      `L${write(cross, level - sign * r)}`,
      `C${write(cross, level - sign * bend)} ${write(cross + across * bend, level)} ${write(cross + across * r, level)}`,
      `L${write(stop.cross - across * r, level)}`,
      `C${write(stop.cross - across * bend, level)} ${write(stop.cross, level + sign * bend)} ${write(stop.cross, level + sign * r)}`,
    );
    cross = stop.cross;
  }
  parts.push(`L${write(cross, end - sign * (headLength - 1))}`);
  const [directionX, directionY] = axes.at(0, sign);
  return { d: parts.join(''), tip: axes.at(cross, end), direction: [directionX, directionY] };
}
