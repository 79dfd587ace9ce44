import { remembered } from '../vocabulary/remembered.ts';
import type { CodedPanel } from './codedPanel.ts';
import { none } from './criterion.ts';
import { type Decision, decide, decisionBetween } from './decision.ts';
import { criterionOf, type GuardParams } from './guard.ts';

/** Gives the decision whether a guard holds: its answer is 0 where it does and 1 where it does not. */
export const decisionOf: (guard: GuardParams) => Decision = remembered((guard) => {
  const criterion = criterionOf(guard);
  return decisionBetween([criterion, none(criterion)]);
});

/** Says whether a guard holds on a panel. */
export const holdsOn = (guard: GuardParams, panel: CodedPanel): boolean => decide(decisionOf(guard), panel) === 0;
