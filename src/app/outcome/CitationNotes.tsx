import { useState } from 'react';
import { type CitationId, citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { CitationLine } from '../ui/CitationLine.tsx';
import css from './CitationNotes.module.css';

const shownInSummary = 2;

/** Publications, the first of them named and all of them in full when unfolded; on paper their numbers stand instead. */
export function CitationNotes({ ids }: { readonly ids: readonly CitationId[] }) {
  const [open, setOpen] = useState(false);
  const short = ids.slice(0, shownInSummary).map((id) => shortCitation(citations[id]));
  return (
    <details className={css['cited']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={css['summary']}>{outcomeText.sources(short, ids.length - short.length)}</summary>
      {open && (
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <CitationLine citation={citations[id]} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
