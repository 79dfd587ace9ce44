import type { CaseFault } from '../../machines/case/caseFault.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import type { Report } from '../../machines/report/report.ts';
import type { BatchEntry } from './batchEntry.ts';

/** What stands for a case in the results: its report, or why there is none. */
export type Answer =
  | { readonly ok: true; readonly line: number; readonly report: Report }
  | { readonly ok: false; readonly line: number; readonly faults: readonly CaseFault[] };

/** Answers a case. Should the program itself fail on it, that is said in its place and the others go on. */
export function answerTo({ line, read }: BatchEntry): Answer {
  if (!read.ok) return { ok: false, line, faults: read.faults };
  try {
    return { ok: true, line, report: buildReport(read.case) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, line, faults: [{ path: '', problem: `the program failed: ${reason.replace(/\s+/gu, ' ')}` }] };
  }
}
