import { join } from 'node:path';
import { runInPage } from './batchInPage.ts';
import { benchFolder, builtProgram, runBatch } from './batchRun.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';
import { writeCases } from './randomCases.ts';

const count = 10_000;

export const benchmark: Benchmark = {
  title: 'Many cases',
  about: `${count.toLocaleString('en-GB')} different cases as a laboratory might send them, each run with others: on the
command line as JSON Lines with a full report a case and as CSV with a row a case, results thrown away as they come, and
in the page, in a worker. "of processor time" does not count waiting for other programs; starting the program is in it.
A task is what keeps the page from answering a click.`,
  runs: 3,
  measure: async (run): Promise<readonly BenchmarkRow[]> => {
    const lines = join(benchFolder(), 'cases.jsonl');
    const table = join(benchFolder(), 'cases.csv');
    writeCases(lines, count, run);
    writeCases(table, count, run);
    const program = await builtProgram();
    const json = await runBatch(program, lines);
    const csv = await runBatch(program, table);
    const page = await runInPage(lines);
    const perCase = (json.writtenMiB * 1024) / count;
    return [
      { what: 'JSON Lines, full reports', value: count / json.seconds, unit: 'cases a second' },
      { what: 'JSON Lines, of processor time', value: count / json.processorSeconds, unit: 'cases a second' },
      { what: 'JSON Lines, one report', value: perCase, unit: 'KiB' },
      { what: 'JSON Lines, peak memory', value: json.peakMiB, unit: 'MiB' },
      { what: 'CSV, rows', value: count / csv.seconds, unit: 'cases a second', of: 'JSON Lines, full reports' },
      { what: 'CSV, of processor time', value: count / csv.processorSeconds, unit: 'cases a second' },
      { what: 'CSV, peak memory', value: csv.peakMiB, unit: 'MiB' },
      { what: 'page, rows', value: count / page.seconds, unit: 'cases a second', of: 'JSON Lines, full reports' },
      { what: 'page, longest task', value: page.longestTaskMs, unit: 'ms' },
      { what: 'page, longest task, of processor time', value: page.longestProcessorMs, unit: 'ms' },
      { what: 'page, long tasks seen by its observer', value: page.longTasks, unit: 'tasks' },
    ];
  },
};
