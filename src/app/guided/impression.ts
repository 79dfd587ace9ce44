import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';

/** An entity that the second reader ranks, or a tumour outside of that list. */
export type ImpressionOf = EntityId | 'other';

/**
 * What the pathologist has in mind of a case. It is asked before a result is shown; `when` says whether it was given
 * then, or after the result had been seen.
 */
export type Impression =
  | { readonly state: 'asked' }
  | { readonly state: 'skipped' }
  | { readonly state: 'given'; readonly of: ImpressionOf; readonly when: 'before' | 'after' };

export const asked: Impression = { state: 'asked' };

/** Gives the impression after a choice, null where there is none; what is chosen once a result is seen is marked so. */
export function impressionAfter(before: Impression, of: ImpressionOf | null): Impression {
  if (of === null) return { state: 'skipped' };
  if (before.state === 'given' && before.of === of) return before;
  return { state: 'given', of, when: before.state === 'asked' ? 'before' : 'after' };
}
