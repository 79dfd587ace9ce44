import type { ClaimRecord } from './claimRecord.ts';
import { afxVersusPdsClaims } from './claims/afxVersusPds.ts';
import { definitionClaims } from './claims/definition.ts';
import { depthClaims } from './claims/depth.ts';
import { epidemiologyClaims } from './claims/epidemiology.ts';
import { gradingClaims } from './claims/grading.ts';
import { immunohistochemistryClaims } from './claims/immunohistochemistry.ts';
import { morphologyClaims } from './claims/morphology.ts';
import { notCarriedClaims } from './claims/notCarried.ts';
import { otherLineagesClaims } from './claims/otherLineages.ts';
import { panelsClaims } from './claims/panels.ts';
import { pitfallsClaims } from './claims/pitfalls.ts';
import { pointersClaims } from './claims/pointers.ts';
import { prognosisClaims } from './claims/prognosis.ts';
import { smoothMuscleClaims } from './claims/smoothMuscle.ts';
import { stagingClaims } from './claims/staging.ts';
import { synopticClaims } from './claims/synoptic.ts';
import { synthesisClaims } from './claims/synthesis.ts';
import { treatmentClaims } from './claims/treatment.ts';

const carried = {
  ...definitionClaims,
  ...epidemiologyClaims,
  ...morphologyClaims,
  ...immunohistochemistryClaims,
  ...panelsClaims,
  ...afxVersusPdsClaims,
  ...smoothMuscleClaims,
  ...depthClaims,
  ...otherLineagesClaims,
  ...synthesisClaims,
  ...pitfallsClaims,
  ...gradingClaims,
  ...stagingClaims,
  ...treatmentClaims,
  ...prognosisClaims,
  ...pointersClaims,
  ...synopticClaims,
};

/** Id of a claim that a rule may name: it says what is claimed; one that is not carried does not compile. */
export type ClaimId = keyof typeof carried;

/** Id of any claim, carried or not. */
export type AnyClaimId = ClaimId | keyof typeof notCarriedClaims;

/** A claim with its id: rules name claims, and only claims name citations. */
export type Claim<Id extends AnyClaimId = AnyClaimId> = ClaimRecord & { readonly id: Id };

function withIds<Id extends AnyClaimId>(records: Readonly<Record<Id, ClaimRecord>>): Readonly<Record<Id, Claim<Id>>> {
  return Object.fromEntries(
    Object.entries<ClaimRecord>(records).map(([id, record]) => [id, { id, ...record }]),
  ) as Readonly<Record<Id, Claim<Id>>>;
}

/** Every claim that a rule may name, by its id. */
export const claims: Readonly<Record<ClaimId, Claim<ClaimId>>> = withIds(carried);

/** Claims of the sources that are accounted for but not carried, each with its reason. */
export const claimsNotCarried = withIds(notCarriedClaims);

/** Every claim id that a rule may name, in the order of the files. */
export const claimIds = Object.keys(claims) as readonly ClaimId[];
