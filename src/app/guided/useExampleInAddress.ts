import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { Example } from './visit.ts';

const parameter = 'example';

type Found = { readonly caseFile: CaseFile; readonly example: Example };

/**
 * Opens the published case that the address names, once, and takes the name out of the address. Whoever leaves the page
 * before the case is there is not called back.
 */
export function useExampleInAddress(openCase: (caseFile: CaseFile, example: Example) => void): void {
  const [search] = useSearchParams();
  const [, goTo] = useLocation();
  const id = search.get(parameter);
  const open = useEffectEvent((found: Found | undefined) => {
    if (found !== undefined) openCase(found.caseFile, found.example);
    goTo('/guided', { replace: true });
  });
  useEffect(() => {
    let left = false;
    if (id !== null) {
      void import('./exampleCases.ts').then(({ exampleCase }) => {
        if (!left) open(exampleCase(id));
      });
    }
    return () => {
      left = true;
    };
  }, [id]);
}
