import { Link } from 'wouter';
import { type Citation, citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import { citationKindNames, citationPageText as words } from '../../text/sourcePageText.ts';
import { readAsWords } from '../../text/sourceText.ts';
import { linksOf } from '../ui/CitationLine.tsx';
import { ClaimBody } from '../ui/ClaimBody.tsx';
import { hasIdentifier } from './citationOrder.ts';
import { Entry } from './Entry.tsx';
import shared from './Knowledge.module.css';
import { SeriesList } from './SeriesList.tsx';
import { isCitation, usesOfCitation } from './usesOf.ts';

function Links({ citation }: { readonly citation: Citation }) {
  const links = linksOf(citation);
  return (
    <>
      {!hasIdentifier(citation) && <p>{words.noIdentifierLong}</p>}
      {!hasIdentifier(citation) && links.length > 0 && <p>{words.onlyAddress}</p>}
      {links.map(({ text, to }) => (
        <p key={to}>
          <a href={to} rel="noreferrer">
            {text}
          </a>
        </p>
      ))}
    </>
  );
}

function Facts({ citation }: { readonly citation: Citation }) {
  const { kind, journal, readAs, needsChecking, firstAuthor, title, reviewReferences, note } = citation;
  return (
    <dl className={shared['facts']}>
      <div>
        <dt>{words.kind}</dt>
        <dd>{citationKindNames[kind]}</dd>
      </div>
      {journal !== null && (
        <div>
          <dt>{words.journal}</dt>
          <dd>{journal}</dd>
        </div>
      )}
      <div>
        <dt>{words.identifiers}</dt>
        <dd>
          <Links citation={citation} />
        </dd>
      </div>
      <div>
        <dt>{words.readAs}</dt>
        <dd>
          <p>{readAsWords[readAs]}</p>
          {firstAuthor === null && <p>{words.authorNotSeen}</p>}
          {title.startsWith('[') && <p>{words.titleNotSeen}</p>}
          {needsChecking && <p>{words.needsChecking}</p>}
        </dd>
      </div>
      {(reviewReferences !== undefined || note !== undefined) && (
        <div>
          <dt>{words.note}</dt>
          <dd>
            {reviewReferences !== undefined && <p>{words.reviewReference(reviewReferences)}</p>}
            {note !== undefined && <p>{note}</p>}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A publication by its id. */
export const citationById = (id: string): Citation | undefined => (isCitation(id) ? citations[id] : undefined);

/** The page of a publication: what it is, how much of it was read, and all that stands on it. */
export function CitationPage({ citation }: { readonly citation: Citation }) {
  const { claims, rows, cases, errors } = usesOfCitation(citation.id);
  const unused = claims.length + rows.length + cases.length + errors.length === 0;
  return (
    <Entry
      title={shortCitation(citation)}
      lead={<p>{citation.title}</p>}
      sections={[
        { id: 'publication', title: words.publication, body: <Facts citation={citation} /> },
        rows.length > 0
          ? { id: 'counts', title: words.countsTitle, body: <SeriesList rows={rows} by="subject" /> }
          : null,
        claims.length > 0
          ? {
              id: 'claims',
              title: words.claimsTitle,
              body: (
                <ul className={shared['items']}>
                  {claims.map((claim) => (
                    <li key={claim.id}>
                      <ClaimBody claim={claim} citations={citations} />
                    </li>
                  ))}
                </ul>
              ),
            }
          : null,
        cases.length > 0
          ? {
              id: 'cases',
              title: words.casesTitle,
              body: (
                <ul className={shared['items']}>
                  {cases.map(({ id, publishedDiagnosis, odd }) => (
                    <li key={id}>
                      <Link href={`/guided?example=${id}`} className={shared['target']}>
                        {id}, {publishedDiagnosis}
                      </Link>
                      {odd !== undefined && <span className={shared['small']}> {odd}</span>}
                    </li>
                  ))}
                </ul>
              ),
            }
          : null,
        errors.length > 0
          ? {
              id: 'errors',
              title: words.errorsTitle,
              body: (
                <ul className={shared['items']}>
                  {errors.map(({ id, what, whatWeDo }) => (
                    <li key={id}>
                      <b>{id}</b> {what} {whatWeDo}
                    </li>
                  ))}
                </ul>
              ),
            }
          : null,
        unused ? { id: 'unused', title: words.usesTitle, body: <p>{words.nothing}</p> } : null,
      ]}
    />
  );
}
