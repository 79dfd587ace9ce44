import type { CaseFile } from '../vocabulary/caseFile.ts';
import { type StainId, stainIds } from '../vocabulary/stains.ts';
import { actins, broadKeratins, highMolecularWeightKeratins } from '../workup/stainGroups.ts';
import { fewestReported, reportedStains } from './fewestReported.ts';
import { minimalSet } from './minimalSet.ts';

/**
 * What an ordered stain was worth: `needed` is one of the fewest, `withoutEffect` changes nothing of the workup's
 * conclusion, `wanted` is not reported and the workup would still want it or one of its kind, `notReported` is not
 * reported either.
 */
export type OrderWorth = 'needed' | 'withoutEffect' | 'wanted' | 'notReported';

/** An ordered stain with what it was worth. */
export type ScoredOrder = { readonly stain: StainId; readonly worth: OrderWorth };

/**
 * What an order of stains was worth in a published case. `needed` is the set of the fewest stains that lies nearest to
 * the order, `missing` what of it was not ordered, `wasted` the reported stains that were ordered and are without
 * effect, `stillWanted` the stains that the source does not report and the workup would still want.
 */
export type OrderScore = {
  readonly ordered: readonly ScoredOrder[];
  readonly needed: readonly StainId[];
  readonly missing: readonly StainId[];
  readonly wasted: readonly StainId[];
  readonly stillWanted: readonly StainId[];
};

const alike: readonly (readonly StainId[])[] = [actins, broadKeratins, highMolecularWeightKeratins];

const standsFor = (one: StainId, other: StainId): boolean =>
  one === other || alike.some((group) => group.includes(one) && group.includes(other));

/**
 * Scores the stains that were ordered in a case against the fewest that bring the workup to its conclusion. Of several
 * such sets the one that shares most with the order counts, so that an equal choice costs nothing. A stain that the
 * source does not report is never wasted: its result is not known.
 */
export function scoreOrders(caseFile: CaseFile, ordered: readonly StainId[]): OrderScore {
  const reported = reportedStains(caseFile);
  const shared = (set: readonly StainId[]): number => set.filter((stain) => ordered.includes(stain)).length;
  const [needed = []] = [...fewestReported(caseFile)].sort((left, right) => shared(right) - shared(left));
  const stillWanted = minimalSet(caseFile).stains.flatMap(({ finding }) => stainIds.filter((id) => id === finding));
  const worthOf = (stain: StainId): OrderWorth => {
    if (needed.includes(stain)) return 'needed';
    if (reported.includes(stain)) return 'withoutEffect';
    return stillWanted.some((other) => standsFor(stain, other)) ? 'wanted' : 'notReported';
  };
  const scored = ordered.map((stain): ScoredOrder => ({ stain, worth: worthOf(stain) }));
  return {
    ordered: scored,
    needed,
    missing: needed.filter((stain) => !ordered.includes(stain)),
    wasted: scored.filter(({ worth }) => worth === 'withoutEffect').map(({ stain }) => stain),
    stillWanted,
  };
}
