import { z } from 'zod';
import { quoted } from './caseFault.ts';
import { letters } from './nearestName.ts';
import { optionsOf, type Schema } from './schemaOptions.ts';

/** The sign that separates the fraction of a number where a table was saved. */
export type DecimalSign = '.' | ',';

/**
 * What a cell of a table says: a value, or, where it may be read in two ways, the problem and what to write instead.
 * A cell that says nothing that its column may hold keeps its text as its value, so that it is refused later.
 */
export type CellValue = {
  readonly value: unknown;
  readonly doubt?: { readonly problem: string; readonly allowed: readonly string[] };
};

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'present', 'wahr', 'ja', 'vrai', 'oui', 'verdadero', 'vero'].map((word) => [word, true] as const),
  ...['false', 'no', 'absent', 'falsch', 'nein', 'faux', 'non', 'falso'].map((word) => [word, false] as const),
]);

const wholeOrFraction = /^[+-]?\d+(?:[.,]\d+)?$/;
const likeThousands = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

function numberIn(text: string, decimal: DecimalSign): CellValue | null {
  if (!wholeOrFraction.test(text)) return null;
  const digits = text.replace(',', '.');
  if (likeThousands.test(text) && !text.includes(decimal)) {
    const whole = text.replace(/[.,]/, '');
    const fraction = digits.replace('.', decimal);
    return {
      value: text,
      doubt: { problem: `${quoted(text)} may mean ${fraction} or ${whole}`, allowed: [fraction, whole] },
    };
  }
  return { value: Number(digits) };
}

/** Gives a percentage: a number with or without the sign; a bare number below 1 might be meant as a share of 1. */
function percentageIn(text: string, decimal: DecimalSign): CellValue | null {
  const bare = text.replace(/\s*%$/u, '');
  const read = numberIn(bare, decimal);
  if (read === null || bare !== text || typeof read.value !== 'number') return read;
  const { value } = read;
  if (value <= 0 || value >= 1) return read;
  const percent = (share: number): string => `${Number(share.toPrecision(12))}%`.replace('.', decimal);
  const readings = [percent(value), percent(value * 100)];
  return { value: text, doubt: { problem: `${quoted(text)} may mean ${readings.join(' or ')}`, allowed: readings } };
}

/** Gives the words by their spelling, and by their letters where these are the letters of one word only. */
function wordsBySpelling(options: readonly Schema[]): ReadonlyMap<string, unknown> {
  const enums = options.filter((option) => option instanceof z.ZodEnum);
  const literals = options.filter((option) => option instanceof z.ZodLiteral);
  const words: readonly unknown[] = [
    ...enums.flatMap((word) => word.options),
    ...literals.flatMap((word) => [...word.values]),
  ];
  const keys = words.map((word) => letters(String(word)));
  const unlike = words.flatMap((word, at) => {
    const key = keys[at] ?? '';
    return keys.indexOf(key) === keys.lastIndexOf(key) ? [[key, word] as const] : [];
  });
  return new Map([...unlike, ...words.map((word) => [String(word), word] as const)]);
}

const listReader =
  (element: CellReader): CellReader =>
  (text, decimal) => ({
    value: text
      .split(/[\s,;|+]/u)
      .filter((name) => name !== '')
      .map((name) => element(name, decimal).value),
  });

/** Reads a cell that is not empty, in a table with a decimal sign. */
export type CellReader = (text: string, decimal: DecimalSign) => CellValue;

/**
 * Makes the reader of the cells of a column that may hold one of the options: words without regard to capitals, spaces
 * and signs, numbers with either decimal sign. `share` is whether the numbers are percentages.
 */
export function cellReader(options: readonly Schema[], share: boolean): CellReader {
  const list = options.find((option) => option instanceof z.ZodArray);
  if (list instanceof z.ZodArray) return listReader(cellReader(optionsOf(list.element as Schema), false));
  const words = wordsBySpelling(options);
  const takesNumber = options.some((option) => option instanceof z.ZodNumber);
  const takesYesOrNo = options.some((option) => option instanceof z.ZodBoolean);
  const numberOrShare = share ? percentageIn : numberIn;
  return (text, decimal) => {
    const word = words.get(text) ?? words.get(letters(text));
    if (word !== undefined) return { value: word };
    const number = takesNumber ? numberOrShare(text, decimal) : null;
    if (number !== null) return number;
    return { value: (takesYesOrNo ? yesOrNo.get(text.toLowerCase()) : undefined) ?? text };
  };
}
