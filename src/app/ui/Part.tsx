import type { ReactNode } from 'react';
import { partText } from '../../text/partText.ts';
import { Button } from './Button.tsx';
import { useLoaded } from './useLoaded.ts';

export type PartProps<T> = {
  readonly load: () => Promise<T>;
  readonly children: (part: T) => ReactNode;
  readonly quiet?: boolean;
  readonly opening?: string;
};

/** A part of the program that is loaded when it is first shown; `quiet` shows nothing while that takes. */
export function Part<T>({ load, children, quiet = false, opening = partText.opening }: PartProps<T>) {
  const loaded = useLoaded(load);
  if (loaded.state === 'ready') return children(loaded.value);
  if (loaded.state === 'waiting') return quiet ? null : <p>{opening}</p>;
  return (
    <div role="alert">
      <p>{partText.failed}</p>
      <Button onClick={loaded.again}>{partText.tryAgain}</Button>
    </div>
  );
}
