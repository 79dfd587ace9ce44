import type { CitationId } from '../../../machines/evidence/citation.ts';
import type { AnyClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';

/** The addresses of the reference: every number, statement and citation of the program has a page of its own. */
export const knowledgeAddress = '/knowledge';

export const entityAddress = (id: EntityId): string => `${knowledgeAddress}/entity/${id}`;

export const stainAddress = (id: StainId): string => `${knowledgeAddress}/stain/${id}`;

/** The page of the counts of one stain in one entity, with every series behind the sum. */
export const cellAddress = (stain: StainId, entity: EntityId): string => `${stainAddress(stain)}/${entity}`;

export const figureAddress = (id: FigureId): string => `${knowledgeAddress}/figure/${id}`;

export const claimAddress = (id: AnyClaimId): string => `${knowledgeAddress}/claim/${id}`;

export const citationAddress = (id: CitationId): string => `${knowledgeAddress}/citation/${id}`;

export const compareAddress = (one: EntityId, two: EntityId): string => `${knowledgeAddress}/compare/${one}/${two}`;
