import { useState } from 'react';
import type { ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { notesText } from '../../text/notesText.ts';
import css from './ClaimNotes.module.css';
import { Part } from './Part.tsx';

const loadOpened = () => import('./OpenedNotes.tsx');

export type ClaimNotesProps = {
  readonly claims?: readonly ClaimId[] | undefined;
  /** Statements by their number in the sources, as the guides to the stains name them. */
  readonly bases?: readonly string[] | undefined;
  readonly figures?: readonly FigureId[] | undefined;
  readonly expertOpinion?: boolean | undefined;
};

/** The label of a sentence that no published source carries. */
export function ExpertOpinion() {
  return <span className={css['opinion']}>{notesText.expertOpinion}</span>;
}

/** What a sentence stands on: folded source statements and published counts, loaded when opened; or the label of expert opinion. */
export function ClaimNotes({ claims = [], bases = [], figures = [], expertOpinion = false }: ClaimNotesProps) {
  const [open, setOpen] = useState(false);
  const statements = claims.length + bases.length;
  return (
    <>
      {expertOpinion && <ExpertOpinion />}
      {statements + figures.length > 0 && (
        <details className={css['notes']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{notesText.summary(statements, figures.length)}</summary>
          {open && (
            <Part load={loadOpened}>
              {({ OpenedNotes }) => <OpenedNotes claims={claims} bases={bases} figures={figures} />}
            </Part>
          )}
        </details>
      )}
    </>
  );
}
