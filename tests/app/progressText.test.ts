import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../src/text/progressText.ts';

test('whole numbers are grouped as the language does it', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (value) => {
      expect(grouped(value)).toEqual(value.toLocaleString('en-GB'));
    }),
  );
});
