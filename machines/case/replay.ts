import { createActor } from 'xstate';
import { completeConsultMachine } from '../completeConsult.machine.ts';
import type { Grading } from '../grading/grading.ts';
import type { StagingResult } from '../staging/staging.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';

/** What a case comes to: the conclusion, and the grade and stage where it is a leiomyosarcoma. */
export type Consultation = {
  readonly outcome: OutcomeId;
  readonly grading: Grading | null;
  readonly staging: StagingResult | null;
};

/** Replays a case through the consult machine; findings that it does not report count as not known. */
export function replay(caseFile: CaseFile): Consultation {
  const actor = createActor(completeConsultMachine, { input: { case: caseFile, closed: true } }).start();
  const { outcome, grading, staging } = actor.getSnapshot().context;
  actor.stop();
  if (outcome === null) throw new Error('The consult machine did not reach a conclusion.');
  return { outcome, grading, staging };
}
