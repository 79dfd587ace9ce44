const number = '\\d{1,4}(?:\\.\\d{1,3})?';
const dashOrTo = '(?:[-\\u2010-\\u2013\\u2212]|to)';
/** A percentage with a bound or a range, or with a comma that may be a decimal sign; groups: bound, number with comma, number, upper end. */
export const amountAt = new RegExp(
  `([<>≤≥]=?[ ]{0,2})?(?:(\\d{1,4},\\d{1,3})|(${number})(?:[ ]?%)?(?:[ ]{0,2}${dashOrTo}[ ]{0,2}(${number}))?)[ ]{0,2}(?:%|percent|per cent)`,
  'iuy',
);
/** A word or sign before a number that says that it is rounded. */
export const roughlyAt =
  /(?:[~≈][ ]?|(?:ca\.?|c\.|approx\.?|approximately|about|around|circa|roughly|estimated at)[ ]{1,2})(?=\d)/iy;
/** Words before a number that make it a bound. */
export const boundAt =
  /(?:(?:is|of)[ ])?(?:less than|fewer than|more than|greater than|up to|at least|at most|under|over|below|above)[ ]{1,2}(?=\d)/iy;
/** The “in” or “of” before a percentage. */
export const inAmountAt =
  /(?:in|of)[ ]{1,2}(?=[~≈<>≤≥]|\d|(?:ca|approx\w*|about|around|circa|roughly|less|fewer|more|up|at)\b)/iy;
/** A score of the reaction from 0 to 4 with a plus, as in 2+. */
export const scoreAt = /([0-4])\+(?![\p{L}\p{N}+])/uy;
/** A number with a decimal point. */
export const decimalAt = /\d+\.\d+/y;
/** Points that lead from a name to its result. */
export const dotLeaderAt = /\.{3,}|(?:\.[ ]){3,}/y;
/** A bare 0 that ends an entry. */
export const zeroScoreAt = /0(?=[ \t]*(?:[,;\n)]|$))/y;
/** Signs of several characters: +/−, ±, ++. */
export const signsAt = /(\+\/[-\u2010-\u2013\u2212]|[-\u2010-\u2013\u2212]\/\+|±|\+{2,4}(?![\p{L}\p{N}]))/uy;
/** “+ve”, positive. */
export const plusVeAt = /\+[ ]?ve(?![\p{L}\p{N}])/iuy;
/** “-ve”, negative. */
export const minusVeAt = /[-\u2010-\u2013\u2212][ ]?ve(?![\p{L}\p{N}])/iuy;
/** “n/d” and “n.d.”, not done. */
export const notDoneAt = /(?:n\/d|n\.\s?d\.?)(?![\p{L}\p{N}])/iuy;
/** “and/or”. */
export const andOrAt = /and\/or(?![\p{L}\p{N}])/iuy;
/** The mark of a list at the beginning of a line. */
export const bulletAt =
  /[^\S\n]*(?:[-\u2013\u2022*\u00b7\u25aa\u25cf\u25e6\u2023]+|\(?\d{1,2}[.)](?!\d)|[a-z][.)])(?=[^\S\n]+\S)/iuy;
/** A bracket, or the word “clone” with what follows: what may name an antibody. */
export const cloneAt = /\((?:[^()\n]{1,60})\)|clone:?[ ]{1,2}[\p{L}\p{N}][\p{L}\p{N}/.-]{0,19}/iuy;
/** Words about an antibody that are no name. */
export const cloneWords = new Set(['clone', 'antibody', 'monoclonal', 'polyclonal', 'mouse', 'rabbit', 'anti']);
/** Every form of the plus sign. */
export const plus = /[+\uff0b\u207a]/;
/** Every form of the minus sign: hyphen, en dash, minus; not the em dash, which stands for nothing in tables. */
export const minus = /[-\u2010-\u2013\u2212\u207b]/;
