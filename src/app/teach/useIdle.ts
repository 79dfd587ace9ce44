import { type RefObject, useEffect, useState } from 'react';

const idleAfterMs = 3000;

const signs = ['pointermove', 'pointerdown', 'focusin'] as const;

/** Says whether nobody has moved a pointer or the focus over an element for a while; only asked while it is wanted. */
export function useIdle(element: RefObject<HTMLElement | null>, wanted: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!wanted || watched === null) return;
    let timer = 0;
    const wake = (): void => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), idleAfterMs);
    };
    wake();
    for (const sign of signs) watched.addEventListener(sign, wake);
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) watched.removeEventListener(sign, wake);
    };
  }, [element, wanted]);
  return wanted && idle;
}
