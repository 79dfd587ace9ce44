import type { CodedPanel } from './codedPanel.ts';
import { none } from './criterion.ts';
import { type Decision, decide, decisionBetween } from './decision.ts';
import { criterionOf, type GuardParams } from './guard.ts';

const decisions = new WeakMap<GuardParams, Decision>();

/** Gives the decision whether a guard holds: its answer is 0 where it does and 1 where it does not. Made once for each. */
export function decisionOf(guard: GuardParams): Decision {
  const known = decisions.get(guard);
  if (known) return known;
  const criterion = criterionOf(guard);
  const decision = decisionBetween([criterion, none(criterion)]);
  decisions.set(guard, decision);
  return decision;
}

/** Says whether a guard holds on a panel. */
export const holdsOn = (guard: GuardParams, panel: CodedPanel): boolean => decide(decisionOf(guard), panel) === 0;
