import { Link } from 'wouter';
import { knowledgeText as words } from '../../text/knowledgeText.ts';
import { resultKinds } from '../../text/searchText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import shared from './Knowledge.module.css';
import { search } from './searchIndex.ts';

const shownNearest = 8;

const wordsOfId = (id: string): string => id.replace(/[:./-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');

/** What is shown for an address that names nothing: the names nearest to it. */
export function UnknownPage({ sought }: { readonly sought: string }) {
  const nearest = [...new Set([...search(sought), ...search(wordsOfId(sought))])].slice(0, shownNearest);
  return (
    <div>
      <PageHeading title={words.unknownTitle} />
      <p>{words.unknown(sought)}</p>
      {nearest.length === 0 ? (
        <p>{words.nothingNear}</p>
      ) : (
        <>
          <h2 className={shared['next']}>{words.nearest}</h2>
          <ul className={shared['items']}>
            {nearest.map(({ id, kind, name, address }) => (
              <li key={id}>
                <span className={shared['small']}>{resultKinds[kind]}</span> <Link href={address}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
