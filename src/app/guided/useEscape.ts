import { useKeydown } from '../ui/useKeydown.ts';

/** Offers the Escape key before every other listener of the page; `act` says whether it used it. */
export function useEscape(act: () => boolean): void {
  useKeydown((event) => {
    if (event.key !== 'Escape' || !act()) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
