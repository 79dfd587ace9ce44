import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import { none } from '../../../machines/workup/criterion.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import type { RequirementId } from '../../../machines/workup/requirements.ts';
import { routeOf } from '../../../machines/workup/route.ts';
import { certaintyPanels, secured } from './certaintyPanels.ts';
import { metCriterion, nothingUnmet } from './established.ts';
import { panelReaching } from './panelReaching.ts';

const patience = 120_000;

const judge = (panel: Findings) => {
  const { outcome } = routeOf(panel);
  const unmet = unmetBy(outcome, panel);
  return {
    outcome,
    certainty: certaintyOf(outcomeNames[outcome].kind, unmet),
    unmet: unmet.map(({ id }) => id),
  };
};

const diagnoses = outcomeIds.filter((id) => outcomeNames[id].kind === 'diagnosis');
const tables = diagnoses.flatMap((id) => {
  const table = certaintyPanels[id];
  return table === undefined ? [] : [{ id, ...table }];
});

const rows = tables.flatMap(({ id, panel, never, misses }) =>
  Object.entries(misses).flatMap(([requirement, change]) =>
    change === secured
      ? []
      : [{ id, requirement: requirement as RequirementId, panel: { ...panel, ...change }, never }],
  ),
);

const ways = tables.flatMap(({ id, misses }) =>
  Object.entries(misses).flatMap(([requirement, change]) =>
    change === secured ? [{ id, requirement: requirement as RequirementId }] : [],
  ),
);

const inOrderOf = (outcome: OutcomeId, ids: readonly RequirementId[]): readonly RequirementId[] =>
  outcomes[outcome].requires.filter((id) => ids.includes(id));

describe('the certainty of a diagnosis', { timeout: patience }, () => {
  test('there is a panel for each diagnosis, and a row for each of its requirements', () => {
    const required = diagnoses.map((id) => [id, new Set<string>(outcomes[id].requires)]);
    const tabled = tables.map(({ id, never, misses }) => [id, new Set([...never, ...Object.keys(misses)])]);
    expect(tabled).toEqual(required);
  });

  test.each(tables.map((table) => [table.id, table] as const))(
    '%s: with everything met it is established, or provisional for want of what a case file cannot hold',
    (id, { panel, never }) => {
      expect(judge(panel)).toEqual({
        outcome: id,
        certainty: never.length === 0 ? 'established' : 'provisional',
        unmet: never,
      });
    },
  );

  test.each(rows.map((row) => [row.id, row.requirement, row] as const))(
    '%s is provisional when exactly %s is unmet',
    (id, requirement, { panel, never }) => {
      expect(judge(panel)).toEqual({
        outcome: id,
        certainty: 'provisional',
        unmet: inOrderOf(id, [requirement, ...never]),
      });
    },
  );

  test.each(ways.map(({ id, requirement }) => [id, requirement] as const))(
    '%s: over the whole input space no panel misses %s alone, the way secures it',
    (id, requirement) => {
      const others = outcomes[id].requires.filter((other) => other !== requirement).map(metCriterion);
      expect(panelReaching(id, ...others, none(metCriterion(requirement)))).toEqual(null);
    },
  );

  test('what is not a diagnosis is never established or provisional', () => {
    const other = outcomeIds.filter((id) => !diagnoses.includes(id));
    const judged = other
      .map((id) => judge(panelReaching(id) ?? {}))
      .map(({ outcome, certainty }) => [outcome, certainty]);
    expect(judged).toEqual(other.map((id) => [id, 'notEstablished']));
  });

  test('a deferred conclusion names what is missing, save where everything was done and nothing settles it', () => {
    const deferred = outcomeIds.filter((id) => outcomeNames[id].kind === 'deferred');
    const silent = deferred.filter((id) => panelReaching(id, ...nothingUnmet(id)) !== null);
    expect(silent).toEqual([
      'smoothMuscleTumourUncertain',
      'melanocyticOrNeural',
      's100PositiveUnclassified',
      'afxOrPds',
      'unclassifiedBland',
    ]);
  });
});
