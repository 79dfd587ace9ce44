import type { OutcomeId } from '../vocabulary/outcomes.ts';
import type { Criterion } from '../workup/criterion.ts';
import { criterionOf, type GuardParams } from '../workup/guard.ts';
import { outcomes } from '../workup/outcomes.ts';
import { pitfalls } from '../workup/pitfalls.ts';
import { type Requirement, type RequirementId, requirements } from '../workup/requirements.ts';
import { type MachineWithSteps, type StepOfMachine, stepsOf } from '../workup/route.ts';
import type { StepId } from '../workup/stepIds.ts';
import { workupMachine } from '../workup/workup.machine.ts';
import type { Reason } from '../workup/workup.setup.ts';

/** A machine with its steps and what it does on a report; a changed copy of the workup machine has them too. */
export type VerifiedMachine = MachineWithSteps & { readonly config: { readonly on?: unknown } };

/**
 * What is verified: a machine, its steps as they are read back from it, what a guard means, what each conclusion
 * requires, and the reasons that are not in the steps, by name. A changed copy has the same form.
 */
export type Subject = {
  readonly machine: VerifiedMachine;
  readonly steps: Readonly<Record<StepId, StepOfMachine>>;
  readonly meaning: (guard: GuardParams) => Criterion;
  readonly requires: Readonly<Record<OutcomeId, readonly RequirementId[]>>;
  readonly requirements: Readonly<Record<RequirementId, Requirement>>;
  readonly otherReasons: readonly (readonly [name: string, reason: Reason])[];
};

const named = (kind: string, reasons: Readonly<Record<string, Reason>>) =>
  Object.entries(reasons).map(([name, reason]) => [`${kind} ${name}`, reason] as const);

const requires = Object.fromEntries(
  Object.entries(outcomes).map(([id, outcome]) => [id, outcome.requires]),
) as unknown as Subject['requires'];

/** Gives a machine as a subject, with the meaning of guards, the requirements and the reasons of the workup. */
export const subjectOf = (machine: VerifiedMachine): Subject => ({
  machine,
  steps: stepsOf(machine),
  meaning: criterionOf,
  requires,
  requirements,
  otherReasons: [
    ...named('conclusion', outcomes),
    ...named('requirement', requirements),
    ...named('pitfall', pitfalls),
  ],
});

/** The workup itself. */
export const theWorkup: Subject = subjectOf(workupMachine);
