import type { NumberLimits } from '../../../machines/case/caseLimits.ts';
import { numberText } from '../../text/numberText.ts';

/** Gives the number in a text; null where it is none, or outside of the limits. A decimal comma is read as a point. */
export function numberIn(text: string, { min, max, whole }: NumberLimits): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(trimmed)) return null;
  const number = Number(trimmed);
  if (number < min || number > max || (whole && !Number.isInteger(number))) return null;
  return number;
}

/** Says what is wrong with a text that should be a number; null where nothing is, or nothing stands there. */
export function numberFault(text: string, limits: NumberLimits): string | null {
  if (text.trim() === '' || numberIn(text, limits) !== null) return null;
  return numberText.wrong(limits.min, limits.max, limits.whole === true);
}
