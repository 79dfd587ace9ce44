import { type RefObject, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

const neverChanges = () => () => undefined;

export type FullScreen = { readonly can: boolean; readonly on: boolean; readonly toggle: () => void };

/** Whether an element fills the screen, and how to change that; a browser that refuses leaves everything as it is. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const on = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const can = useSyncExternalStore(
    neverChanges,
    () => document.fullscreenEnabled,
    () => true,
  );
  const toggle = (): void => {
    const change = on ? document.exitFullscreen() : element.current?.requestFullscreen();
    change?.catch(() => undefined);
  };
  return { can, on, toggle };
}
