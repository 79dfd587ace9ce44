import { type ReactNode, useState } from 'react';
import { Fold as HeldFold } from '../guided/Fold.tsx';

export type FoldProps = { readonly label: string; readonly children: ReactNode };

/** A folded part of a page that remembers by itself whether it is open. */
export function Fold({ label, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <HeldFold label={label} open={open} onToggle={setOpen}>
      {children}
    </HeldFold>
  );
}
