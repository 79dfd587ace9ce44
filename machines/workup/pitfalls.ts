import { exclusionPitfalls } from './pitfalls/exclusionPitfalls.ts';
import { otherLineagesPitfalls } from './pitfalls/otherLineagesPitfalls.ts';
import type { Pitfall } from './pitfalls/pitfall.ts';
import { smoothMusclePitfalls } from './pitfalls/smoothMusclePitfalls.ts';

export type { Pitfall } from './pitfalls/pitfall.ts';

/** Every pitfall, in the order in which the workup meets them. */
export const pitfalls = {
  ...smoothMusclePitfalls,
  ...otherLineagesPitfalls,
  ...exclusionPitfalls,
} as const satisfies Readonly<Record<string, Pitfall>>;

/** The name of a pitfall. */
export type PitfallId = keyof typeof pitfalls;
