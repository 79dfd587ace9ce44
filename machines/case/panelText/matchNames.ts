import { findingSpellings } from '../../vocabulary/findingNamed.ts';
import { stainNameKey } from '../../vocabulary/stainNames.ts';
import { type StainId, stainIds } from '../../vocabulary/stains.ts';
import { nearestName, type Spelling } from '../nearestName.ts';
import { stainsNotHeld, type UnclearName, unclearNames } from './otherNames.ts';
import type { NameToken } from './panelToken.ts';
import { type PanelWord, panelWords } from './panelWords.ts';

const isStain = (finding: string): finding is StainId => (stainIds as readonly string[]).includes(finding);

const nameByKey: ReadonlyMap<string, StainId | UnclearName | null> = new Map<string, StainId | UnclearName | null>([
  ...findingSpellings.flatMap(({ spelling, finding }): readonly [string, StainId][] =>
    isStain(finding) ? [[stainNameKey(spelling), finding]] : [],
  ),
  ...[...stainsNotHeld].map((key): [string, null] => [key, null]),
  ...unclearNames,
]);

function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys) for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end));
  return beginnings;
}

const nameBeginnings = beginningsOf(nameByKey.keys());
const wordBeginnings = beginningsOf(panelWords.keys());

const wordCharacter = /[\p{L}\p{N}\p{M}'’]/u;

/** Tells whether a letter, a digit or an apostrophe stands at a place in a text. */
export const isWordAt = (text: string, at: number): boolean => {
  const code = text.codePointAt(at);
  return code !== undefined && wordCharacter.test(String.fromCodePoint(code));
};

const wordOnNextLine = /\n[^\S\n]*\p{L}{3}/uy;
const dash = /[\u2010-\u2015\u2212-]/;

// A name or phrase may run over one line break, as text copied from a page does, but not over an empty line, a column or
// a dash with space beside it, which may be a minus.
function endsRun(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\t') return true;
  if (character === '\n') {
    wordOnNextLine.lastIndex = at;
    return !wordOnNextLine.test(text);
  }
  return dash.test(character) && /\s/.test(text.charAt(at - 1) + text.charAt(at + 1));
}

type Longest<T> = { readonly value: T; readonly end: number };

function longestFrom<T>(
  text: string,
  start: number,
  table: ReadonlyMap<string, T>,
  beginnings: ReadonlySet<string>,
  step: (key: string, character: string) => string,
): Longest<T> | undefined {
  let key = '';
  let longest: Longest<T> | undefined;
  for (let at = start; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (endsRun(text, at)) break;
    key = step(key, character);
    if (!beginnings.has(key.trimEnd())) break;
    at += character.length;
    const value = isWordAt(text, at - 1) && !isWordAt(text, at) ? table.get(key) : undefined;
    if (value !== undefined) longest = { value, end: at };
  }
  return longest;
}

const toNameKey = (key: string, character: string): string => key + stainNameKey(character);

const spaceOrHyphen = /[\s\u2010-\u2013-]/;
const toPhrase = (key: string, character: string): string => {
  if (spaceOrHyphen.test(character)) return key.endsWith(' ') ? key : `${key} `;
  return key + character.normalize('NFKC').toLowerCase();
};

const numberAfterName = /(?:[-.&]|[ ]?\/[ ]?)(?=\d)/y;
const digitsAndLetters = /\d[\p{L}\p{N}]*(?:[/.]\d[\p{L}\p{N}]*){0,3}(?![\p{L}\p{N}]|[ ]?%)/uy;
const numberOfKeratin = /[ ]{0,2}(?=\d)/y;

function endAfter(pattern: RegExp, text: string, at: number, otherwise = at): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : otherwise;
}

const longestName = (text: string, start: number): Longest<StainId | UnclearName | null> | undefined =>
  longestFrom(text, start, nameByKey, nameBeginnings, toNameKey);

function endOfNumber(pattern: RegExp, text: string, at: number): number {
  const start = endAfter(pattern, text, at);
  const isOtherName = start === at || longestName(text, start) !== undefined;
  return isOtherName ? at : Math.max(at, endAfter(digitsAndLetters, text, start, at));
}

/**
 * Gives the longest name of a stain that begins at a place. A number behind it that belongs to no known name makes it
 * another name: CK7/20 is not CK7, keratin 20 is not keratin.
 */
export function nameAt(text: string, start: number): NameToken | undefined {
  const found = longestName(text, start);
  if (found === undefined) return undefined;
  const { value, end } = found;
  const number = value === 'cytokeratin' ? numberOfKeratin : numberAfterName;
  const further = /\d/.test(text.charAt(end - 1)) || value === 'cytokeratin' ? endOfNumber(number, text, end) : end;
  if (further > end || value === null) return { kind: 'name', finding: null, start, end: further };
  if (typeof value === 'string') return { kind: 'name', finding: value, start, end };
  return { kind: 'name', finding: null, unclear: value, start, end };
}

/** Gives the longest known phrase that begins at a place, with its end. */
export function wordAt(text: string, start: number): (PanelWord & { readonly end: number }) | undefined {
  const found = longestFrom(text, start, panelWords, wordBeginnings, toPhrase);
  return found === undefined ? undefined : { ...found.value, end: found.end };
}

const stainSpellings = findingSpellings
  .filter(({ finding }) => isStain(finding))
  .map(({ spelling, finding }) => ({ spelling, name: finding }));
const shortestMisspelt = 5;
const mostEdits = 2;
const longestMisspelt = 60;

// Only names about as long: a word that begins like a longer name, such as "smooth", is not a misspelt name.
const spellingsByLength: readonly (readonly Spelling[])[] = Array.from({ length: longestMisspelt }, (_, length) =>
  stainSpellings.filter(({ spelling }) => Math.abs(spelling.length - length) <= mostEdits),
);

const oneWord = /\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+){0,2}(?![\p{L}\p{N}])/uy;

/** Gives a word that is almost the name of one stain, such as "desmni", as a name that is not taken. */
export function misspeltNameAt(text: string, start: number): NameToken | undefined {
  const end = endAfter(oneWord, text, start);
  const word = text.slice(start, end);
  const spellings = spellingsByLength[word.length];
  if (word.length < shortestMisspelt || spellings === undefined) return undefined;
  const nearest = nearestName(word, spellings);
  return nearest === undefined ? undefined : { kind: 'name', finding: null, resembles: nearest as StainId, start, end };
}

const named = /\p{L}[\p{L}\p{N}]*(?:-\p{N}[\p{L}\p{N}]*|-\p{Lu}[\p{Lu}\p{N}]+|[/.]\p{N}+){0,3}(?![\p{L}\p{N}])/uy;
const capitals = /^\p{Lu}{2,6}$/u;

/**
 * Gives the end of a word that has the form of a stain's name, letters with a digit (PAX8, CK8/18) or, where the text
 * is not written in capitals, two to six capitals (GFAP); undefined for any other word.
 */
export function nameFormAt(text: string, start: number, inCapitals: boolean): number | undefined {
  const end = endAfter(named, text, start);
  const word = text.slice(start, end);
  return /\p{N}/u.test(word) || (!inCapitals && capitals.test(word)) ? end : undefined;
}
