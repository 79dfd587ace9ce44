import { useSyncExternalStore } from 'react';

let on = true;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const now = (): boolean => on;

/** Switches single keys on or off in every view. */
export function setSingleKeys(next: boolean): void {
  on = next;
  for (const listener of listeners) listener();
}

/** Whether single keys act, in every view alike; who dictates needs them off. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, now, now);
