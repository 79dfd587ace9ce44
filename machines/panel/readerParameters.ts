import { betweenSeriesSpread } from './betweenSeriesSpread.ts';
import { furtherStainPower } from './correlatedStains.ts';
import type { Expectation } from './homeLineages.ts';
import { type PriorShare, priorShares } from './priorShares.ts';
import { diffuseness } from './statedExtent.ts';

/** Every number that the second reader weighs by; each is estimated from published figures where it is named. */
export type ReaderParameters = {
  readonly spread: number;
  readonly priors: Readonly<Record<Expectation, PriorShare>>;
  readonly diffuseness: number;
  readonly furtherStainPower: number;
};

/** The numbers in use; others are only for showing how much the results hang on them. */
export const readerParameters: ReaderParameters = {
  spread: betweenSeriesSpread,
  priors: priorShares,
  diffuseness,
  furtherStainPower,
};
