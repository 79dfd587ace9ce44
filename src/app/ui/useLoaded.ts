import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly again: () => void };

/** Loads a part of the program once it is wanted; `load` must be the same function at every render. */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ readonly value: T } | 'failed' | null>(null);
  const ready = result !== null && result !== 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt loads again.
  useEffect(() => {
    if (!wanted || ready) return;
    let current = true;
    load().then(
      (value) => current && setResult({ value }),
      () => current && setResult('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, wanted, ready, attempt]);
  const again = useCallback(() => {
    setResult(null);
    setAttempt((count) => count + 1);
  }, []);
  if (result === 'failed') return { state: 'failed', again };
  return result === null ? { state: 'waiting' } : { state: 'ready', value: result.value };
}
