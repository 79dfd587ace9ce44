import { useEffect, useId, useRef, useState } from 'react';
import { casesText } from '../../text/casesText.ts';
import { Card } from '../ui/Card.tsx';
import css from './CaseRow.module.css';
import { fileOfCase } from './caseFiles.ts';
import { linkOfCase, type MadeLink } from './caseLink.ts';
import type { SavedCase } from './savedCase.ts';

/** A link that carries the case; it is copied at once, or by hand where the browser refuses. */
export function ShareLink({ saved }: { readonly saved: SavedCase }) {
  const [made, setMade] = useState<MadeLink | null>(null);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    let current = true;
    void linkOfCase(fileOfCase(saved)).then(async (link) => {
      if (!current) return;
      setMade(link);
      if (!link.ok) return;
      const isAllowed = await navigator.clipboard.writeText(addressOf(link.fragment)).then(
        () => true,
        () => false,
      );
      if (current) setIsCopied(isAllowed);
    });
    return () => {
      current = false;
    };
  }, [saved]);
  useEffect(() => {
    if (isCopied === false) field.current?.select();
  }, [isCopied]);
  if (made === null) return null;
  if (!made.ok) {
    return (
      <Card tone="amber">
        <p role="alert">
          {made.fault.problem} {made.fault.remedy}
        </p>
      </Card>
    );
  }
  return (
    <div className={css['share']}>
      <label htmlFor={id}>{casesText.link}</label>
      <input ref={field} id={id} readOnly value={addressOf(made.fragment)} onFocus={({ target }) => target.select()} />
      <p className={css['quiet']}>{casesText.linkNote}</p>
      <output>{isCopied === null ? '' : isCopied ? casesText.copied : casesText.copyByHand}</output>
    </div>
  );
}

const addressOf = (fragment: string): string => `${location.origin}/cases${fragment}`;
