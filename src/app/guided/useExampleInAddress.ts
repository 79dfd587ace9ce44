import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import type { Example } from './visit.ts';

const parameter = 'example';

type Found = { readonly caseFile: CaseFile; readonly example: Example };

const loadExamples = () => import('./exampleCases.ts');

/**
 * Opens the published case that the address names, once, and takes the name out of the address. Whoever leaves the page
 * before the case is there is not called back.
 */
export function useExampleInAddress(openCase: (caseFile: CaseFile, example: Example) => void): void {
  const [search] = useSearchParams();
  const [, goTo] = useLocation();
  const id = search.get(parameter);
  const examples = useLoaded(loadExamples, id !== null);
  const exampleCase = examples.state === 'ready' ? examples.value.exampleCase : null;
  const open = useEffectEvent((found: Found | undefined) => {
    if (found !== undefined) openCase(found.caseFile, found.example);
    goTo('/guided', { replace: true });
  });
  useEffect(() => {
    if (id !== null && exampleCase !== null) open(exampleCase(id));
  }, [id, exampleCase]);
}
