import { initialTransition } from 'xstate';
import { gradingMachine } from './grading.machine.ts';
import type { Grading, GradingFindings } from './grading.ts';

/**
 * Grades a leiomyosarcoma by FNCLCC: runs the grading machine on the findings, so no rule is written twice. A missing
 * parameter or prior treatment gives GX with its reason among the notes; scores and sum are shown where they are known.
 */
export function gradeFnclcc(findings: GradingFindings): Grading {
  const [snapshot] = initialTransition(gradingMachine, findings);
  if (snapshot.output === undefined)
    throw new Error('The grading machine did not end: a state has no branch that holds.');
  return snapshot.output;
}
