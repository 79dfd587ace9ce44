import { performance } from 'node:perf_hooks';
import { selfTest } from '../../machines/selfTest.ts';
import { verify } from '../../machines/verify/verify.ts';
import type { Benchmark } from './benchmark.ts';

type Spent = { readonly clock: number; readonly processor: number };

function spent(work: () => void): Spent {
  const before = process.cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, processor: (user + system) / 1000 };
}

export const benchmark: Benchmark = {
  title: 'The proof of the invariants, and the self-test',
  about: [
    'By the clock, and in processor time of the whole process: it does not count waiting for other programs, but it does count',
    'the compiler, which works beside the code. Each run is a new process: the first self-test and the proof are done by',
    'code that has not run before.',
  ].join('\n'),
  runs: 5,
  measure: async () => {
    const parts: readonly (readonly [string, () => void])[] = [
      ['self-test, first', () => selfTest()],
      ['self-test, again', () => selfTest()],
      ['every invariant on every panel', () => verify()],
    ];
    return parts.flatMap(([what, work]) => {
      const { clock, processor } = spent(work);
      return [
        { what, value: clock, unit: 'ms' },
        { what: `${what}, of processor time`, value: processor, unit: 'ms' },
      ];
    });
  },
};
