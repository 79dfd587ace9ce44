import type { ClaimId } from './claim.ts';

/**
 * A sentence that stands on evidence: a stable id, the sentence, and the claims behind it; `expertOpinion` says that no
 * published source carries it.
 */
export type Note = {
  readonly id: string;
  readonly because: string;
  readonly claims: readonly ClaimId[];
  readonly expertOpinion?: true;
};
