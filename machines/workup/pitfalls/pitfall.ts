import type { OutcomeId } from '../../vocabulary/outcomes.ts';
import type { GuardParams } from '../guard.ts';
import type { StepId } from '../stepIds.ts';
import type { Reason } from '../workup.setup.ts';

/**
 * A known way to go wrong: it is raised when `when` holds and one of the steps `at` was passed or one of the
 * conclusions `on` was reached.
 */
export type Pitfall = Reason & {
  readonly name: string;
  readonly when: GuardParams;
  readonly at?: readonly StepId[];
  readonly on?: readonly OutcomeId[];
};
