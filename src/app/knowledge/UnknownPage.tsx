import { Link } from 'wouter';
import { knowledgeText as words } from '../../text/knowledgeText.ts';
import { resultKinds } from '../../text/searchText.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Part } from '../ui/Part.tsx';
import shared from './Knowledge.module.css';
import { loadSearch } from './loadSearch.ts';

type SearchFor = Awaited<ReturnType<typeof loadSearch>>['search'];

const shownNearest = 8;

const wordsOfId = (id: string): string => id.replace(/[:./-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');

function Nearest({ sought, search }: { readonly sought: string; readonly search: SearchFor }) {
  const nearest = [...new Set([...search(sought), ...search(wordsOfId(sought))])].slice(0, shownNearest);
  if (nearest.length === 0) return <p>{words.nothingNear}</p>;
  return (
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
  );
}

/** What is shown for an address that names nothing: the names nearest to it. */
export function UnknownPage({ sought }: { readonly sought: string }) {
  return (
    <div>
      <PageHeading title={words.unknownTitle} />
      <p>{words.unknown(sought)}</p>
      <Part load={loadSearch}>{({ search }) => <Nearest sought={sought} search={search} />}</Part>
    </div>
  );
}
