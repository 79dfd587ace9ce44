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

const wordsOf = (option: Schema): readonly (string | number)[] => {
  if (option instanceof z.ZodEnum) return option.options;
  return option instanceof z.ZodLiteral
    ? ([...option.values].filter((value) => typeof value !== 'object') as (string | number)[])
    : [];
};

function wordIn(text: string, options: readonly Schema[]): CellValue | null {
  const words = options.flatMap(wordsOf);
  const key = letters(text);
  const same = words.filter((word) => word === text);
  const alike = same.length > 0 || key === '' ? same : words.filter((word) => letters(String(word)) === key);
  return alike.length === 1 ? { value: alike[0] } : null;
}

const listed = (text: string, element: Schema): CellValue => ({
  value: text
    .split(/[\s,;|+]+/u)
    .filter((name) => name !== '')
    .map((name) => wordIn(name, optionsOf(element))?.value ?? name),
});

/**
 * Reads a cell that is not empty as one of the options of its column: words without regard to capitals, spaces and
 * signs, numbers with either decimal sign. `share` is whether the numbers are percentages.
 */
export function cellValue(text: string, options: readonly Schema[], decimal: DecimalSign, share: boolean): CellValue {
  if (options.some((option) => option instanceof z.ZodString)) return { value: text };
  const list = options.find((option) => option instanceof z.ZodArray);
  if (list instanceof z.ZodArray) return listed(text, list.element as Schema);
  const word = wordIn(text, options);
  if (word !== null) return word;
  if (options.some((option) => option instanceof z.ZodNumber)) {
    return (share ? percentageIn(text, decimal) : numberIn(text, decimal)) ?? { value: text };
  }
  if (options.some((option) => option instanceof z.ZodBoolean)) {
    return { value: yesOrNo.get(text.toLowerCase()) ?? text };
  }
  return { value: text };
}
