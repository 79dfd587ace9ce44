import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { parsers } from './parsers.ts';

const seed = 20_261_122;
const inputs = 20_000;
const again = 4;

describe(`${inputs} inputs of seed ${seed}, valid ones with faults and noise`, { timeout: 180_000 }, () => {
  test.each(parsers)('crash, hang or deceive nothing: $name', async (parser) => {
    const { read, findings } = await fuzz(parser, seed, inputs, again);
    expect(findings).toEqual([]);
    expect(read).toBeGreaterThan(inputs / 100);
  });
});
