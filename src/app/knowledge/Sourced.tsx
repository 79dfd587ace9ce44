import { citations } from '../../../machines/evidence/citation.ts';
import { claims } from '../../../machines/evidence/claim.ts';
import type { EvidenceEntity, EvidenceMarker } from '../../../machines/evidence/frequencyNames.ts';
import { pooledCell } from '../../../machines/evidence/pooled.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import type { Reason } from '../../../machines/workup/workup.setup.ts';
import { ClaimNotes, ExpertOpinion } from '../ui/ClaimNotes.tsx';
import shared from './Knowledge.module.css';

function citedBy({ claims: named = [], figures = [] }: Reason): string {
  const cited = [
    ...named.flatMap((claim) => claims[claim].citations),
    ...figures.flatMap((figure) => {
      const [entity, marker] = figure.split(':') as [EvidenceEntity, EvidenceMarker];
      return pooledCell(entity, marker)?.citations ?? [];
    }),
  ];
  return [...new Set(cited)].map((id) => shortCitation(citations[id])).join('; ');
}

/** A sentence of the program with what it stands on: folded on the screen, its publications in few words on paper. */
export function Sourced({ reason }: { readonly reason: Reason }) {
  const { because, claims: named, figures, expertOpinion } = reason;
  return (
    <>
      <p>
        {because} {expertOpinion && <ExpertOpinion />}
      </p>
      <p className={shared['onPaper']}>{citedBy(reason)}</p>
      <div className={shared['onScreen']}>
        <ClaimNotes claims={named} figures={figures} />
      </div>
    </>
  );
}
