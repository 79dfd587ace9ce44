import { epithelialAndFibrohistiocyticRequirements } from './requirements/epithelialAndFibrohistiocyticRequirements.ts';
import { exclusionRequirements } from './requirements/exclusionRequirements.ts';
import { melanocyticOrNeuralRequirements } from './requirements/melanocyticOrNeuralRequirements.ts';
import type { Requirement } from './requirements/requirement.ts';
import { smoothMuscleRequirements } from './requirements/smoothMuscleRequirements.ts';

export type { ConfirmatoryTest, Requirement } from './requirements/requirement.ts';
export { confirmatoryTests } from './requirements/requirement.ts';

/** Every requirement of every conclusion, by what it secures. */
export const requirements = {
  ...smoothMuscleRequirements,
  ...melanocyticOrNeuralRequirements,
  ...epithelialAndFibrohistiocyticRequirements,
  ...exclusionRequirements,
} as const satisfies Readonly<Record<string, Requirement>>;

/** The name of a requirement. */
export type RequirementId = keyof typeof requirements;
