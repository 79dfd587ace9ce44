import type { CaseFault } from '../../machines/case/caseFault.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import type { BatchEntry } from './batchEntry.ts';

/** What stands for a case in the results: what was made of it, or why there is nothing. */
export type AnswerOf<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly faults: readonly CaseFault[] };

/** Answers a case with its report or another outcome of it. Should the program itself fail on it, that is said in its place. */
export function answerWith<T>(make: (caseFile: CaseFile) => T, { line, read }: BatchEntry): AnswerOf<T> {
  const given = read();
  if (!given.ok) return { ok: false, line, faults: given.faults };
  try {
    return { ok: true, line, value: make(given.case) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, line, faults: [{ path: '', problem: `the program failed: ${reason.replace(/\s+/gu, ' ')}` }] };
  }
}
