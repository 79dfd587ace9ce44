import { type ClaimId, claims } from '../evidence/claim.ts';
import type { ClaimCompartment } from '../evidence/claimRecord.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { LeiomyosarcomaId, OutcomeId } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { type ContextClaim, leiomyomaContext, leiomyosarcomaContext } from './publishedContext.ts';
import type { ContextItem, ReportContext } from './report.ts';

/**
 * Which compartments a claim may be about to stand under a conclusion: the tumour's own, and mixed series under their
 * label. Figures of subcutaneous tumours or of tumours outside the skin never stand under a dermal one (error E27).
 */
export const compartmentsShown: Readonly<Record<LeiomyosarcomaId, readonly ClaimCompartment[]>> = {
  leiomyosarcomaDermal: ['dermal', 'mixed'],
  leiomyosarcomaSubcutaneous: ['subcutaneous', 'mixed'],
  leiomyosarcomaDeep: ['subcutaneous', 'mixed', 'notSkin'],
  leiomyosarcomaDepthUnknown: ['dermal', 'subcutaneous', 'mixed'],
};

const mayBeDermal: readonly LeiomyosarcomaId[] = ['leiomyosarcomaDermal', 'leiomyosarcomaDepthUnknown'];

const isLeiomyosarcoma = (outcome: OutcomeId): outcome is LeiomyosarcomaId => outcome in compartmentsShown;

const emptyContext: ReportContext = { prognosis: [], management: [], followUp: [], predisposition: [] };

/** Gives a claim as a sentence of a report: its statement, and behind it how the statement is to be read. */
export function sentenceOf(claim: ClaimId): string {
  const { statement, correction } = claims[claim];
  return correction === undefined ? statement : `${statement} Note: ${correction}`;
}

const plainItemOf: (entry: ContextClaim) => ContextItem = remembered(({ claim, about }) => {
  const { compartment = null, citations } = claims[claim];
  return Object.freeze({ about, because: sentenceOf(claim), claims: [claim], compartment, citations } as const);
});

function itemOf(entry: ContextClaim, { patient = {} }: CaseFile): ContextItem {
  const item = plainItemOf(entry);
  return entry.flaggedBy !== undefined && patient[entry.flaggedBy] === true ? { ...item, flagged: true } : item;
}

function appliesTo(outcome: LeiomyosarcomaId) {
  return ({ claim, besideEvery, notWhereDermal }: ContextClaim): boolean => {
    if (notWhereDermal && mayBeDermal.includes(outcome)) return false;
    const { compartment } = claims[claim];
    return besideEvery === true || compartment === undefined || compartmentsShown[outcome].includes(compartment);
  };
}

/**
 * Gives what the literature says around a conclusion: for leiomyosarcoma by compartment, for leiomyoma what it may
 * point to, for every other conclusion nothing.
 */
export function contextOf(outcome: OutcomeId, caseFile: CaseFile): ReportContext {
  const items = (list: readonly ContextClaim[]): readonly ContextItem[] => list.map((entry) => itemOf(entry, caseFile));
  if (outcome === 'leiomyoma') return { ...emptyContext, predisposition: items(leiomyomaContext) };
  if (!isLeiomyosarcoma(outcome)) return emptyContext;
  const applies = appliesTo(outcome);
  const { prognosis, management, followUp, predisposition } = leiomyosarcomaContext;
  return {
    prognosis: items(prognosis.filter(applies)),
    management: items(management.filter(applies)),
    followUp: items(followUp.filter(applies)),
    predisposition: items(predisposition.filter(applies)),
  };
}
