import { performance } from 'node:perf_hooks';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import type { Benchmark } from './benchmark.ts';

const rounds = 10;

function timesOfReports(): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const published of publishedCases) {
      const start = performance.now();
      buildReport(published.case);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

export const benchmark: Benchmark = {
  title: 'One report',
  about: `The whole report of each published case, ${rounds} times over, after one unmeasured round.`,
  runs: 5,
  measure: async () => {
    for (const published of publishedCases) buildReport(published.case);
    const times = timesOfReports();
    return [
      { what: 'report, median', value: atShare(times, 0.5), unit: 'ms' },
      { what: 'report, 99 of 100', value: atShare(times, 0.99), unit: 'ms', of: 'report, median' },
    ];
  },
};
