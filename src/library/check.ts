import type { CaseFault } from '../../machines/case/caseFault.ts';
import { readCaseText, validateCase } from '../../machines/case/readCase.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import type { Report } from '../../machines/report/report.ts';

/**
 * What a case comes to: its report, with the schema that the case was migrated from, or every reason why none of the
 * case was read.
 */
export type Checked =
  | { readonly ok: true; readonly report: Report; readonly migratedFrom: string | null }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

/**
 * Takes a case to its report: a text is read as a case file, any other value as a case that was parsed already. A case
 * with a fault is refused whole. Nothing is thrown for what anyone wrote, and nothing outside is read or changed.
 */
export function check(input: unknown): Checked {
  const read = typeof input === 'string' ? readCaseText(input) : validateCase(input);
  if (!read.ok) return read;
  return { ok: true, report: buildReport(read.case), migratedFrom: read.migratedFrom };
}
