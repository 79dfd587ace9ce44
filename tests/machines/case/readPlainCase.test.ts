import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptedBy, notAccepted } from '../../../machines/case/acceptedBy.ts';
import { caseFileSchema } from '../../../machines/case/caseSchema.ts';
import { parseJson } from '../../../machines/case/parseJson.ts';
import { plainCaseOf, readPlainCase } from '../../../machines/case/readPlainCase.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { anyCase, seed } from './anyCase.ts';
import { contractExample } from './contractExample.ts';

/** Reads a text by the definition alone, without the short way. */
function readByDefinition(text: string): unknown {
  const parsed = parseJson(text, 16);
  if (!parsed.ok || parsed.repeated.length > 0) return null;
  const read = caseFileSchema.safeParse(parsed.value);
  return read.success ? read.data : null;
}

const asWritten = (value: unknown): string => JSON.stringify(value);

const withSpaces = fc.constantFrom('', ' ', '\n', '\t', '\r\n');

describe(`the short way, seed ${seed}`, () => {
  test('takes every case that has no fault, and gives what the definition gives, names in the same order', () => {
    fc.assert(
      fc.property(anyCase, withSpaces, (file, spaces) => {
        const text = JSON.stringify(file, null, spaces);
        const read = readPlainCase(text);
        expect(read).not.toBe(null);
        expect(asWritten(read)).toBe(asWritten(readByDefinition(text)));
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('takes no text that the definition does not take, whatever is cut, doubled or put in', () => {
    const texts = fc.oneof(
      anyCase.map((file) => JSON.stringify(file)),
      fc.constantFrom(contractExample, ...publishedCases.map((published) => JSON.stringify(published.case))),
    );
    const put = fc.constantFrom(
      ...'{}[],:"\\0123.-eE nu'.split(''),
      'null',
      'true',
      '"sma":"focal",',
      '1e400',
      '\ufeff',
    );
    const places = fc.tuple(fc.nat(), fc.nat({ max: 12 }), put);
    fc.assert(
      fc.property(texts, places, (text, [place, cut, piece]) => {
        const at = place % (text.length + 1);
        const changed = text.slice(0, at) + piece + text.slice(at + cut);
        expect(asWritten(readPlainCase(changed))).toBe(asWritten(readByDefinition(changed)));
      }),
      { seed, numRuns: 10_000 },
    );
  });

  test.each([
    '{"schema":"arrector.case/1","schema":"arrector.case/1"}',
    '{"schema":"arrector.case/1","stains":{"sma":"focal","sma":"focal"}}',
    '{"schema":"arrector.case/1","stains":{"sma":{"result":"focal","result":"focal"}}}',
    '{"schema":"arrector.case/1","label":"a","l\\u0061bel":"b"}',
    '{"schema":"arrector.case/1","__proto__":{}}',
    '{"schema":"arrector.case/1","histology":{"mitoses":{"count":1,"fields":10,"fieldNumber":22,"fieldDiameterMm":0.5}}}',
    '{"schema":"arrector.case/1","patient":{"ageYears":1e400}}',
    '{"schema":"arrector.case/2"}',
    '{}',
    '[]',
    'null',
    '',
  ])('leaves %s to the long way', (text) => {
    expect([readPlainCase(text), readByDefinition(text)]).toEqual([null, null]);
  });

  test('counts no colon inside a text', () => {
    expect(readPlainCase('{"schema":"arrector.case/1","label":"a:\\":\\\\"}')).toEqual({
      schema: 'arrector.case/1',
      label: 'a:":\\',
    });
  });

  test('takes a value as it takes its text', () => {
    const file = { schema: 'arrector.case/1', stains: { sma: 'focal' } };
    expect([plainCaseOf(file), plainCaseOf({ ...file, label: 1 })]).toEqual([file, null]);
  });

  test('leaves a text that may be too long to the long way', () => {
    expect(readPlainCase(`{"schema":"arrector.case/1"}${' '.repeat(400_000)}`)).toBe(null);
  });
});

describe('a function made from a definition', () => {
  const accepts = (schema: z.ZodType, value: unknown): boolean =>
    acceptedBy(schema)(value, { names: 0 }) !== notAccepted;

  test('refuses to be made from what it does not know, instead of accepting too much', () => {
    const unknown = [
      z.date(),
      z.string().max(3),
      z.array(z.boolean()).max(3),
      z.number().gt(0),
      z.number().multipleOf(2),
      z.number().max(3).gt(0),
      z.number().min(0).multipleOf(2),
      z.strictObject({}).overwrite((value) => value),
      z.strictObject({ a: z.date() }),
    ];
    for (const schema of unknown) expect(() => acceptedBy(schema)).toThrow(/of a definition is not known here$/);
  });

  test('keeps whole numbers, bounds, lists and refinements', () => {
    const whole = z.number().int().min(0).max(3);
    expect([0, 3, 1.5, -1, 4, '1', Number.NaN].map((value) => accepts(whole, value))).toEqual(
      [0, 3, 1.5, -1, 4, '1', Number.NaN].map((value) => whole.safeParse(value).success),
    );
    expect([[], [1, 2], [1, 'x'], {}].map((value) => accepts(z.array(whole), value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const pair = z.strictObject({ a: whole, b: whole.exactOptional() }).refine(({ a, b }) => a !== b, 'the same');
    const values = [
      Object.assign(Object.create(null), { a: 1 }),
      { a: 1 },
      { a: 1, b: 2 },
      { a: 1, b: 1 },
      { b: 1 },
      { a: 1, c: 1 },
      [],
      null,
    ];
    expect(values.map((value) => accepts(pair, value))).toEqual(values.map((value) => pair.safeParse(value).success));
  });
});
