import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder, builtProgram, runBatch } from './batchRun.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';
import { writeCases } from './randomCases.ts';

const few = 10_000;
const mebi = 2 ** 20;

const most = Number(process.env['BENCH_CASES'] ?? 1_000_000);

/** What is measured: a row a case, and a full report a case for a tenth of the cases, which can still be waited for. */
const sizes = [
  { what: 'full reports', format: 'jsonl', many: most / 10 },
  { what: 'rows', format: 'csv', many: most },
] as const;

const named = (count: number): string => count.toLocaleString('en-GB');

async function measured(
  program: string,
  { what, format, many }: (typeof sizes)[number],
): Promise<readonly BenchmarkRow[]> {
  const took = async (count: number) => {
    const file = join(benchFolder(), `cases${count}.${format}`);
    writeCases(file, count, count);
    const run = await runBatch(program, file);
    rmSync(file);
    return run;
  };
  const short = await took(few);
  const long = await took(many);
  const [first, all] = [`${named(few)} ${what}`, `${named(many)} ${what}`];
  return [
    { what: first, value: few / short.seconds, unit: 'cases a second' },
    { what: all, value: many / long.seconds, unit: 'cases a second', of: first },
    { what: `${all}, of processor time`, value: many / long.processorSeconds, unit: 'cases a second' },
    { what: `${all}, took`, value: long.seconds, unit: 's' },
    { what: `${first}, peak memory`, value: short.peakMiB, unit: 'MiB' },
    { what: `${all}, peak memory`, value: long.peakMiB, unit: 'MiB', of: `${first}, peak memory` },
    { what: `${what}, slope`, value: ((long.peakMiB - short.peakMiB) * mebi) / (many - few), unit: 'bytes a case' },
    { what: `${all}, written`, value: long.writtenMiB / 1024, unit: 'GiB' },
  ];
}

export const benchmark: Benchmark = {
  title: 'Up to a million cases',
  about: `Different cases as CSV with a row a case, and a tenth of them as JSON Lines with a full report a case, of about 45 KiB, each
beside the first 10,000; results thrown away as they come. Measured once, because it takes long; BENCH_CASES sets another number
than a million. Where the machine was shared with other programs, the rate by processor time says more than the one by the clock.
The slope is what a case more adds to the peak of memory.`,
  runs: 1,
  measure: async () => {
    const program = await builtProgram();
    const rows: BenchmarkRow[] = [];
    for (const size of sizes) rows.push(...(await measured(program, size)));
    return rows;
  },
};
