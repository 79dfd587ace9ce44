import { useEffectEvent, useLayoutEffect } from 'react';

/** Offers the Escape key before every other listener of the page; `act` says whether it used it. */
export function useEscape(act: () => boolean): void {
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !act()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent): void => onEscape(event);
    document.addEventListener('keydown', listener, true);
    return () => document.removeEventListener('keydown', listener, true);
  }, []);
}
