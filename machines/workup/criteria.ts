import { epithelialCriteria } from './criteria/epithelialCriteria.ts';
import { exclusionCriteria } from './criteria/exclusionCriteria.ts';
import { fibrohistiocyticAndVascularCriteria } from './criteria/fibrohistiocyticAndVascularCriteria.ts';
import { histologyCriteria } from './criteria/histologyCriteria.ts';
import { melanocyticOrNeuralCriteria } from './criteria/melanocyticOrNeuralCriteria.ts';
import { muscleCriteria } from './criteria/muscleCriteria.ts';
import type { NamedCriterion } from './criteria/namedCriterion.ts';

export type { NamedCriterion } from './criteria/namedCriterion.ts';

/** The clinical sentences that the branches of the workup are written in, by what they are about. */
export const criteria = {
  ...muscleCriteria,
  ...melanocyticOrNeuralCriteria,
  ...epithelialCriteria,
  ...fibrohistiocyticAndVascularCriteria,
  ...histologyCriteria,
  ...exclusionCriteria,
} as const satisfies Readonly<Record<string, NamedCriterion>>;

/** The name of a clinical sentence. */
export type CriterionId = keyof typeof criteria;
