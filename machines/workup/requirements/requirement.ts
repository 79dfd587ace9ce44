import type { FindingId } from '../../vocabulary/findings.ts';
import type { GuardParams } from '../guard.ts';
import type { Reason } from '../workup.setup.ts';

/** Confirmatory tests that are not stains and that the case file does not hold; they can be asked for, not entered. */
export const confirmatoryTests = [
  'pdgfbRearrangement',
  'ss18Rearrangement',
  'usp6Rearrangement',
  'melanomaSequencing',
] as const;

/** A confirmatory test that is not a stain. */
export type ConfirmatoryTest = (typeof confirmatoryTests)[number];

/**
 * What a conclusion needs before it may be called established: the finding to obtain, when it counts as met, and the
 * reason. `met: null` is a test that the case file cannot hold, so the conclusion stays provisional.
 */
export type Requirement = Reason & { readonly finding: FindingId | ConfirmatoryTest; readonly met: GuardParams | null };
