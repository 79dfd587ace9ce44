import type { Findings } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type Certainty, type OutcomeId, type OutcomeKind, outcomeIds } from '../vocabulary/outcomes.ts';
import { type CodedPanel, codedPanel } from './codedPanel.ts';
import { holdsOn } from './compiledGuard.ts';
import type { GuardParams } from './guard.ts';
import { outcomes } from './outcomes.ts';
import { type Requirement, type RequirementId, requirements } from './requirements.ts';

/** A requirement that is not met, with its name. */
export type Unmet = Requirement & { readonly id: RequirementId };

const required = Object.fromEntries(
  outcomeIds.map((outcome) => [outcome, outcomes[outcome].requires.map((id): Unmet => ({ id, ...requirements[id] }))]),
) as unknown as Readonly<Record<OutcomeId, readonly Unmet[]>>;

/** Lists the requirements of a conclusion that a coded panel does not meet, in the order in which it states them. */
export const unmetOn = (outcome: OutcomeId, panel: CodedPanel): readonly Unmet[] =>
  required[outcome].filter(({ met }) => met === null || !holdsOn(met, panel));

/** Lists the requirements of a conclusion that the findings do not meet, in the order in which it states them. */
export const unmetBy = (outcome: OutcomeId, findings: Findings): readonly Unmet[] =>
  unmetOn(outcome, codedPanel(findings));

/** Says how sure a conclusion may be: a diagnosis with nothing unmet is established, otherwise provisional. */
export function certaintyOf(kind: OutcomeKind, unmet: readonly Unmet[]): Certainty {
  if (kind !== 'diagnosis') return 'notEstablished';
  return unmet.length === 0 ? 'established' : 'provisional';
}

function joined(of: readonly Unmet[]): GuardParams | null {
  const mets: readonly GuardParams[] = of.flatMap(({ met }) => met ?? []);
  if (mets.length < of.length) return null;
  return { all: mets.flatMap(({ all = [] }) => all), none: mets.flatMap(({ none = [] }) => none) };
}

const whole = Object.fromEntries(outcomeIds.map((outcome) => [outcome, joined(required[outcome])])) as Readonly<
  Record<OutcomeId, GuardParams | null>
>;

/** Gives all that a conclusion requires as one guard; null where a test that the case file cannot hold is among it. */
export const wholeRequirement = (outcome: OutcomeId): GuardParams | null => whole[outcome];

/** Says how sure a conclusion may be on a coded panel. */
export function certaintyOn(outcome: OutcomeId, panel: CodedPanel): Certainty {
  if (outcomeNames[outcome].kind !== 'diagnosis') return 'notEstablished';
  const requirement = wholeRequirement(outcome);
  return requirement !== null && holdsOn(requirement, panel) ? 'established' : 'provisional';
}
