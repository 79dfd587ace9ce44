import { Link } from 'wouter';
import type { Citation, CitationId } from '../../../machines/evidence/citation.ts';
import type { Claim } from '../../../machines/evidence/claim.ts';
import { sourceText } from '../../text/sourceText.ts';
import { CitationLine } from './CitationLine.tsx';
import css from './ClaimNotes.module.css';
import { claimAddress } from './knowledgeAddress.ts';
import { ShortCitations } from './ShortCitations.tsx';

export type ClaimBodyProps = {
  readonly claim: Claim;
  readonly citations: Readonly<Record<CitationId, Citation>>;
  /** Whether the number of the statement leads to its page: behind it, or not where it is given anyway. */
  readonly linked?: boolean;
  /** Whether the publications are given in a few words each. */
  readonly brief?: boolean;
};

/** A statement of a source: its words, how it is corrected, and its citations. */
export function ClaimBody({ claim, citations, linked = true, brief = false }: ClaimBodyProps) {
  const { id, basis, statement, correction, reason, own, uncited, citations: cited } = claim;
  return (
    <>
      <p>
        {statement}
        {linked && (
          <>
            {' '}
            <Link href={claimAddress(id)} className={css['number']}>
              {sourceText.statement(basis)}
            </Link>
          </>
        )}
      </p>
      {correction !== undefined && (
        <p>
          {sourceText.correction}
          {correction}
        </p>
      )}
      {reason !== undefined && (
        <p>
          {sourceText.notCarried}
          {reason}
        </p>
      )}
      {own && <p className={css['quiet']}>{sourceText.own}</p>}
      {uncited && <p className={css['quiet']}>{sourceText.uncited}</p>}
      {brief ? (
        <p className={css['brief']}>
          <ShortCitations ids={cited} citations={citations} />
        </p>
      ) : (
        <ul className={css['citations']}>
          {cited.map((citation) => (
            <li key={citation}>
              <CitationLine citation={citations[citation]} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
