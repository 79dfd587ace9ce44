import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { createActor, initialTransition } from 'xstate';
import { type Findings, findingIds } from '../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../machines/vocabulary/outcomes.ts';
import { type CriterionId, criteria } from '../../machines/workup/criteria.ts';
import type { Criterion } from '../../machines/workup/criterion.ts';
import { steps } from '../../machines/workup/route.ts';
import { stepIds } from '../../machines/workup/stepIds.ts';
import { workupMachine } from '../../machines/workup/workup.machine.ts';

const output = (outcome: { readonly outcome: OutcomeId } | undefined): OutcomeId => {
  if (outcome === undefined) throw new Error('the workup did not end');
  return outcome.outcome;
};

/** The workup machine as a pure transition: from nothing to its end in one step, as every finding is known. */
export const byTransition = (findings: Findings): OutcomeId =>
  output(initialTransition(workupMachine, { findings, closed: true })[0].output);

/** The workup machine as a running actor. */
export const byActor = (findings: Findings): OutcomeId =>
  output(
    createActor(workupMachine, { input: { findings, closed: true } })
      .start()
      .getSnapshot().output,
  );

const never: NestedCondition = { any: [] };

/** A clinical sentence as a condition of json-rules-engine. */
export function conditionOf(criterion: Criterion): NestedCondition {
  if ('finding' in criterion) return { fact: criterion.finding, operator: 'in', value: [...criterion.in] };
  if ('all' in criterion) return { all: criterion.all.map(conditionOf) };
  const parts = ('any' in criterion ? criterion.any : criterion.none).map(conditionOf);
  return 'any' in criterion ? { any: parts } : { not: parts.length === 0 ? never : { any: parts } };
}

/**
 * The same rules in json-rules-engine, as its users write a decision in steps: a shared condition for each clinical
 * sentence, a rule for each branch that holds at its step and sets the next one as a runtime fact, the steps in order of
 * priority. The step is given a higher priority than the sentences, so that the rules of other steps stop there.
 */
export function jsonRulesEngine(): (findings: Findings) => Promise<OutcomeId> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const id of Object.keys(criteria) as CriterionId[]) {
    engine.setCondition(id, { all: [conditionOf(criteria[id].test)] });
  }
  for (const [at, id] of stepIds.entries()) {
    for (const { when, to } of steps[id].branches) {
      const sentence = (name: CriterionId): NestedCondition => ({ condition: name });
      const rule: RuleProperties = {
        priority: stepIds.length - at,
        conditions: {
          all: [
            { fact: 'step', operator: 'equal', value: id, priority: 2 },
            ...(when.all ?? []).map(sentence),
            ...(when.none ?? []).map((name): NestedCondition => ({ not: sentence(name) })),
          ],
        },
        event: { type: 'taken' },
        onSuccess: (_, almanac) => almanac.addRuntimeFact('step', to),
      };
      engine.addRule(rule);
    }
  }
  return async (findings) => {
    const { almanac } = await engine.run({ ...findings, step: 'actin' });
    return almanac.factValue<OutcomeId>('step');
  };
}

/** Gives findings as objects of one and the same shape, which property reads like best. */
export const inOneShape = (findings: Findings): Findings =>
  Object.fromEntries(findingIds.map((id) => [id, findings[id]])) as Findings;
