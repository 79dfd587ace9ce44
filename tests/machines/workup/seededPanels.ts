import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';

/** A source of numbers from 0 up to, not including, 1; the same seed gives the same numbers. */
export type Random = () => number;

/** Starts the mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Picks one of a list. */
export function pick<T>(list: readonly T[], random: Random): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

/** How a panel is drawn: how often a finding is reported, and how often a reported stain is negative. */
export type Weights = { readonly reported: number; readonly negative: number };

/** Draws one panel over the findings given. */
export function panelFrom(random: Random, { reported, negative }: Weights, over: readonly FindingId[]): Findings {
  const entries: [FindingId, string][] = [];
  for (const id of over) {
    if (random() >= reported) continue;
    const readings = domains[id];
    const clear = readings.includes('negative') && random() < negative;
    entries.push([id, clear ? 'negative' : pick(readings, random)]);
  }
  return Object.fromEntries(entries);
}

/** Draws panels with weights that change from panel to panel: few or many reports, few or many negatives. */
export function* seededPanels(
  seed: number,
  count: number,
  over: readonly FindingId[] = findingIds,
): Generator<Findings> {
  const random = randomFrom(seed);
  for (let drawn = 0; drawn < count; drawn += 1) {
    const weights = { reported: 0.3 + 0.7 * random(), negative: random() };
    yield panelFrom(random, weights, over);
  }
}

/** Gives a list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);
}
