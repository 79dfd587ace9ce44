import type { AnyClaimId, ClaimId } from '../../../machines/evidence/claim.ts';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { ClaimBody } from './ClaimBody.tsx';
import css from './ClaimNotes.module.css';
import { FigureList } from './Figure.tsx';
import { Part } from './Part.tsx';

type ClaimEvidence = typeof import('./claimEvidence.ts');

const loadClaims = (): Promise<ClaimEvidence> => import('./claimEvidence.ts');

function ClaimOf({ id, evidence }: { readonly id: ClaimId; readonly evidence: ClaimEvidence }) {
  return (
    <li className={css['claim']}>
      <ClaimBody claim={evidence.claims[id]} citations={evidence.citations} />
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
