import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { emptyVisit, type Seen, visitCommands } from '../machines/consult/visitCommands.ts';
import type { Benchmark } from './benchmark.ts';

const runs = 2;
const visits = 4_000;
const firstSeed = 41_000;

export const benchmark: Benchmark = {
  title: 'Random visits',
  about: [
    'Sequences of answers, changes, withdrawals, steps back, undo, closed and opened panels, imported cases and replays on the consult machine.',
    'After every step it must stand where the walk over the same panel stands, and give what the compiled workup and the tables of',
    'grading and staging give; the run ends with an error where it does not. Every run has its own seed.',
  ].join('\n'),
  runs,
  measure: async (run) => {
    const seen: Seen = { outcomes: new Set(), steps: 0 };
    const from = performance.now();
    fc.assert(
      fc.property(visitCommands, (commands) => fc.modelRun(() => emptyVisit(seen), commands)),
      { seed: firstSeed + run, numRuns: visits },
    );
    const milliseconds = performance.now() - from;
    return [
      { what: 'visits', value: visits, unit: 'visits' },
      { what: 'steps checked', value: seen.steps, unit: 'steps' },
      { what: 'conclusions reached', value: seen.outcomes.size, unit: 'conclusions' },
      { what: 'one step with its checks', value: milliseconds / seen.steps, unit: 'ms' },
    ];
  },
};
