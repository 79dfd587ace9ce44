import MiniSearch from 'minisearch';
import type { ResultKind } from '../../text/searchText.ts';
import { type SearchEntry, searchEntries } from './searchEntries.ts';

const signs = /[^\p{L}\p{N}]+/u;

const letters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'b')
    .replace(/β/g, 'b')
    .replace(/α/g, 'a')
    .replace(/δ/g, 'd');

/** A written word as it is compared: “HHF-35” is found by “HHF35”, “hhf” and “35”. */
function wordsOf(text: string): readonly string[] {
  return letters(text)
    .split(/[\s,;()]+/)
    .flatMap((word) => {
      const parts = word.split(signs).filter((part) => part !== '');
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    });
}

/** What is searched for: a word with signs in it is one word. */
const wordsSought = (text: string): readonly string[] =>
  letters(text)
    .split(/[\s,;()]+/)
    .map((word) => word.split(signs).join(''))
    .filter((word) => word !== '');

/**
 * How many letters a word may be off. Numbers must agree, because CD33 is not a misspelt CD34, and short words are not
 * bridged, because AR is not ER.
 */
function reach(word: string): number | false {
  if (word.length <= 3 || /\d/.test(word)) return false;
  return word.length <= 6 ? 1 : 2;
}

const weights: Readonly<Record<ResultKind, number>> = {
  entity: 4,
  stain: 4,
  pitfall: 1.2,
  claim: 1,
  citation: 1,
  decision: 0.8,
};

const index = new MiniSearch<{ id: number; name: string; also: string; says: string }>({
  fields: ['name', 'also', 'says'],
  tokenize: (text) => [...wordsOf(text)],
  processTerm: (word) => word,
  searchOptions: {
    tokenize: (text) => [...wordsSought(text)],
    processTerm: (word) => word,
    boost: { name: 3, also: 2 },
    prefix: (word, place, words) => place === words.length - 1 && word.length > 1,
    fuzzy: reach,
    weights: { prefix: 0.5, fuzzy: 0.3 },
    boostDocument: (id: number) => weights[searchEntries[id]?.kind ?? 'decision'],
  },
});

/** Settles when everything can be found; the index is made in parts, so that the page goes on meanwhile. */
export const ready = index.addAllAsync(
  searchEntries.map(({ name, also, says }, id) => ({ id, name, also: also.join(' ; '), says })),
  { chunkSize: 50 },
);

const byName = new Map<string, SearchEntry[]>();
for (const entry of searchEntries) {
  for (const key of new Set([entry.name, ...entry.also].map((spelling) => wordsSought(spelling).join('')))) {
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
}

/**
 * Finds pages by name, synonym, misspelling or what they say, the best first: a page whose name or synonym is exactly
 * what was sought, then those that hold every word, and only without any of these those that hold some.
 */
export function search(query: string): readonly SearchEntry[] {
  const sought = wordsSought(query);
  if (sought.length === 0) return [];
  const found = index.search(query, { combineWith: 'AND' });
  const hits = (found.length > 0 ? found : index.search(query, { combineWith: 'OR' })).flatMap(
    ({ id }) => searchEntries[id as number] ?? [],
  );
  return [...new Set([...(byName.get(sought.join('')) ?? []), ...hits])];
}
