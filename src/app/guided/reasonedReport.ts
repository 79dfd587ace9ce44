import { buildReport as buildReportThrough } from '../../../machines/report/buildReport.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reasonedSteps } from './reasonedSteps.ts';

/** Makes the report of a case with the reason of every step of the way. */
export const buildReport = (caseFile: CaseFile): Report => buildReportThrough(caseFile, reasonedSteps);
