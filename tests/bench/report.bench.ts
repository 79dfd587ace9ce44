import { performance } from 'node:perf_hooks';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { readFindings } from '../../machines/readFindings.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { oracle } from '../machines/workup/oracle.ts';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';
import { byActor, jsonRulesEngine } from './workupEngines.ts';

const rounds = 20;

type Answer = (at: number) => unknown;

/** Times of single answers in milliseconds, shortest first; one round before is not measured. */
async function timesOf(answer: Answer): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    for (const at of publishedCases.keys()) {
      const start = performance.now();
      await answer(at);
      if (round >= 0) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

async function rowsOf(what: string, answer: Answer): Promise<readonly BenchmarkRow[]> {
  const times = await timesOf(answer);
  return [
    { what: `${what}, median`, value: atShare(times, 0.5), unit: 'ms', of: 'full report, median' },
    { what: `${what}, 99 of 100`, value: atShare(times, 0.99), unit: 'ms', of: 'full report, 99 of 100' },
  ];
}

export const benchmark: Benchmark = {
  title: 'One report',
  about: [
    'The full report of each published case (both readers, the matrix, next stains, fewest stains, what would change,',
    `grade, stage and context), ${rounds} times over after one unmeasured round. Beside it, in the same run, the`,
    'conclusion of the workup alone by hand-written if and else, by a plain XState actor and by json-rules-engine 7.3.1,',
    'which do the same rules and nothing else of a report.',
  ].join('\n'),
  runs: 5,
  measure: async () => {
    const cases = publishedCases.map(({ case: caseFile }) => caseFile);
    const findings = cases.map(readFindings);
    const byRules = jsonRulesEngine();
    const given = <Of>(all: readonly Of[], at: number): Of => all[at] as Of;
    return [
      ...(await rowsOf('full report', (at) => buildReport(given(cases, at)))),
      ...(await rowsOf('conclusion alone, if and else', (at) => oracle(given(findings, at)))),
      ...(await rowsOf('conclusion alone, XState actor', (at) => byActor(given(findings, at)))),
      ...(await rowsOf('conclusion alone, json-rules-engine', (at) => byRules(given(findings, at)))),
    ];
  },
};
