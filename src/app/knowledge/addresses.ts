import type { PitfallId } from '../../../machines/workup/pitfalls.ts';
import { knowledgeAddress } from '../ui/knowledgeAddress.ts';
import type { Decision } from './parseDecisions.ts';

export const compareStart = `${knowledgeAddress}/compare`;
export const claimsAddress = `${knowledgeAddress}/claims`;
export const citationsAddress = `${knowledgeAddress}/citations`;
export const pitfallsAddress = `${knowledgeAddress}/pitfalls`;
export const decisionsAddress = `${knowledgeAddress}/decisions`;

export const pitfallAddress = (id: PitfallId): string => `${pitfallsAddress}#${id}`;

/** The place of a decision on its page: the words of its question. */
export const decisionPlace = ({ question }: Pick<Decision, 'question'>): string =>
  question
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const decisionAddress = (decision: Pick<Decision, 'question'>): string =>
  `${decisionsAddress}#${decisionPlace(decision)}`;
