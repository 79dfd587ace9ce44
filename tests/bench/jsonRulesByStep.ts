import { Engine, type NestedCondition } from 'json-rules-engine';
import type { FindingId, Findings } from '../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../machines/vocabulary/outcomes.ts';
import { criteria } from '../../machines/workup/criteria.ts';
import type { Criterion } from '../../machines/workup/criterion.ts';
import { isOutcome, steps } from '../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../machines/workup/stepIds.ts';
import { conditionOf } from './workupEngines.ts';

const findingsIn = (criterion: Criterion): readonly FindingId[] => {
  if ('finding' in criterion) return [criterion.finding];
  if ('all' in criterion) return criterion.all.flatMap(findingsIn);
  return ('any' in criterion ? criterion.any : criterion.none).flatMap(findingsIn);
};

type OfStep = { readonly engine: Engine; readonly read: readonly FindingId[] };

/** The rules of one step, and the findings that they read: a shared condition for each clinical sentence that they name, and a rule for each branch. */
function engineOfStep(id: StepId): OfStep {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const { branches } = steps[id];
  const named = new Set(branches.flatMap(({ when }) => [...(when.all ?? []), ...(when.none ?? [])]));
  for (const name of named) engine.setCondition(name, { all: [conditionOf(criteria[name].test)] });
  for (const { when, to } of branches) {
    const all: NestedCondition[] = [
      ...(when.all ?? []).map((name) => ({ condition: name })),
      ...(when.none ?? []).map((name) => ({ not: { condition: name } })),
    ];
    engine.addRule({ conditions: { all }, event: { type: to } });
  }
  return { engine, read: [...new Set([...named].flatMap((name) => findingsIn(criteria[name].test)))] };
}

/**
 * The workup in json-rules-engine for very many panels: an engine for each step, asked with the findings that its rules
 * read, and asked once for the same ones.
 */
export function jsonRulesByStep(): (findings: Findings) => Promise<OutcomeId> {
  const engines = Object.fromEntries(stepIds.map((id) => [id, engineOfStep(id)])) as Readonly<Record<StepId, OfStep>>;
  const known = new Map<string, StepId | OutcomeId>();
  const ask = async (id: StepId, findings: Findings): Promise<StepId | OutcomeId> => {
    const { engine, read } = engines[id];
    const { events } = await engine.run(Object.fromEntries(read.map((finding) => [finding, findings[finding]])));
    const [taken] = events;
    if (taken === undefined || events.length > 1) throw new Error(`${id} has ${events.length} branches that hold`);
    return taken.type as StepId | OutcomeId;
  };
  return async (findings) => {
    let at: StepId | OutcomeId = 'actin';
    while (!isOutcome(at)) {
      const key: string = [at, ...engines[at].read.map((finding) => findings[finding])].join(' ');
      const next: StepId | OutcomeId = known.get(key) ?? (await ask(at, findings));
      known.set(key, next);
      at = next;
    }
    return at;
  };
}
