import { createContext, useContext } from 'react';
import type { CitationId } from '../../../machines/evidence/citation.ts';
import type { ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import type { References } from '../../../machines/report/references.ts';
import { ClaimNotes, ExpertOpinion } from '../ui/ClaimNotes.tsx';
import css from './Outcome.module.css';

/** The sources of the report by number, for the printed page. */
export const ReferencesContext = createContext<References | null>(null);

export type SourcesProps = {
  readonly claims: readonly ClaimId[];
  readonly figures?: readonly FigureId[];
  readonly expertOpinion?: boolean | undefined;
};

/** The number of each source behind a sentence, on paper only. */
export function PrintMark({ claims, figures = [] }: SourcesProps) {
  const references = useContext(ReferencesContext);
  return <span className={css['printMark']}>{references?.mark(claims, figures)}</span>;
}

/** The number of each publication behind a count, on paper only. */
export function PrintedCitations({ ids }: { readonly ids: readonly CitationId[] }) {
  const references = useContext(ReferencesContext);
  return <span className={css['printMark']}>{references?.markOf(ids)}</span>;
}

/** What a sentence stands on: folded on the screen, as numbers on paper. */
export function Sources({ claims, figures = [], expertOpinion = false }: SourcesProps) {
  return (
    <>
      <PrintMark claims={claims} figures={figures} />
      {expertOpinion && (
        <>
          {' '}
          <ExpertOpinion />
        </>
      )}
      <div className={css['screenOnly']}>
        <ClaimNotes claims={claims} figures={figures} />
      </div>
    </>
  );
}
