import type { Stop } from '../../../diagrams/readingOrder.ts';

/** How many stops of a diagram are shown; null is everything, what lies on no way too. */
export type Reveal = number | null;

/** Where a press leads: to more or less of this diagram, or to the part of the way before or after it. */
export type Turn = { readonly to: 'here' | 'next' | 'previous'; readonly reveal: Reveal };

/** Stands for every stop of a diagram that has not been counted yet. */
export const allStops = 999;

/** Gives how much is shown of a diagram with a number of stops. */
export const shownOf = (reveal: Reveal, total: number): Reveal => (reveal === null ? null : Math.min(reveal, total));

/** Gives the ids that are shown; null is all. */
export const visibleAt = (stops: readonly Stop[], reveal: Reveal): ReadonlySet<string> | null =>
  reveal === null ? null : new Set(stops.slice(0, reveal).flat());

/** Gives the node that was shown last. */
export const newestAt = (stops: readonly Stop[], reveal: Reveal): string | null =>
  reveal === null ? null : (stops[reveal - 1]?.at(-1) ?? null);

/** One stop on: from everything the lesson starts with the first; after the last one the way goes on in its next part. */
export function onward(reveal: Reveal, total: number, hasNext: boolean): Turn {
  const shown = shownOf(reveal, total);
  if (shown === null) return { to: 'here', reveal: Math.min(1, total) };
  if (shown < total) return { to: 'here', reveal: shown + 1 };
  return hasNext ? { to: 'next', reveal: 1 } : { to: 'here', reveal: total };
}

/** One stop back: from everything the last is hidden; before the first the way leads back to the part before. */
export function backward(reveal: Reveal, total: number, hasPrevious: boolean): Turn {
  const shown = shownOf(reveal, total) ?? total;
  if (shown > 0) return { to: 'here', reveal: shown - 1 };
  return hasPrevious ? { to: 'previous', reveal: allStops } : { to: 'here', reveal: 0 };
}
