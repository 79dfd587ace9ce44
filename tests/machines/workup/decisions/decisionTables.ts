import { domains, type Findings } from '../../../../machines/vocabulary/findings.ts';
import type { StepId } from '../../../../machines/workup/stepIds.ts';
import type { DecisionTable } from './decisionTable.ts';
import { epithelialDecisions } from './epithelial.ts';
import { exclusionDecisions } from './exclusion.ts';
import { fibrohistiocyticDecisions } from './fibrohistiocytic.ts';
import { melanocyticOrNeuralDecisions } from './melanocyticOrNeural.ts';
import { muscleDecisions } from './muscle.ts';
import { smoothMuscleDecisions } from './smoothMuscle.ts';

/** The rows of every step. */
export const decisionTables: Readonly<Record<StepId, DecisionTable>> = {
  ...muscleDecisions,
  ...smoothMuscleDecisions,
  ...melanocyticOrNeuralDecisions,
  ...epithelialDecisions,
  ...fibrohistiocyticDecisions,
  ...exclusionDecisions,
};

/** Reads what a row says is known; a reading that no finding has is an error. */
export function findingsOf(known: string): Findings {
  const entries = known
    .split(', ')
    .filter((word) => word !== '')
    .map((word) => word.split(' '));
  for (const [finding = '', reading = ''] of entries) {
    const readings = (domains as Readonly<Record<string, readonly string[]>>)[finding];
    if (!readings?.includes(reading)) throw new RangeError(`${finding} ${reading}: no such reading`);
  }
  return Object.fromEntries(entries);
}
