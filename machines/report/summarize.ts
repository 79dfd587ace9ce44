import type { CaseFile } from '../vocabulary/caseFile.ts';
import { buildReport } from './buildReport.ts';
import { type ReportSummary, summaryOf } from './reportSummary.ts';

/** Gives what the report of a case would say in one row. */
export const summarize = (caseFile: CaseFile): ReportSummary => summaryOf(buildReport(caseFile));
