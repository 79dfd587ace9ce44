import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder, builtProgram, runBatch } from './batchRun.ts';
import type { Benchmark } from './benchmark.ts';
import { writeCases } from './randomCases.ts';

const few = 10_000;
const many = Number(process.env['BENCH_CASES'] ?? 1_000_000);
const mebi = 2 ** 20;

export const benchmark: Benchmark = {
  title: 'A million cases',
  about: `JSON Lines with a full report a case, ${few.toLocaleString('en-GB')} and then ${many.toLocaleString('en-GB')}
different cases. Measured once, because it takes long; BENCH_CASES sets another number than 1,000,000. The slope is what
a case more adds to the peak of memory.`,
  runs: 1,
  measure: async () => {
    const program = await builtProgram();
    const took = async (count: number) => {
      const file = join(benchFolder(), `cases${count}.jsonl`);
      writeCases(file, count, count);
      const run = await runBatch(program, file);
      rmSync(file);
      return run;
    };
    const short = await took(few);
    const long = await took(many);
    const name = many.toLocaleString('en-GB');
    return [
      { what: 'first 10,000', value: few / short.seconds, unit: 'cases a second' },
      { what: name, value: many / long.seconds, unit: 'cases a second', of: 'first 10,000' },
      { what: `${name}, of processor time`, value: many / long.processorSeconds, unit: 'cases a second' },
      { what: '10,000, peak memory', value: short.peakMiB, unit: 'MiB' },
      { what: `${name}, peak memory`, value: long.peakMiB, unit: 'MiB', of: '10,000, peak memory' },
      { what: 'slope', value: ((long.peakMiB - short.peakMiB) * mebi) / (many - few), unit: 'bytes a case' },
      { what: `${name}, written`, value: long.writtenMiB / 1024, unit: 'GiB' },
    ];
  },
};
