import type { FindingId } from '../../machines/vocabulary/findings.ts';
import { openAsk } from '../../machines/workup/openAsk.ts';
import { steps } from '../../machines/workup/route.ts';
import type { StepId } from '../../machines/workup/stepIds.ts';
import type { WorkupContext } from '../../machines/workup/workup.setup.ts';

/** A question that a workup waits for: its step, what the step settles, the finding asked for and those taken in its place. */
export type Question = {
  readonly step: StepId;
  readonly settles: string;
  readonly finding: FindingId;
  readonly accepts: readonly FindingId[];
};

/** What is read of a snapshot of a workup actor. */
export type WorkupState = { readonly value: string; readonly context: WorkupContext };

const isStep = (value: string): value is StepId => Object.hasOwn(steps, value);

/** Gives the question that a workup waits for, from the snapshot of its actor; null where it waits for none. */
export function nextQuestion({ value, context }: WorkupState): Question | null {
  if (!isStep(value) || context.closed) return null;
  const ask = openAsk(steps[value], context.findings, context.passed);
  if (ask === null) return null;
  return { step: value, settles: steps[value].settles, finding: ask.finding, accepts: ask.accepts ?? [] };
}
