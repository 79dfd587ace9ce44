import type { CellSource } from '../panel/cells.ts';
import type { PanelFindingId } from '../panel/homeLineages.ts';
import { raisedKi67Percent } from '../panel/publishedSeries.ts';
import { entityNames } from '../vocabulary/entityNames.ts';
import { findingNames } from '../vocabulary/findingNames.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';
import type { StainId } from '../vocabulary/stains.ts';

/** Decimals of a support where it is shown; further ones say nothing about a tumour. */
const decimals = 2;

/** Support below which no figure is shown but that it is smaller. */
export const leastSupportShown = 0.01;

const most = 0.99;

/** Gives a support for reading: two decimals, never 0 and never 1. */
export function supportWords(support: number): string {
  if (support < leastSupportShown) return `<${leastSupportShown}`;
  return support > most ? `>${most}` : support.toFixed(decimals);
}

/** Gives a 95% interval of a support for reading. */
export const intervalWords = ([lower, upper]: readonly [number, number]): string =>
  `${supportWords(lower)} to ${supportWords(upper)}`;

/** Gives an entity by its usual abbreviation, or by its name where it has none. */
export const shortEntityName = (entity: EntityId): string => entityNames[entity].short ?? entityNames[entity].name;

/** Gives a number of bits for reading. */
export const bitsWords = (bits: number): string =>
  `${bits < leastSupportShown ? `<${leastSupportShown}` : bits.toFixed(decimals)} bits`;

const counted: Readonly<Partial<Record<PanelFindingId | StainId, string>>> = {
  p53: 'overexpressed',
  h3k27me3: 'lost',
  ki67: `above ${raisedKi67Percent}%`,
  mitoses: `with ${findingNames.mitoses.values.atLeast1}`,
};

/**
 * Gives the published tumours that react in words, whatever the reading is: `187/188 react`, and what reacting is where
 * it is another thing; with the entity or the marker that the count is of where that is not the one named.
 */
export function publishedWords(
  finding: PanelFindingId | StainId,
  { published, borrowedFrom, substitute }: CellSource,
): string {
  if (published === null) return 'expert opinion';
  const what = substitute === undefined ? ` ${counted[finding] ?? 'react'}` : `, ${substitute}`;
  const of = borrowedFrom === undefined ? '' : `, figures of ${shortEntityName(borrowedFrom)}`;
  return `${published.positive}/${published.total}${what}${of}`;
}
