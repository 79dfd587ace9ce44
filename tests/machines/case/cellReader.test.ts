import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cellReader } from '../../../machines/case/cellReader.ts';

describe('a cell', () => {
  const words = cellReader([z.enum(['a-b', 'a b', 'Wild Type']), z.literal(['c', 2])], false);

  test.each([
    ['a-b', 'a-b'],
    ['a b', 'a b'],
    ['AB', 'AB'],
    ['wild-type', 'Wild Type'],
    ['C', 'c'],
    ['2', 2],
    ['other', 'other'],
  ])('%j holds the word %j, where its letters are those of one word only', (text, value) => {
    expect(words(text, '.')).toStrictEqual({ value });
  });

  test.each([
    ['1', 1],
    ['20%', 20],
    ['0.5 %', 0.5],
    ['0', 0],
    ['-0.5', -0.5],
    ['2%0', '2%0'],
    ['high', 'high'],
  ])('%j holds the percentage %j', (text, value) => {
    expect(cellReader([z.number()], true)(text, '.')).toStrictEqual({ value });
  });

  test.each([
    ['0.5', '.', ['0.5%', '50%']],
    ['0,5', ',', ['0,5%', '50%']],
    ['1,500', '.', ['1.500', '1500']],
    ['12.000', ',', ['12,000', '12000']],
  ] as const)('%j in a column of percentages, where the decimal sign is %j, may mean %j', (text, decimal, allowed) => {
    expect(cellReader([z.number()], true)(text, decimal)).toStrictEqual({
      value: text,
      doubt: { problem: `"${text}" may mean ${allowed.join(' or ')}`, allowed: [...allowed] },
    });
  });

  test('holds a list with any of the signs between its values, which are no percentages', () => {
    const list = cellReader([z.array(z.union([z.enum(['one', 'two']), z.number()]))], true);
    expect(list(';One, two|0.2+ +3 x,', '.')).toStrictEqual({ value: ['one', 'two', 0.2, 3, 'x'] });
  });

  test('holds a text as it stands', () => {
    expect(cellReader([z.string()], false)('Yes 1,5', '.')).toStrictEqual({ value: 'Yes 1,5' });
  });
});
