import { type CitationId, citations } from '../../../machines/evidence/citation.ts';
import { type AnyClaimId, type Claim, claims, claimsNotCarried } from '../../../machines/evidence/claim.ts';
import { type FrequencyRow, frequencies } from '../../../machines/evidence/frequency.ts';
import { type PublishedCase, publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { type ReviewError, reviewErrors } from '../../../machines/evidence/reviewErrors.ts';
import { fnclcc } from '../../../machines/grading/fnclcc.ts';
import * as gradingNotes from '../../../machines/grading/gradingNotes.ts';
import { homeLineages } from '../../../machines/panel/homeLineages.ts';
import { type PointedOutcome, pointers } from '../../../machines/report/pointers.ts';
import { leiomyomaContext, leiomyosarcomaContext } from '../../../machines/report/publishedContext.ts';
import { ajcc8HeadNeck } from '../../../machines/staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from '../../../machines/staging/ajcc8TrunkExtremity.ts';
import * as stagingNotes from '../../../machines/staging/stagingNotes.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { stainGuide } from '../../../machines/vocabulary/stainGuide.ts';
import { type StainId, stainIds } from '../../../machines/vocabulary/stains.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { type Requirement, type RequirementId, requirements } from '../../../machines/workup/requirements.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { everyPitfall, type NamedPitfall, stepsInOrder } from './inWorkup.ts';

/** A place of the program that stands on a statement. */
export type Use =
  | { readonly kind: 'step'; readonly step: StepId; readonly reading: string | null }
  | { readonly kind: 'conclusion'; readonly outcome: OutcomeId }
  | { readonly kind: 'requirement'; readonly because: string }
  | { readonly kind: 'pitfall'; readonly pitfall: NamedPitfall }
  | { readonly kind: 'pointer'; readonly outcome: PointedOutcome }
  | { readonly kind: 'context'; readonly of: 'leiomyosarcoma' | 'leiomyoma' }
  | { readonly kind: 'guide'; readonly stain: StainId }
  | { readonly kind: 'grading' }
  | { readonly kind: 'staging' }
  | { readonly kind: 'secondReader' };

function namesIn(data: unknown, claim: AnyClaimId): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('claims' in data && Array.isArray(data.claims) && data.claims.includes(claim)) return true;
  return Object.values(data).some((part) => namesIn(part, claim));
}

/** Every statement, those that no rule may name last. */
export const everyClaim: readonly Claim[] = [
  ...Object.values<Claim>(claims),
  ...Object.values<Claim>(claimsNotCarried),
];

/** A statement by its id. */
export const claimById = (id: string): Claim | undefined => everyClaim.find((claim) => claim.id === id);

/** A statement by its number in the sources. */
export const claimByBasis = (basis: string): Claim | undefined => everyClaim.find((claim) => claim.basis === basis);

function guideNames(stain: StainId, claim: AnyClaimId): boolean {
  const { basis } = stainGuide[stain];
  const number = claimById(claim)?.basis;
  return basis.kind === 'published' && basis.claims.some((of) => of === number);
}

/** Lists where the program stands on a statement, in the order of the workup, then grading, staging and the report. */
export function usesOfClaim(claim: AnyClaimId): readonly Use[] {
  const named = ({ claims: of = [] }: Pick<Reason, 'claims'>): boolean => of.some((id) => id === claim);
  return [
    ...stepsInOrder.flatMap(({ id: step, why, branches }): readonly Use[] => [
      ...(named(why) ? [{ kind: 'step', step, reading: null } as const] : []),
      ...branches.filter(named).map(({ reading }) => ({ kind: 'step', step, reading }) as const),
    ]),
    ...outcomeIds.filter((id) => named(outcomes[id])).map((outcome) => ({ kind: 'conclusion', outcome }) as const),
    ...(Object.entries(requirements) as [RequirementId, Requirement][])
      .filter(([, requirement]) => named(requirement))
      .map(([, { because }]) => ({ kind: 'requirement', because }) as const),
    ...everyPitfall.filter(named).map((pitfall) => ({ kind: 'pitfall', pitfall }) as const),
    ...stainIds.filter((stain) => guideNames(stain, claim)).map((stain) => ({ kind: 'guide', stain }) as const),
    ...(namesIn({ fnclcc, ...gradingNotes }, claim) ? [{ kind: 'grading' } as const] : []),
    ...(namesIn({ ajcc8TrunkExtremity, ajcc8HeadNeck, ...stagingNotes }, claim) ? [{ kind: 'staging' } as const] : []),
    ...(namesIn(homeLineages, claim) ? [{ kind: 'secondReader' } as const] : []),
    ...(Object.keys(pointers) as PointedOutcome[])
      .filter((outcome) => pointers[outcome].some(named))
      .map((outcome) => ({ kind: 'pointer', outcome }) as const),
    ...(Object.values(leiomyosarcomaContext)
      .flat()
      .some((entry) => entry.claim === claim)
      ? [{ kind: 'context', of: 'leiomyosarcoma' } as const]
      : []),
    ...(leiomyomaContext.some((entry) => entry.claim === claim) ? [{ kind: 'context', of: 'leiomyoma' } as const] : []),
  ];
}

/** What a publication stands behind. */
export type UsesOfCitation = {
  readonly claims: readonly Claim[];
  readonly rows: readonly FrequencyRow[];
  readonly cases: readonly PublishedCase[];
  readonly errors: readonly ReviewError[];
};

export function usesOfCitation(id: CitationId): UsesOfCitation {
  return {
    claims: everyClaim.filter((claim) => claim.citations.includes(id)),
    rows: frequencies.filter(({ citation }) => citation === id),
    cases: publishedCases.filter(({ citation }) => citation === id),
    errors: reviewErrors.filter((error) => error.citations?.includes(id)),
  };
}

/** Whether an id names a publication. */
export const isCitation = (id: string): id is CitationId => Object.hasOwn(citations, id);
