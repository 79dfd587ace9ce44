import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';

/** Pages on which a case, an exercise or a batch is worked on. */
const pagesOfWork = new Set(['guided', 'check', 'teach', 'batch']);

/** Whether a tab is in the middle of a case: on a page of work, or with findings that it keeps in memory. */
export const isInCase = (path: string, kept: CaseFile): boolean =>
  pagesOfWork.has(path.split('/')[1] ?? '') || reportedFindings(kept).length > 0;
