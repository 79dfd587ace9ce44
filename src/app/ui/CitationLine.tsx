import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Citation } from '../../../machines/evidence/citation.ts';
import { readAsWords, sourceText } from '../../text/sourceText.ts';
import { citationAddress } from './knowledgeAddress.ts';

/** The addresses of a publication elsewhere: its identifiers, or without one the page where it was read. */
export function linksOf({
  doi,
  pmid,
  pmcid,
  url,
}: Citation): readonly { readonly text: string; readonly to: string }[] {
  const links = [
    doi === undefined ? null : { text: `doi:${doi}`, to: `https://doi.org/${doi}` },
    pmid === undefined ? null : { text: `PMID ${pmid}`, to: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` },
    pmcid === undefined ? null : { text: pmcid, to: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` },
  ].filter((link) => link !== null);
  if (links.length === 0 && url !== undefined) {
    const to = /^https?:/.test(url) ? url : `https://${url}`;
    return [{ text: url.replace(/^https?:\/\//, ''), to }];
  }
  return links;
}

/** One publication: author, year, title, where it stands, and how much of it was read. */
export function CitationLine({ citation }: { readonly citation: Citation }) {
  const { id, firstAuthor, year, title, journal, readAs, needsChecking } = citation;
  const stop = title.endsWith('.') ? ' ' : '. ';
  return (
    <>
      {firstAuthor === null ? (
        <>
          <Link href={citationAddress(id)}>{title}</Link>
          {stop}
          {year !== null && `${year}. `}
        </>
      ) : (
        <>
          <Link href={citationAddress(id)}>{[firstAuthor, year].filter((part) => part !== null).join(' ')}</Link>
          {'. '}
          {title}
          {stop}
        </>
      )}
      {journal !== null && `${journal}. `}
      {linksOf(citation).map(({ text, to }) => (
        <Fragment key={to}>
          <a href={to} rel="noreferrer">
            {text}
          </a>{' '}
        </Fragment>
      ))}
      ({readAsWords[readAs]}
      {needsChecking && `; ${sourceText.needsChecking}`})
    </>
  );
}
