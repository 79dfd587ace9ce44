import { gradingFindingsOf, stagingFindingsOf } from '../consult.machine.ts';
import { gradingMachine } from '../grading/grading.machine.ts';
import { gradingChanges } from '../grading/grading.setup.ts';
import type { Grading } from '../grading/grading.ts';
import { readFindings } from '../readFindings.ts';
import { settledEnd } from '../settledEnd.ts';
import { stagingMachine } from '../staging/staging.machine.ts';
import { stagingChanges } from '../staging/staging.setup.ts';
import type { StagingResult } from '../staging/staging.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { handsOffTo } from '../workup/afterOutcome.ts';
import { codedPanel } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import type { Consultation } from './replay.ts';

/**
 * Gives what `replay` gives, without starting an actor: the conclusion by the compiled workup, the grade and the stage by
 * the configuration of their machines. For many cases at once.
 */
export function conclude(caseFile: CaseFile): Consultation {
  const outcome = compiledWorkup().outcomeOf(codedPanel(readFindings(caseFile)));
  if (handsOffTo(outcome) === 'pointer') return { outcome, grading: null, staging: null };
  const grading: Grading = settledEnd(gradingMachine, gradingChanges, gradingFindingsOf(caseFile));
  const staging: StagingResult = settledEnd(stagingMachine, stagingChanges, stagingFindingsOf(caseFile, grading));
  return { outcome, grading, staging };
}
