import type { CloneClass } from '../cloneClass.ts';

/** The parts of a guide entry that a published basis may cover. */
export type GuideField =
  | 'marks'
  | 'pattern'
  | 'positive'
  | 'focal'
  | 'negative'
  | 'internalControl'
  | 'trap'
  | 'clones';

/**
 * A published basis: the number of a claim in the project's sources (`C` the review, the other letters the published
 * algorithms), or the published figures of a marker in an entity, written `figures:entity/marker`.
 */
export type ClaimBasis = `${'B' | 'C' | 'D' | 'K' | 'M' | 'P' | 'S' | 'T'}${number}` | `figures:${string}/${string}`;

/**
 * Where the sentences of an entry come from. `generalPractice` is general laboratory knowledge that no claim of the
 * project carries, and is shown as such. `published` names the claims and the parts of the entry that they cover; every
 * part that is not covered is general practice too.
 */
export type GuideBasis =
  | { readonly kind: 'generalPractice' }
  | { readonly kind: 'published'; readonly claims: readonly ClaimBasis[]; readonly covers: readonly GuideField[] };

/** An antibody clone that changes what a result means; `class` is given only where a published comparison gives it. */
export type CloneNote = { readonly name: string; readonly note: string; readonly class?: CloneClass };

/**
 * How to read a stain. `positive`, `focal` and `negative` say what counts as that reading; for a retention stain they
 * say what retained, partly lost and lost look like, for p53 overexpressed, wild type and absent, for Ki-67 how to
 * count. `internalControl` is what must react in the same section, `trap` the common misreading, or null where none is
 * recorded. No sentence carries a figure: figures live with their sources.
 */
export type StainGuide = {
  readonly marks: string;
  readonly pattern: string;
  readonly positive: string;
  readonly focal: string;
  readonly negative: string;
  readonly internalControl: string;
  readonly trap: string | null;
  readonly clones: readonly CloneNote[];
  readonly basis: GuideBasis;
};
