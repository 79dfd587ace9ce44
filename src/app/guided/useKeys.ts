import { useEffectEvent, useLayoutEffect } from 'react';

const keepsKeys = 'input, select, textarea, [contenteditable], dialog, [data-keeps-keys]';

/** Says whether a key press belongs to a control or a dialog and not to the view. */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(keepsKeys) !== null;
}

/**
 * Listens to keys of the whole view, from the frame on in which it is seen; `act` says whether it used the key. Keys typed
 * into a control are left alone.
 */
export function useKeys(act: (event: KeyboardEvent) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event) || event.altKey || event.repeat) return;
    if (act(event)) event.preventDefault();
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
