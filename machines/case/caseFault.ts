/**
 * One thing that is wrong with a case: `path` is where (`stains.p53`, empty for the case as a whole), `allowed` lists
 * what may stand there, `suggestion` is the nearest known name or value.
 */
export type CaseFault = {
  readonly path: string;
  readonly problem: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
};

/** A way into a case: names of fields and positions in lists. */
export type CasePath = readonly (string | number)[];

const longestShown = 60;

// Invisible and direction-changing characters could break a line or disguise a name where the line is shown.
const unsafe = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Gives a text in double quotes on one line, shortened to 60 characters, with nothing in it that acts on a terminal. */
export function quoted(text: string): string {
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(short).replace(unsafe, escaped);
}

/** Gives a value as a fault shows it: scalars as written, lists and objects by kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Gives a path as text: names with dots, positions in brackets, other names quoted in brackets. */
export function pathText(path: CasePath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$-]{0,59}$/u.test(part)) return `[${quoted(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** Gives what turns a fault into one line, `path: what is wrong, what is allowed`; an empty path stands for `whole`. */
export const faultLineOf =
  (whole: string) =>
  ({ path, problem, suggestion, allowed = [] }: CaseFault): string => {
    const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
    const rest = allowed.length === 0 ? '' : `, allowed: ${allowed.join(', ')}`;
    return `${path === '' ? whole : path}: ${problem}${hint}${rest}`;
  };

/** Gives a fault of a case as one line: `path: what is wrong, what is allowed`. */
export const faultLine = faultLineOf('case');
