import type { CitationId } from './citation.ts';
import type { ReadAs } from './citationRecord.ts';

/** What a claim is about. */
export type ClaimTopic =
  | 'definition'
  | 'epidemiology'
  | 'predisposition'
  | 'morphology'
  | 'variants'
  | 'differential'
  | 'immunohistochemistry'
  | 'panel'
  | 'keratins'
  | 'afxVersusPds'
  | 'smoothMuscle'
  | 'leiomyoma'
  | 'depth'
  | 'melanocytic'
  | 'vascular'
  | 'fibrohistiocytic'
  | 'referral'
  | 'synthesis'
  | 'pitfall'
  | 'grading'
  | 'staging'
  | 'surgery'
  | 'adjuvant'
  | 'followUp'
  | 'recurrence'
  | 'metastasis'
  | 'survival'
  | 'pointer'
  | 'synoptic';

/** Which leiomyosarcomas a claim is about; `notSkin` is a series or table that is not of the skin. */
export type ClaimCompartment = 'dermal' | 'subcutaneous' | 'mixed' | 'notSkin';

/** Whether a sentence of a source is used as it stands, used beside its correction, or not used. */
export type ClaimStatus = 'carried' | 'carriedWithCorrection' | 'notCarried';

/**
 * A claim without its id. `basis` is where it comes from: `C` the review, `P K D M T S B` published panels and rules,
 * `R` our synthesis, `PF` pitfalls, `X` cross-checks of the review, `G` grading, staging and pointers. `statement` is
 * in our own words and never surer than its source. `corrections` are ids of `reviewErrors`, `correction` is how it is
 * to be read because of them. `uncited` says that the review printed no citation: the review itself is cited then,
 * beside the sources of a correction. `own` marks an inference or decision of ours, `restsOn` the bases it is drawn
 * from. `readAs` is never better than that of the weakest source. `reason` says why a claim is not carried.
 */
export type ClaimRecord = {
  readonly basis: string;
  readonly topic: ClaimTopic;
  readonly statement: string;
  readonly status: ClaimStatus;
  readonly correction?: string;
  readonly corrections?: readonly string[];
  readonly uncited?: true;
  readonly own?: true;
  readonly restsOn?: readonly string[];
  readonly compartment?: ClaimCompartment;
  readonly readAs: ReadAs;
  readonly citations: readonly CitationId[];
  readonly reason?: string;
};
