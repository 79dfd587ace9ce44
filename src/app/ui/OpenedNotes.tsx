import type { AnyClaimId, ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { sourceText } from '../../text/sourceText.ts';
import { CitationLine } from './CitationLine.tsx';
import css from './ClaimNotes.module.css';
import { FigureList } from './Figure.tsx';
import { Part } from './Part.tsx';

type ClaimEvidence = typeof import('./claimEvidence.ts');

const loadClaims = (): Promise<ClaimEvidence> => import('./claimEvidence.ts');

function ClaimOf({ id, evidence }: { readonly id: ClaimId; readonly evidence: ClaimEvidence }) {
  const { statement, correction, own, uncited, citations } = evidence.claims[id];
  return (
    <li className={css['claim']}>
      <p>{statement}</p>
      {correction !== undefined && (
        <p>
          {sourceText.correction}
          {correction}
        </p>
      )}
      {own && <p className={css['quiet']}>{sourceText.own}</p>}
      {uncited && <p className={css['quiet']}>{sourceText.uncited}</p>}
      <ul className={css['citations']}>
        {citations.map((citation) => (
          <li key={citation}>
            <CitationLine citation={evidence.citations[citation]} />
          </li>
        ))}
      </ul>
    </li>
  );
}

const withBasis = ({ claims }: ClaimEvidence, bases: readonly string[]): readonly ClaimId[] =>
  (Object.keys(claims) as AnyClaimId[]).filter((id): id is ClaimId => bases.includes(claims[id as ClaimId].basis));

export type OpenedNotesProps = {
  readonly claims: readonly ClaimId[];
  readonly bases?: readonly string[];
  readonly figures: readonly FigureId[];
};

/** Source statements with their citations, and published counts; `bases` name statements by their number in the sources. */
export function OpenedNotes({ claims, bases = [], figures }: OpenedNotesProps) {
  return (
    <>
      {claims.length + bases.length > 0 && (
        <Part load={loadClaims}>
          {(evidence) => (
            <ul>
              {[...claims, ...withBasis(evidence, bases)].map((id) => (
                <ClaimOf key={id} id={id} evidence={evidence} />
              ))}
            </ul>
          )}
        </Part>
      )}
      {figures.length > 0 && <FigureList ids={figures} />}
    </>
  );
}
