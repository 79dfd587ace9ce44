import { fuzz, longestMs } from '../fuzz/fuzz.ts';
import { parsers } from '../fuzz/parsers.ts';
import type { Benchmark } from './benchmark.ts';

const runs = 2;
const inputsOfRun = 100_000;
const firstSeed = 31_000;

export const benchmark: Benchmark = {
  title: 'Inputs from outside, damaged',
  about: [
    `Each reader takes ${inputsOfRun} damaged inputs in each of ${runs} runs, ${(runs * inputsOfRun * parsers.length) / 1000} thousand in all: valid ones with a few tokens or`,
    'characters changed, and noise (`tests/fuzz/mutants.ts`), others in each run, from its seed. The run ends with an error where a reader throws, changes',
    `a prototype, gives a case that is not valid or has a name of the language in it, answers differently the second time (one input in 20), or takes over`,
    `${longestMs} ms. "slowest" is the input that took longest, the fastest of up to 11 times; "read" are the inputs that gave a case (a pasted text always gives one).`,
  ].join('\n'),
  runs,
  measure: async (run) => {
    const rows = [];
    for (const [at, parser] of parsers.entries()) {
      const seed = firstSeed + run * parsers.length + at;
      const { inputs, read, slowestMs, slowestCharacters, findings } = await fuzz(parser, seed, inputsOfRun, 20);
      if (findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
      rows.push(
        { what: `${parser.name}, inputs`, value: inputs, unit: 'inputs' },
        { what: `${parser.name}, read`, value: read, unit: 'inputs', of: `${parser.name}, inputs` },
        { what: `${parser.name}, slowest`, value: slowestMs, unit: 'ms' },
        { what: `${parser.name}, length of the slowest`, value: slowestCharacters, unit: 'characters' },
      );
    }
    return rows;
  },
};
