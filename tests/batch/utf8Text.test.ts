import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Text } from '../../src/batch/utf8Text.ts';
import { seed } from '../machines/case/anyCase.ts';

const encoder = new TextEncoder();

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'binary-ascii', maxLength: 600 }),
  fc.uint8Array({ maxLength: 600 }),
);

test(`holds the bytes of its parts one behind the other, whatever it held before, seed ${seed}`, () => {
  const text = new Utf8Text();
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      text.clear();
      for (const one of parts) {
        if (typeof one === 'string') text.add(one);
        else text.addBytes(one);
      }
      const expected = parts.flatMap((one) => [...(typeof one === 'string' ? encoder.encode(one) : one)]);
      expect([[...text.bytes], text.length]).toEqual([expected, expected.length]);
    }),
    { seed, numRuns: 300 },
  );
});

test(`holds a string of JSON as JSON.stringify gives it, seed ${seed}`, () => {
  const text = new Utf8Text();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (one) => {
      text.clear();
      text.addJsonString(one);
      expect(new TextDecoder().decode(text.bytes)).toBe(JSON.stringify(one));
    }),
    { seed, numRuns: 300 },
  );
});

test('holds each character in a string of JSON as JSON.stringify gives it', () => {
  const text = new Utf8Text();
  const differing = Array.from({ length: 0x1_0000 }, (_, unit) => `a${String.fromCharCode(unit)}`).filter((one) => {
    text.clear();
    text.addJsonString(one);
    return new TextDecoder().decode(text.bytes) !== JSON.stringify(one);
  });
  expect(differing).toEqual([]);
});

test('grows beyond its first memory', () => {
  const text = new Utf8Text();
  const parts = Array.from({ length: 400 }, (_, at) => `${at} ${'x'.repeat(1000)} –\n`);
  for (const one of parts) text.add(one);
  text.addBytes(encoder.encode('y'.repeat(1_000_000)));
  expect(new TextDecoder().decode(text.bytes)).toBe(`${parts.join('')}${'y'.repeat(1_000_000)}`);
});
