import { consultMachine, type Delivers } from './consult.machine.ts';
import { gradingMachine } from './grading/grading.machine.ts';
import type { Grading, GradingFindings } from './grading/grading.ts';
import { stagingMachine } from './staging/staging.machine.ts';
import type { StagingFindings, StagingResult } from './staging/staging.ts';

/** The whole visit with its grading and staging machines. */
export const completeConsultMachine = consultMachine.provide({
  actors: {
    grading: gradingMachine as unknown as Delivers<Grading, GradingFindings>,
    staging: stagingMachine as unknown as Delivers<StagingResult, StagingFindings>,
  },
});
