import { useKeydown } from '../ui/useKeydown.ts';

const keepsKeys = 'input, select, textarea, [contenteditable], dialog, [data-keeps-keys]';

/** Says whether a key press belongs to a control or a dialog and not to the view. */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(keepsKeys) !== null;
}

/** Listens to keys of the whole view; `act` says whether it used the key. Keys typed into a control are left alone. */
export function useKeys(act: (event: KeyboardEvent) => boolean): void {
  useKeydown((event) => {
    if (isTaken(event) || event.altKey || event.repeat) return;
    if (act(event)) event.preventDefault();
  });
}
