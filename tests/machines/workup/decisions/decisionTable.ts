import type { OutcomeId } from '../../../../machines/vocabulary/outcomes.ts';
import type { StepId } from '../../../../machines/workup/stepIds.ts';

/** One row: what is known, as `finding reading` separated by commas (empty is nothing), and where it must lead. */
type DecisionRow = readonly [known: string, next: StepId | OutcomeId];

/** The rows of one step, written from the published workup in its words and never read from the machine. */
export type DecisionTable = readonly DecisionRow[];
