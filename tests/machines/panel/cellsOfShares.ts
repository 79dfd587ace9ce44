import type { Cell, Cells } from '../../../machines/panel/cells.ts';
import { readerParameters } from '../../../machines/panel/readerParameters.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';

/** A share of which as much is known as two beta parameters say. */
export type Share = readonly [alpha: number, beta: number];

/** Cells of an invented table: each entity has the same share for every finding, and half of them if none is given. */
export function cellsOfShares(shares: Partial<Readonly<Record<EntityId, Share>>>, more: Partial<Cell> = {}): Cells {
  return {
    parameters: { ...readerParameters, diffuseness: 1, furtherStainPower: 0.5 },
    at: (entity, finding) => {
      const [alpha, beta] = shares[entity] ?? [1, 1];
      return {
        entity,
        finding,
        expectation: 'elsewhere',
        alpha,
        beta,
        published: null,
        citations: [],
        figures: [],
        basis: 'expertOpinion',
        ...more,
      };
    },
  };
}

/** Rounds to so many significant digits, the same on every engine. */
export const digits = (value: number, places = 6): number => Number(value.toPrecision(places));
