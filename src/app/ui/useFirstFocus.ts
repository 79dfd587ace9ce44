import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to an element once, when it is first shown. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
