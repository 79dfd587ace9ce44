import { useDeferredValue, useState } from 'react';
import { citationPageText as words } from '../../text/sourcePageText.ts';
import { CitationLine } from '../ui/CitationLine.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import css from './CitationsPage.module.css';
import { citationsHolding, citationsInOrder, hasIdentifier } from './citationOrder.ts';
import { Entry } from './Entry.tsx';
import shared from './Knowledge.module.css';

const without = citationsInOrder.filter((citation) => !hasIdentifier(citation)).length;

function List() {
  const [sought, setSought] = useState('');
  const [without, setWithout] = useState(false);
  const wanted = useDeferredValue(sought);
  const list = citationsHolding(wanted).filter((citation) => !(without && hasIdentifier(citation)));
  return (
    <>
      <div className={css['filter']}>
        <Labelled label={words.filter}>
          {(id) => (
            <input
              id={id}
              type="search"
              value={sought}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setSought(target.value)}
            />
          )}
        </Labelled>
        <label className={css['only']}>
          <input type="checkbox" checked={without} onChange={({ target }) => setWithout(target.checked)} />
          {words.onlyWithout}
        </label>
      </div>
      <p className={shared['small']}>
        <output>{list.length === 0 ? words.none : words.shown(list.length, citationsInOrder.length)}</output>
      </p>
      <ul className={css['list']}>
        {list.map((citation) => (
          <li key={citation.id}>
            <CitationLine citation={citation} />
            {!hasIdentifier(citation) && <span className={shared['small']}>; {words.noIdentifier}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every publication, to be filtered. */
export function CitationsPage() {
  return (
    <Entry
      title={words.listTitle}
      lead={<p>{words.lead(citationsInOrder.length, without)}</p>}
      sections={[{ id: 'list', title: words.inOrder, body: <List /> }]}
    />
  );
}
