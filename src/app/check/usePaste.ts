import { useEffect, useEffectEvent } from 'react';

const takesText = 'input:not([type="radio"]), textarea, select, dialog';

/** Hands over a text that is pasted anywhere but into a field. */
export function usePaste(onText: (text: string) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '' || (event.target instanceof Element && event.target.closest(takesText) !== null)) return;
    event.preventDefault();
    onText(text);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
}
