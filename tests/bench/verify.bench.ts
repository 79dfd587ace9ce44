import { verify } from '../../machines/verify/verify.ts';
import { selfTest } from '../../machines/workup/selfTest.ts';
import type { Benchmark } from './benchmark.ts';

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const benchmark: Benchmark = {
  title: 'The proof of the invariants, and the self-test',
  about:
    'Processor time of the whole process, so that what else the machine does counts little. Each run is a new process: the first self-test and the proof are done by code that has not run before.',
  runs: 5,
  measure: async () => {
    const first = processorTime(() => selfTest());
    const again = processorTime(() => selfTest());
    const proof = processorTime(() => verify());
    return [
      { what: 'every invariant on every panel', value: proof, unit: 'ms' },
      { what: 'self-test, first', value: first, unit: 'ms' },
      { what: 'self-test, again', value: again, unit: 'ms', of: 'self-test, first' },
    ];
  },
};
