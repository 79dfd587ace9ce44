import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../machines/case/parseJson.ts';
import { seed } from './anyCase.ts';

const depth = 16;

function nativeParse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const pieces = fc
  .array(
    fc.constantFrom(
      ...'{}[]":,'.split(''),
      ...[
        '"a"',
        '"b":',
        '1',
        '-0',
        '01',
        '1.',
        '.5',
        '1e5',
        '1E+2',
        '-',
        '1e999',
        'true',
        'null',
        'nul',
        ' ',
        '\n',
        '\t',
      ],
      ...['\u00a0', '\ufeff', '"\\n"', '"\\x"', '"\\u12"', '"\\ud83d\\ude00"', '"é😀"', '"\u2028"', '"\u0001"', '\\'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('parseJson', () => {
  test(`accepts what JSON.parse accepts, with the same value, and nothing else, seed ${seed}`, () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseJson(text, depth);
        expect(parsed.ok ? { value: parsed.value } : null).toEqual(nativeParse(text));
      }),
      { seed, numRuns: 4000 },
    );
  }, 30_000);

  test.each([
    ['', 'not JSON: the text ends where a value is expected', 1, 1],
    ['{', 'not JSON: the text ends where a name in double quotes is expected', 1, 2],
    ['{"a":1,}', 'not JSON: "}" stands where a name in double quotes is expected', 1, 8],
    ["{'a':1}", 'not JSON: "\'" stands where a name in double quotes is expected', 1, 2],
    ['{"a" 1}', 'not JSON: "1" stands where ":" is expected', 1, 6],
    ['{"a":1\r\n "b":2}', 'not JSON: "\\"" stands where "," or "}" is expected', 2, 2],
    ['[1 2]', 'not JSON: "2" stands where "," or "]" is expected', 1, 4],
    ['{"a":\r\rNaN}', 'not JSON: "N" stands where a value is expected', 3, 1],
    ['[Infinity]', 'not JSON: "I" stands where a value is expected', 1, 2],
    ['{} // done', 'not JSON: "/" stands where the end of the text is expected', 1, 4],
    ['["a', 'not JSON: a text in double quotes does not end', 1, 2],
    ['["a\nb"]', 'not JSON: a line break, tab or other control character stands in a text', 1, 4],
    ['["\\x"]', 'not JSON: a backslash begins no escape that JSON has', 1, 3],
    ['["\\u12zn"]', 'not JSON: a backslash begins no escape that JSON has', 1, 3],
    ['["\\uzzzn"]', 'not JSON: a backslash begins no escape that JSON has', 1, 3],
    ['[\u202e]', 'not JSON: "\\u202e" stands where a value is expected', 1, 2],
  ])('says where %j is not JSON', (text, problem, line, column) => {
    expect(parseJson(text, depth)).toStrictEqual({ ok: false, error: { problem, line, column } });
  });

  test('reads up to its depth and refuses to go deeper, whatever the length', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(parseJson(nested(depth), depth).ok).toBe(true);
    for (const text of [nested(depth + 1), '[{"a":'.repeat(200_000)]) {
      expect(parseJson(text, depth)).toEqual({
        ok: false,
        error: {
          problem: 'nested too deep',
          allowed: ['at most 16 lists and objects inside each other'],
          line: 1,
          column: text.startsWith('[{') ? 49 : 17,
        },
      });
    }
  });

  test('reports every name that stands twice in one object by its path', () => {
    expect(parseJson('{"a":{"b":1,"b":2},"c":[{"d":1},{"d":1,"d":1}],"a":3}', depth)).toEqual({
      ok: true,
      value: { a: 3, c: [{ d: 1 }, { d: 1 }] },
      repeated: [['a', 'b'], ['c', 1, 'd'], ['a']],
    });
  });

  test('gives objects as JSON.parse gives them', () => {
    const text = '{"a":{"b":[1]}}';
    const parsed = parseJson(text, depth);
    expect(parsed.ok && Object.getOwnPropertyDescriptors(parsed.value)).toStrictEqual(
      Object.getOwnPropertyDescriptors(JSON.parse(text)),
    );
  });

  test('takes __proto__ for a name like any other', () => {
    const parsed = parseJson('{"__proto__":{"polluted":true}}', depth);
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
    expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
