import { useCallback } from 'react';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { loadGuided } from '../shell/pages.ts';

/** Opens a case in the guided workup, concluded with what is known; rejects where that cannot be loaded. */
export function useOpenCase(goTo: (to: string) => void): (caseFile: CaseFile) => Promise<void> {
  return useCallback(
    async (caseFile) => {
      const { openConcluded } = await loadGuided();
      openConcluded(caseFile);
      goTo('/guided');
    },
    [goTo],
  );
}
