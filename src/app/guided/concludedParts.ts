import { buildReport as buildReportThrough } from '../../../machines/report/buildReport.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reasonedSteps } from './reasonedSteps.ts';

export { OutcomeView } from '../outcome/OutcomeView.tsx';

export const buildReport = (caseFile: CaseFile): Report => buildReportThrough(caseFile, reasonedSteps);
