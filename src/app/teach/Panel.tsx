import { type ReactNode, useEffect, useRef } from 'react';
import { teachText } from '../../text/teachText.ts';
import { Button } from '../ui/Button.tsx';
import css from './Panel.module.css';

export type PanelProps = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

/** What stands beside the diagram for as long as it is wanted; the diagram makes room for it and keeps whole. */
export function Panel({ label, onClose, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const own = heading.current;
    own?.focus();
    return () => {
      const here = document.activeElement;
      const isFree = here === null || here === document.body || here === own;
      if (isFree && (before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected)
        before.focus();
    };
  }, []);
  return (
    <aside className={css['panel']} aria-label={label}>
      <div className={css['bar']}>
        <h2 ref={heading} tabIndex={-1}>
          {label}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {teachText.close}
        </Button>
      </div>
      <div className={css['content']}>{children}</div>
    </aside>
  );
}
