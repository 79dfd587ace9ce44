import type { ReactNode } from 'react';
import css from './Fold.module.css';

export type FoldProps = {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
};

/** A folded part whose content is made only when it is open. */
export function Fold({ label, open, onToggle, children }: FoldProps) {
  return (
    <details
      className={css['fold']}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onToggle(currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {open && <div className={css['inside']}>{children}</div>}
    </details>
  );
}
