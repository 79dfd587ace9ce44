import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { emptyVisit, keepVisit, keptVisit } from './visit.ts';

/** Makes a case the visit that the guided workup opens with, concluded with what is known; what was there is one undo away. */
export function openConcluded(caseFile: CaseFile): void {
  const { past, ...before } = keptVisit();
  keepVisit({ ...emptyVisit, case: caseFile, closed: true, past: [...past, before] });
}
