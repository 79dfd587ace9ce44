import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly again: () => void };

type Result<T> = { readonly value: T };

/** What was loaded before, by the function that loads it: shown again, it is there at once. */
const known = new WeakMap<() => Promise<unknown>, Result<unknown>>();

async function remembered<T>(load: () => Promise<T>): Promise<Result<T>> {
  const result = { value: await load() };
  known.set(load, result);
  return result;
}

/** Loads a part before it is wanted, and gives it; should that fail, wanting it says so. */
export const loadAhead = <T>(load: () => Promise<T>): Promise<T | undefined> =>
  remembered(load).then(
    ({ value }) => value,
    () => undefined,
  );

/** Loads a part of the program once it is wanted; `load` must be the same function at every render. */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result<T> | 'failed' | null>(
    () => (known.get(load) as Result<T> | undefined) ?? null,
  );
  const ready = result !== null && result !== 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt loads again.
  useEffect(() => {
    if (!wanted || ready) return;
    let current = true;
    remembered(load).then(
      (loaded) => current && setResult(loaded),
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
