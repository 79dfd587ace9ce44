import { describe, expect, test } from 'vitest';
import { readJsonText } from '../../../machines/case/jsonText.ts';

const tooLarge = { path: '', problem: 'too large' };
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const read = (text: string, bytes: number) => readJsonText(text, { bytes, depth: 2, tooLarge });

describe('the text of a file', () => {
  test.each([
    'a',
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\ud7ff',
    '\ud800\udc00',
    '\udbff\udfff',
    '\ue000',
    '\uffff',
  ])('with the character %j is read up to its size in bytes of UTF-8, and not beyond', (character) => {
    const text = `"${character}"`;
    expect(read(text, bytesOf(text))).toStrictEqual({ ok: true, value: character, repeated: [] });
    expect(read(text, bytesOf(text) - 1)).toStrictEqual({ ok: false, fault: tooLarge });
  });

  test('is told from a text that is longer only by the sum of its characters', () => {
    const text = JSON.stringify(['\u00e9', '\u20ac', '\ud83d\ude00', 'x']);
    expect([read(text, bytesOf(text)).ok, read(text, bytesOf(text) - 1).ok]).toEqual([true, false]);
  });

  test('that is no JSON has one fault, with its place and nothing else', () => {
    expect(read('{\n', 9)).toStrictEqual({
      ok: false,
      fault: {
        path: '',
        problem: 'not JSON: the text ends where a name in double quotes is expected (line 2, column 1)',
      },
    });
    expect(read('[[[', 9)).toStrictEqual({
      ok: false,
      fault: {
        path: '',
        problem: 'nested too deep (line 1, column 3)',
        allowed: ['at most 2 lists and objects inside each other'],
      },
    });
  });

  test('names each name once that stands more than once', () => {
    expect(read('\ufeff{"a":1,"a":2,"a":3}', 99)).toStrictEqual({
      ok: true,
      value: { a: 3 },
      repeated: [{ path: 'a', problem: 'given more than once', allowed: ['one value'] }],
    });
  });
});
