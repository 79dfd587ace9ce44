import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Listens to every key press of the page, from the frame on in which what asks for it is seen: a reader may press a key at
 * once. With `first` it is offered before every other listener.
 */
export function useKeydown(act: (event: KeyboardEvent) => void, first = false): void {
  const onKey = useEffectEvent(act);
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener, first);
    return () => document.removeEventListener('keydown', listener, first);
  }, [first]);
}
