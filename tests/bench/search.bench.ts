import { performance } from 'node:perf_hooks';
import type { Benchmark } from './benchmark.ts';

const queries = [
  's',
  'sm',
  'sma',
  'caldesmn',
  'HHF35',
  'smooth muscle actin',
  'recurrence of dermal tumours',
  'Kraft 2011',
];
const rounds = 20;

export const benchmark: Benchmark = {
  title: 'Search of the reference',
  about: `Making the index once, then ${queries.length} searches, from one letter to a sentence, ${rounds} times over.`,
  runs: 5,
  measure: async () => {
    const begin = performance.now();
    const { ready, search } = await import('../../src/app/knowledge/searchIndex.ts');
    await ready;
    const made = performance.now() - begin;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const query of queries) {
        const start = performance.now();
        search(query);
        times.push(performance.now() - start);
      }
    }
    const sorted = times.sort((left, right) => left - right);
    const atShare = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    return [
      { what: 'reading the evidence and making the index', value: made, unit: 'ms' },
      { what: 'one search, median', value: atShare(0.5), unit: 'ms' },
      { what: 'one search, 95 of 100', value: atShare(0.95), unit: 'ms', of: 'one search, median' },
    ];
  },
};
