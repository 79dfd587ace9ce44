import { fromPromise } from 'xstate';
import { consultMachine, type Delivers } from '../../../machines/consult.machine.ts';
import type { Grading, GradingFindings } from '../../../machines/grading/grading.ts';
import type { StagingFindings, StagingResult } from '../../../machines/staging/staging.ts';

const grading = fromPromise<Grading, GradingFindings>(async ({ input }) =>
  (await import('../../../machines/grading/gradeFnclcc.ts')).gradeFnclcc(input),
);

const staging = fromPromise<StagingResult, StagingFindings>(async ({ input }) =>
  (await import('../../../machines/staging/stage.ts')).stage(input),
);

/** The visit as the page runs it: grading and staging are loaded when a leiomyosarcoma is handed to them. */
export const pageConsultMachine = consultMachine.provide({
  actors: {
    grading: grading as unknown as Delivers<Grading, GradingFindings>,
    staging: staging as unknown as Delivers<StagingResult, StagingFindings>,
  },
});
