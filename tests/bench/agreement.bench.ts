import { performance } from 'node:perf_hooks';
import type { Findings } from '../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../machines/vocabulary/outcomes.ts';
import { codedPanel } from '../../machines/workup/codedPanel.ts';
import { compileWorkup } from '../../machines/workup/compiledWorkup.ts';
import { routeOf } from '../../machines/workup/route.ts';
import { findingsRead } from '../machines/workup/findingsThatMatter.ts';
import { oracle } from '../machines/workup/oracle.ts';
import { seededPanels } from '../machines/workup/seededPanels.ts';
import type { Benchmark } from './benchmark.ts';
import { jsonRulesByStep } from './jsonRulesByStep.ts';
import { byActor, byTransition } from './workupEngines.ts';

const runs = 10;
const panels = 100_000;
const firstSeed = 9_000;

type Engine = (findings: Findings) => OutcomeId | Promise<OutcomeId>;

export const benchmark: Benchmark = {
  title: 'Agreement of the engines of the workup',
  about: [
    'Every engine of "The workup, five ways", and the walk over the steps, concludes on the same random panels, other ones',
    `in each run (its seed follows from the run): ${(runs * panels).toLocaleString('en')} in all. A disagreement is a panel on which an engine does not`,
    'conclude as the compiled workup does. json-rules-engine is asked once for the same findings at the same step, as it takes',
    'milliseconds for each; every other engine is asked on every panel. Nothing else is measured in this run.',
  ].join('\n'),
  runs,
  measure: async (run) => {
    const { outcomeOf } = compileWorkup();
    const engines: Readonly<Record<string, Engine>> = {
      'if and else': oracle,
      'walk over the steps': (findings) => routeOf(findings).outcome,
      'XState transition': byTransition,
      'XState actor': byActor,
      'json-rules-engine': jsonRulesByStep(),
    };
    const disagreed = new Map(Object.keys(engines).map((name) => [name, 0]));
    const concluded = new Set<OutcomeId>();
    const started = performance.now();
    for (const findings of seededPanels(firstSeed + run, panels, findingsRead)) {
      const outcome = outcomeOf(codedPanel(findings));
      concluded.add(outcome);
      for (const [name, engine] of Object.entries(engines)) {
        if ((await engine(findings)) !== outcome) disagreed.set(name, (disagreed.get(name) ?? 0) + 1);
      }
    }
    return [
      { what: 'panels compared', value: panels, unit: 'panels' },
      { what: 'different conclusions among them', value: concluded.size, unit: 'conclusions' },
      ...[...disagreed].map(([name, value]) => ({ what: `disagreements: ${name}`, value, unit: 'panels' })),
      { what: 'time', value: (performance.now() - started) / 60_000, unit: 'min' },
    ];
  },
};
