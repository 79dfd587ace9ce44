import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { keepVisit, keptVisit, withAnotherCase } from '../guided/visit.ts';

/** Opens a case in the guided workup, concluded with what is known; what was open there before is one undo away. */
export function useOpenCase(): (caseFile: CaseFile) => void {
  const [, goTo] = useLocation();
  return useCallback(
    (caseFile) => {
      keepVisit({ ...withAnotherCase(keptVisit(), caseFile, null), closed: true });
      goTo('/guided');
    },
    [goTo],
  );
}
