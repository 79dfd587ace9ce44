import { describe, expect, test } from 'vitest';
import { pooledCell } from '../../../machines/evidence/pooled.ts';
import { reasonsOf } from '../../../machines/verify/reasonsCarried.ts';
import { theWorkup } from '../../../machines/verify/subject.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { criteria } from '../../../machines/workup/criteria.ts';
import { criterionOf, type GuardParams } from '../../../machines/workup/guard.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { pitfalls } from '../../../machines/workup/pitfalls.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { isOutcome, routeOf, steps } from '../../../machines/workup/route.ts';
import { stepIds } from '../../../machines/workup/stepIds.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { verifiedFor } from '../verify/verified.ts';
import { panelReaching } from './panelReaching.ts';

const patience = 120_000;

const branches = Object.values(steps).flatMap((step) =>
  step.branches.map((branch) => ({ name: `${step.id}.${branch.id}`, step, branch })),
);

const reasons = reasonsOf(theWorkup);

describe(`the shape of the workup: ${stepIds.length} steps, ${branches.length} branches, ${outcomeIds.length} conclusions`, {
  timeout: patience,
}, () => {
  test('every state is a step or a conclusion, and the first is actin', () => {
    expect([Object.keys(workupMachine.config.states ?? {}), workupMachine.config.initial]).toEqual([
      [...stepIds, ...outcomeIds],
      'actin',
    ]);
  });

  test('no state waits, loops or starts another machine by itself', () => {
    const busy = Object.entries(workupMachine.states).filter(
      ([, { always, after, invoke }]) => always !== undefined || after.length > 0 || invoke.length > 0,
    );
    expect(busy).toEqual([]);
  });

  test('every branch leads to a step or a conclusion that exists', () => {
    const targets = new Set<string>([...stepIds, ...outcomeIds]);
    expect(branches.filter(({ branch }) => !targets.has(branch.to)).map(({ name }) => name)).toEqual([]);
  });

  test('there is no way back: every branch leads on in the order of the steps, so no route is endless', () => {
    const back = branches.filter(
      ({ step, branch }) => !isOutcome(branch.to) && stepIds.indexOf(branch.to) <= stepIds.indexOf(step.id),
    );
    expect(back.map(({ name, branch }) => `${name} -> ${branch.to}`)).toEqual([]);
  });

  test('branch names are unique within a step', () => {
    const doubled = Object.values(steps).filter(
      (step) => new Set(step.branches.map(({ id }) => id)).size !== step.branches.length,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('every branch is taken by a panel that starts at the first step', () => {
    const taken = branches.map(({ name, step, branch }) => {
      const panel = panelReaching(step.id, criterionOf(branch.when));
      if (panel === null) return `${name}: no panel`;
      const passed = routeOf(panel).passages.find((passage) => passage.step.id === step.id);
      return `${step.id}.${passed?.branch.id}`;
    });
    expect(taken).toEqual(branches.map(({ name }) => name));
  });

  test('every conclusion is reached by a panel', () => {
    const reached = outcomeIds.map((id) => {
      const panel = panelReaching(id);
      return panel === null ? `${id}: no panel` : routeOf(panel).outcome;
    });
    expect(reached).toEqual(outcomeIds);
  });

  test('every sentence is used by a branch, a question, a requirement or a pitfall', () => {
    const guards: readonly GuardParams[] = [
      ...branches.map(({ branch }) => branch.when),
      ...Object.values(steps).flatMap(({ asks }) => asks.map(({ onlyWhen }) => onlyWhen ?? {})),
      ...Object.values(requirements).flatMap(({ met }) => (met === null ? [] : [met])),
      ...Object.values(pitfalls).map(({ when }) => when),
    ];
    const used = new Set<string>(guards.flatMap(({ all = [], none = [] }) => [...all, ...none]));
    expect(Object.keys(criteria).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every requirement is required by a conclusion', () => {
    const required = new Set<string>(Object.values(outcomes).flatMap(({ requires }) => requires));
    expect(Object.keys(requirements).filter((id) => !required.has(id))).toEqual([]);
  });
});

describe(`invariant 8, every transition carries its reason: ${reasons.length} of steps, branches, conclusions, requirements and pitfalls`, {
  timeout: patience,
}, () => {
  test('each is a sentence, and has claims, figures or the label of expert opinion; what it names exists', () => {
    expect(verifiedFor('reasonsCarried').counterexample).toEqual(null);
  });

  test('a claim or figure is named once in each reason', () => {
    const twice = reasons.filter(
      ([, { claims: ids = [], figures = [] }]) => new Set([...ids, ...figures]).size !== ids.length + figures.length,
    );
    expect(twice.map(([name]) => name)).toEqual([]);
  });

  test('each figure that is named has a pooled cell', () => {
    const named = new Set(reasons.flatMap(([, { figures = [] }]) => figures));
    const loose = [...named].filter((figure) => {
      const [entity, marker] = figure.split(':') as Parameters<typeof pooledCell>;
      return pooledCell(entity, marker) === undefined;
    });
    expect(loose).toEqual([]);
  });
});
