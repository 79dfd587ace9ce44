/**
 * Exit status: 0 done, 1 a check failed or the program did, 2 the input or the call is wrong or the output cannot be
 * written, 130 stopped by Ctrl+C, as a shell counts it.
 */
type Status = 0 | 1 | 2 | 130;

/** What a call comes to: its status, the text for standard output and the lines for standard error. */
export type Result = { readonly status: Status; readonly output: string; readonly errors: readonly string[] };

export const done = (output: string): Result => ({ status: 0, output, errors: [] });

export const refused = (errors: readonly string[]): Result => ({ status: 2, output: '', errors });

/** Refuses a call in one line that says what is wrong, what is nearest to it and what would have been allowed. */
export function refusedCall(problem: string, allowed: readonly string[] = [], suggestion?: string): Result {
  const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
  const rest = allowed.length === 0 ? '' : `, allowed: ${allowed.join(', ')}`;
  return refused([`arrector: ${problem}${hint}${rest}`]);
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'permission denied',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
};

/** Gives the line that says why `what` cannot be written. */
export function unwritable(what: string, { code = '', message }: NodeJS.ErrnoException): string {
  const cause = causes[code];
  return `arrector: ${what} cannot be written (${cause === undefined ? code || message : `${cause}, ${code}`})`;
}
