import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { resultKinds, searchText as words } from '../../text/searchText.ts';
import { useKeys } from '../guided/useKeys.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { type Loaded, useLoaded } from '../ui/useLoaded.ts';
import { setSingleKeys, useSingleKeys } from '../ui/useSingleKeys.ts';
import { loadSearch } from './loadSearch.ts';
import css from './Search.module.css';
import type { SearchEntry } from './searchEntries.ts';

type Index = Awaited<ReturnType<typeof loadSearch>>;

const shownAtFirst = 12;

type OnKeyDown = (event: KeyboardEvent) => void;

type ResultsProps = {
  readonly query: string;
  readonly entries: readonly SearchEntry[];
  readonly onKeyDown: OnKeyDown;
};

function Results({ query, entries, onKeyDown }: ResultsProps) {
  const [all, setAll] = useState(false);
  if (entries.length === 0) return <output className={css['said']}>{words.none(query)}</output>;
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <output className={css['said']}>{words.count(shown.length, entries.length)}</output>
      <ul>
        {shown.map(({ id, kind, name, says, address }) => (
          <li key={id}>
            <Link href={address} className={css['result']} onKeyDown={onKeyDown}>
              <span className={css['kind']}>{resultKinds[kind]}</span>
              <span className={css['name']}>{name}</span>
              {says !== '' && <span className={css['says']}>{says}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

type FoundProps = { readonly query: string; readonly index: Loaded<Index>; readonly onKeyDown: OnKeyDown };

function Found({ query, index, onKeyDown }: FoundProps) {
  if (index.state === 'ready') {
    return <Results key={query} query={query} entries={index.value.search(query)} onKeyDown={onKeyDown} />;
  }
  if (index.state === 'waiting') return <p className={css['said']}>{words.loading}</p>;
  return (
    <div role="alert">
      <p className={css['said']}>{words.failed}</p>
      <Button onClick={index.again}>{words.again}</Button>
    </div>
  );
}

/** Moves the focus among the field and its results; `step` is 1 down, -1 up. */
function moveFocus(root: HTMLElement, step: 1 | -1): boolean {
  const places = [...root.querySelectorAll<HTMLElement>('input[type="search"], ul a')];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = places[at + step];
  next?.focus();
  return next !== undefined;
}

/** Finds a page of the reference by name, synonym or misspelling, everywhere at once. */
export function Search() {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const keys = useSingleKeys();
  const [, goTo] = useLocation();
  const sought = useDeferredValue(query.trim());
  const index = useLoaded(loadSearch, wanted);
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useKeys(({ key, ctrlKey, metaKey }) => {
    if (!keys || key !== '/' || ctrlKey || metaKey) return false;
    field.current?.focus();
    return true;
  });
  const onKeyDown: OnKeyDown = (event) => {
    const { key } = event;
    if (key === 'Escape' && query !== '') {
      setQuery('');
      field.current?.focus();
    } else if (key === 'Enter' && event.target === field.current && index.state === 'ready') {
      const [first] = index.value.search(query);
      if (first === undefined) return;
      goTo(first.address);
    } else if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    else if (root.current === null || !moveFocus(root.current, key === 'ArrowDown' ? 1 : -1)) return;
    event.preventDefault();
  };
  return (
    <search ref={root} className={css['search']}>
      <label htmlFor={id}>{words.label}</label>
      <input
        ref={field}
        id={id}
        type="search"
        value={query}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts={keys ? '/' : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setWanted(true)}
        onChange={({ target }) => setQuery(target.value)}
      />
      <label className={css['keys']}>
        <input type="checkbox" checked={keys} onChange={({ target }) => setSingleKeys(target.checked)} />
        <span>
          {words.keysOn}: <Kbd>/</Kbd> {words.shortcut}
        </span>
      </label>
      {sought !== '' && (
        <div className={css['found']}>
          <Found query={sought} index={index} onKeyDown={onKeyDown} />
        </div>
      )}
    </search>
  );
}
