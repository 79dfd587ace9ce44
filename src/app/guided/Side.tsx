import { type ReactNode, useEffect, useRef } from 'react';
import { guidedText } from '../../text/guidedText.ts';
import { Button } from '../ui/Button.tsx';
import css from './Side.module.css';

export type SideProps = {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A drawer for what stands beside the question where there is no room beside it. */
export function Side({ label, open, onClose, children }: SideProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={css['side']} aria-label={label} onClose={onClose}>
      <div className={css['bar']}>
        <Button onClick={onClose}>{guidedText.close}</Button>
      </div>
      {open && children}
    </dialog>
  );
}
