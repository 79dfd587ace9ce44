/** A stretch of an edge between two rows: from `upper` across on the first row to `lower` on the second. */
export type Swing = { readonly edge: string; readonly upper: number; readonly lower: number };

/** Swings that are taken as straight, in pixels. */
export const straightWithin = 1;

const near = 9;

const within = (value: number, { upper, lower }: Swing): boolean =>
  value > Math.min(upper, lower) - near && value < Math.max(upper, lower) + near;

const meet = (one: Swing, other: Swing): boolean =>
  within(other.upper, one) || within(other.lower, one) || within(one.upper, other) || within(one.lower, other);

/** Counts what goes wrong when one swing runs above another: crossings, and far worse, lines on top of each other. */
function costOf(above: Swing, below: Swing): number {
  const onTop = Math.abs(above.lower - below.upper) < near ? 100 : 0;
  return onTop + Number(within(above.lower, below)) + Number(within(below.upper, above));
}

/**
 * Gives each swing between two rows a track of its own, 0 the nearest to the first row: swings that would lie on each
 * other run on different tracks, in the order in which fewest cross. Straight ones need none.
 */
export function tracksOf(swings: readonly Swing[]): ReadonlyMap<string, number> {
  const left = swings.filter(({ upper, lower }) => Math.abs(upper - lower) >= straightWithin);
  const tracks = new Map<string, number>();
  const placed: Swing[] = [];
  while (left.length > 0) {
    const regret = (swing: Swing): number =>
      left.reduce(
        (sum, other) => (other === swing ? sum : sum + Math.max(0, costOf(swing, other) - costOf(other, swing))),
        0,
      );
    const regrets = left.map(regret);
    const [next] = left.splice(regrets.indexOf(Math.min(...regrets)), 1);
    if (next === undefined) break;
    const before = placed.filter((other) => meet(other, next)).map(({ edge }) => tracks.get(edge) ?? 0);
    tracks.set(next.edge, before.length === 0 ? 0 : Math.max(...before) + 1);
    placed.push(next);
  }
  return tracks;
}
