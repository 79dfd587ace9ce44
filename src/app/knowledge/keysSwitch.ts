import { useState } from 'react';

let kept = true;

/** Whether the single key of the search is on: in memory only, the same on every page of the reference. */
export function useKeysSwitch(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(kept);
  const change = (next: boolean): void => {
    kept = next;
    setOn(next);
  };
  return [on, change];
}
