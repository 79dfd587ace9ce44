import { useSyncExternalStore } from 'react';

/** Three columns fit side by side from here on. */
const wideEnough = '(width >= 75rem)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(wideEnough);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

let drawnWide = false;

/** Says for which width a first screen is drawn, where there is no window to ask. */
export function drawForWidth(wide: boolean): void {
  drawnWide = wide;
}

export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wideEnough).matches,
    () => drawnWide,
  );
}
