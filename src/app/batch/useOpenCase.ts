import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { emptyVisit, keepVisit, keptVisit } from '../guided/visit.ts';

/** Opens a case in the guided workup, concluded with what is known; what was open there before is one undo away. */
export function useOpenCase(): (caseFile: CaseFile) => void {
  const [, goTo] = useLocation();
  return useCallback(
    (caseFile) => {
      const { past, ...before } = keptVisit();
      keepVisit({ ...emptyVisit, case: caseFile, closed: true, past: [...past, before] });
      goTo('/guided');
    },
    [goTo],
  );
}
