import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { type Parser, parsers } from './parsers.ts';

const seed = 20_261_122;
/** A tenth of what the benchmark takes, at most 20,000. */
const inputsFor = ({ inBenchmark }: Parser): number => Math.min(20_000, inBenchmark / 10);
const again = 4;

describe(`inputs of seed ${seed}, valid ones with faults and noise`, { timeout: 180_000 }, () => {
  test.each(parsers)('crash, hang or deceive nothing: $name', async (parser) => {
    const inputs = inputsFor(parser);
    const { read, findings } = await fuzz(parser, seed, inputs, again);
    expect(findings).toEqual([]);
    expect(read).toBeGreaterThan(inputs / 100);
  });
});
