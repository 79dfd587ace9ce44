import { fuzz, longestMs } from '../fuzz/fuzz.ts';
import { parsers } from '../fuzz/parsers.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';

const firstSeed = 31_000;
const inAll = parsers.reduce((sum, { inBenchmark }) => sum + inBenchmark, 0);

export const benchmark: Benchmark = {
  title: 'Inputs from outside, damaged',
  about: [
    `${inAll.toLocaleString('en')} damaged inputs for the readers: valid ones with a few tokens or characters changed, and noise`,
    '(`tests/fuzz/mutants.ts`). The run ends with an error where a reader throws, changes a prototype, gives a case that is not',
    'valid or has a name of the language in it, answers differently the second time (one input in 20), or takes over',
    `${longestMs} ms of processor time. "slowest" is the input that took longest, the fastest of up to 11 times; "read" are the inputs`,
    'that gave a case (a pasted text always gives one, if only an empty one).',
  ].join('\n'),
  runs: 1,
  measure: async (run) => {
    const rows: BenchmarkRow[] = [];
    for (const [at, parser] of parsers.entries()) {
      const { name, inBenchmark } = parser;
      const seed = firstSeed + run * parsers.length + at;
      const { inputs, read, slowestMs, slowestCharacters, findings } = await fuzz(parser, seed, inBenchmark, 20);
      if (findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
      rows.push(
        { what: `${name}, inputs`, value: inputs, unit: 'inputs' },
        { what: `${name}, read`, value: read, unit: 'inputs', of: `${name}, inputs` },
        { what: `${name}, slowest`, value: slowestMs, unit: 'ms' },
        { what: `${name}, length of the slowest`, value: slowestCharacters, unit: 'characters' },
      );
    }
    return rows;
  },
};
