import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Citation, CitationId } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { citationAddress } from './knowledgeAddress.ts';

export type ShortCitationsProps = {
  readonly ids: readonly CitationId[];
  readonly citations: Readonly<Record<CitationId, Citation>>;
};

/** Publications in a few words each, every one with its page. */
export function ShortCitations({ ids, citations }: ShortCitationsProps) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && '; '}
      <Link href={citationAddress(id)}>{shortCitation(citations[id])}</Link>
    </Fragment>
  ));
}
