import { useCallback, useEffect, useState } from 'react';
import { browserStore } from './browserStore.ts';
import type { CaseList } from './caseStore.ts';
import type { Stored } from './storeFault.ts';

/** The saved cases that match, kept up to date with every change of this tab and of others; null before the first answer. */
export function useCaseList(
  typed: string,
  most: number,
): { readonly list: Stored<CaseList> | null; readonly again: () => void } {
  const [list, setList] = useState<Stored<CaseList> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt reads again.
  useEffect(() => {
    let current = true;
    const read = (): void => {
      void browserStore.list(typed, most).then((answer) => {
        if (current) setList(answer);
      });
    };
    read();
    const end = browserStore.subscribe(read);
    return () => {
      current = false;
      end();
    };
  }, [typed, most, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { list, again };
}
