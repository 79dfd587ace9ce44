import { initialTransition } from 'xstate';
import { stagingMachine } from './staging.machine.ts';
import type { StagingFindings, StagingResult } from './staging.ts';

/**
 * Stages a leiomyosarcoma by AJCC 8: runs the staging machine on the findings, so no rule is written twice. Sites that
 * neither chapter covers, or a site that is not stated, give no stage and the pointer in `notes`.
 */
export function stage(findings: StagingFindings): StagingResult {
  const [snapshot] = initialTransition(stagingMachine, findings);
  if (snapshot.output === undefined)
    throw new Error('The staging machine did not end: a state has no branch that holds.');
  return snapshot.output;
}
