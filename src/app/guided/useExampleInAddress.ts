import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { Example } from './visit.ts';

const parameter = 'example';

/** Opens the published case that the address names, once, and takes the name out of the address. */
export function useExampleInAddress(openCase: (caseFile: CaseFile, example: Example) => void): void {
  const [search] = useSearchParams();
  const [, goTo] = useLocation();
  const id = search.get(parameter);
  const open = useEffectEvent(async (name: string) => {
    const { exampleCase } = await import('./exampleCases.ts');
    const found = exampleCase(name);
    if (found !== undefined) openCase(found.caseFile, found.example);
    goTo('/guided', { replace: true });
  });
  useEffect(() => {
    if (id !== null) void open(id);
  }, [id]);
}
