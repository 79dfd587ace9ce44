import { performance } from 'node:perf_hooks';
import type { Findings } from '../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../machines/vocabulary/outcomes.ts';
import { codedPanel } from '../../machines/workup/codedPanel.ts';
import { compileWorkup } from '../../machines/workup/compiledWorkup.ts';
import { routeOf } from '../../machines/workup/route.ts';
import { findingsRead } from '../machines/workup/findingsThatMatter.ts';
import { oracle } from '../machines/workup/oracle.ts';
import { seededPanels } from '../machines/workup/seededPanels.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';
import { byActor, byTransition, inOneShape, jsonRulesEngine } from './workupEngines.ts';

const runs = 5;
const compared = { all: 200_000, xstate: 40_000, jsonRules: 4_000 } as const;
const timed = { panels: 1_000, fast: 400, fresh: 40, xstate: 4, jsonRules: 1 } as const;

type Engine = (findings: Findings) => OutcomeId | Promise<OutcomeId>;

async function disagreements(seed: number, count: number, first: Engine, second: Engine): Promise<number> {
  let found = 0;
  for (const findings of seededPanels(seed, count, findingsRead)) {
    if ((await first(findings)) !== (await second(findings))) found += 1;
  }
  return found;
}

function nanoseconds<Panel>(
  panels: readonly Panel[],
  rounds: number,
  engine: (panel: Panel) => OutcomeId,
  warming: readonly Panel[] = panels,
): number {
  let concluded = 0;
  const round = (over: readonly Panel[]): void => {
    for (const panel of over) concluded += engine(panel).length;
  };
  for (let warmed = 0; warmed < Math.ceil((rounds * panels.length) / warming.length / 4); warmed += 1) round(warming);
  const start = performance.now();
  for (let done = 0; done < rounds; done += 1) round(panels);
  const spent = performance.now() - start;
  if (concluded === 0) throw new Error('nothing was concluded');
  return (spent * 1e6) / (rounds * panels.length);
}

/** As `nanoseconds`, with copies of the panels that no engine has seen: what is remembered of a panel does not count. */
function nanosecondsOnce(panels: readonly Findings[], rounds: number, engine: (panel: Findings) => OutcomeId): number {
  const copies = Array.from({ length: rounds }, () => panels.map((panel) => ({ ...panel }))).flat();
  return nanoseconds(copies, 1, engine, panels);
}

async function nanosecondsOfPromises(panels: readonly Findings[], engine: Engine): Promise<number> {
  for (const findings of panels.slice(0, 100)) await engine(findings);
  const start = performance.now();
  for (const findings of panels) await engine(findings);
  return ((performance.now() - start) * 1e6) / panels.length;
}

const inThousands = (count: number): string => `${(count * runs) / 1_000}`;

export const benchmark: Benchmark = {
  title: 'The workup, five ways',
  about: [
    'Nanoseconds from a panel to its conclusion, on the same random panels in one process: hand-written if and else (the',
    'second implementation of the tests), the compiled workup, the walk over the steps, the machine as a pure XState',
    'transition and as an XState actor, and the same branches as rules of json-rules-engine 7.3.1: a shared condition for',
    'each clinical sentence, a rule for each branch, the steps by priority. "coding included" turns the findings into small',
    'integers first, on panels that are met for the first time, as are "findings as reported"; "of one shape" gives every panel',
    'the same properties, which suits if and else best. Over all runs the',
    `compiled workup was compared with if and else on ${inThousands(compared.all)} thousand random panels, the two of XState on`,
    `${inThousands(compared.xstate)} thousand, json-rules-engine on ${inThousands(compared.jsonRules)} thousand; the slower ones get fewer only`,
    'to keep the run within minutes. Every engine gets other panels in each run, from its seed.',
  ].join('\n'),
  runs,
  measure: async (run) => {
    const started = performance.now();
    const { outcomeOf } = compileWorkup();
    const compiling = performance.now() - started;
    const fromFindings = (findings: Findings): OutcomeId => outcomeOf(codedPanel(findings));
    const rules = jsonRulesEngine();
    const seed = 3_000 + run;
    const disagreed = {
      ifElse: await disagreements(seed, compared.all, fromFindings, oracle),
      walk: await disagreements(seed, compared.all, fromFindings, (findings) => routeOf(findings).outcome),
      transition: await disagreements(seed, compared.xstate, fromFindings, byTransition),
      actor: await disagreements(seed, compared.xstate, fromFindings, byActor),
      jsonRules: await disagreements(seed, compared.jsonRules, fromFindings, rules),
    };
    const panels = [...seededPanels(seed, timed.panels, findingsRead)];
    const ifElse = 'if and else, panels of one shape';
    const ifElseReported = 'if and else, findings as reported';
    const compiled = 'compiled workup, coded panels';
    const inNanoseconds = (what: string, value: number, of?: string): BenchmarkRow => ({
      what,
      value,
      unit: 'ns',
      ...(of === undefined ? {} : { of }),
    });
    return [
      inNanoseconds(ifElse, nanoseconds(panels.map(inOneShape), timed.fast, oracle)),
      inNanoseconds(compiled, nanoseconds(panels.map(codedPanel), timed.fast, outcomeOf), ifElse),
      inNanoseconds(ifElseReported, nanosecondsOnce(panels, timed.fresh, oracle)),
      inNanoseconds(
        'compiled workup, coding included',
        nanosecondsOnce(panels, timed.fresh, fromFindings),
        ifElseReported,
      ),
      inNanoseconds(
        'walk over the steps',
        nanoseconds(panels, timed.xstate, (one) => routeOf(one).outcome),
        compiled,
      ),
      inNanoseconds('XState transition', nanoseconds(panels, timed.xstate, byTransition), compiled),
      inNanoseconds('XState actor', nanoseconds(panels, timed.xstate, byActor), compiled),
      inNanoseconds('json-rules-engine', await nanosecondsOfPromises(panels, rules), compiled),
      { what: 'compiling the workup, once', value: compiling, unit: 'ms' },
      ...Object.entries(disagreed).map(([engine, value]) => ({
        what: `disagreements with the compiled workup: ${engine}`,
        value,
        unit: 'panels',
      })),
    ];
  },
};
