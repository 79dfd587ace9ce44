import { Link } from 'wouter';
import { teachText } from '../../text/teachText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';

/** Something that exists, with where it is. */
export type Existing = { readonly words: string; readonly href: string };

/** Says which part of the address means nothing, and what there is; nothing is guessed in its place. */
export function Unknown({ said, existing }: { readonly said: string; readonly existing: readonly Existing[] }) {
  return (
    <div className={pageCss['page']}>
      <PageHeading title={teachText.unknownTitle} />
      <p>{said}</p>
      <ul>
        {existing.map(({ words, href }) => (
          <li key={href}>
            <Link href={href}>{words}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/teach/overview">{teachText.toOverview}</Link>
      </p>
    </div>
  );
}
