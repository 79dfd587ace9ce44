import { type ReactNode, useEffect } from 'react';
import { knowledgeText } from '../../text/knowledgeText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import css from './Entry.module.css';

export type EntrySection = { readonly id: string; readonly title: string; readonly body: ReactNode };

export type EntryProps = {
  readonly title: string;
  readonly heading?: ReactNode;
  /** What stands under the heading: other names, what the page is about. */
  readonly lead?: ReactNode;
  readonly sections: readonly (EntrySection | null)[];
};

/** Sections from which their list is left out where it would stand before them. */
const longList = 12;

/** Shows the part of the page that the address names, once it is there. */
function usePlaceInAddress(): void {
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    place?.scrollIntoView();
  }, []);
}

/** A page of the reference: heading, what it is in a few lines, sections, and on a wide screen their list beside them. */
export function Entry({ title, heading, lead, sections }: EntryProps) {
  usePlaceInAddress();
  const shown = sections.filter((section) => section !== null);
  return (
    <article className={css['entry']}>
      <div className={css['head']}>
        <PageHeading title={title}>{heading ?? title}</PageHeading>
        {lead}
      </div>
      {shown.length > 2 && (
        <nav
          aria-label={knowledgeText.onThisPage}
          className={[css['places'], shown.length > longList && css['long']].filter(Boolean).join(' ')}
        >
          <ul>
            {shown.map(({ id, title: name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={css['sections']}>
        {shown.map(({ id, title: name, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            {body}
          </section>
        ))}
      </div>
    </article>
  );
}
