import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, certaintyOn, type Unmet, unmetBy } from '../../../machines/workup/certainty.ts';
import { codedPanel } from '../../../machines/workup/codedPanel.ts';
import { holdsOn } from '../../../machines/workup/compiledGuard.ts';
import { type GuardParams, guardHolds } from '../../../machines/workup/guard.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { steps } from '../../../machines/workup/route.ts';
import { everyRoute } from './everyRoute.ts';
import { seededPanels } from './seededPanels.ts';

const guards: readonly GuardParams[] = [
  ...Object.values(steps).flatMap(({ branches, asks }) => [
    ...branches.map(({ when }) => when),
    ...asks.flatMap(({ onlyWhen }) => onlyWhen ?? []),
  ]),
  ...Object.values(requirements).flatMap(({ met }) => met ?? []),
  ...Object.values(pitfalls).map(({ when }) => when),
  {},
];

const panels: readonly Findings[] = [
  ...seededPanels(2_301, 2_000),
  ...everyRoute()
    .filter((_, at) => at % 50 === 0)
    .map(({ witness }) => witness),
];

const unmetOneByOne = (outcome: OutcomeId, findings: Findings): readonly Unmet[] =>
  outcomes[outcome].requires
    .map((id): Unmet => ({ id, ...requirements[id] }))
    .filter(({ met }) => met === null || !guardHolds(met, findings));

describe(`compiled guards, on ${panels.length} panels`, () => {
  test(`each of the ${guards.length} guards of steps, requirements and pitfalls holds where its criteria hold`, () => {
    const wrong = guards.filter((guard) =>
      panels.some((findings) => holdsOn(guard, codedPanel(findings)) !== guardHolds(guard, findings)),
    );
    expect(wrong).toEqual([]);
  });

  test('what is unmet, and how sure each conclusion may be, is what its requirements say one by one', () => {
    const wrong = outcomeIds.filter((outcome) =>
      panels.some((findings) => {
        const unmet = unmetOneByOne(outcome, findings);
        const listed = unmetBy(outcome, findings).map(({ id }) => id);
        return (
          listed.join() !== unmet.map(({ id }) => id).join() ||
          certaintyOn(outcome, codedPanel(findings)) !== certaintyOf(outcomeNames[outcome].kind, unmet)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});
