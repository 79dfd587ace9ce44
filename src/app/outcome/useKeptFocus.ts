import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the reader's place when an answered control has left the page and taken the focus with it: the focus goes to
 * what is still missing, or to the conclusion.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>, report: unknown): void {
  const before = useRef(report);
  useEffect(() => {
    if (before.current === report) return;
    before.current = report;
    if (document.activeElement !== document.body) return;
    const missing = within.current?.querySelector<HTMLElement>('#outcome-missing');
    const conclusion = within.current?.querySelector<HTMLElement>('h2');
    (missing ?? conclusion)?.focus({ preventScroll: true });
  }, [within, report]);
}
