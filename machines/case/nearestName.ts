import { remembered } from '../vocabulary/remembered.ts';

/** A spelling and the name that it stands for; a name stands for itself. */
export type Spelling = { readonly spelling: string; readonly name: string };

const shortNameLength = 3;
const longestName = 40;
const mostEdits = 2;

/** Gives the form in which two spellings of a name are compared: letters and digits only, in lower case. */
export const letters = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const digits = (name: string): string => name.replace(/\P{N}/gu, '');

/** Counts the single-character edits and swaps of neighbours that turn one text into another. */
export function editDistance(from: string, to: string): number {
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  let beforeLast = last;
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column++) {
      const same = from[row] === to[column];
      const swapped = from[row] === to[column - 1] && from[row - 1] === to[column];
      const edits = [
        (last[column + 1] ?? 0) + 1,
        (current[column] ?? 0) + 1,
        (last[column] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(beforeLast[column - 1] ?? 0) + 1] : []),
      ];
      current.push(Math.min(...edits));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

// The same lists are asked again and again: a pasted text asks for each of its unknown words.
const lettersOf = remembered((known: readonly (string | Spelling)[]): readonly Spelling[] =>
  known.map((entry) =>
    typeof entry === 'string'
      ? { spelling: letters(entry), name: entry }
      : { ...entry, spelling: letters(entry.spelling) },
  ),
);

const onlyName = (spellings: readonly Spelling[]): string | undefined => {
  const [name, ...others] = new Set(spellings.map((spelling) => spelling.name));
  return others.length === 0 ? name : undefined;
};

/**
 * Gives the known name that a misspelt one most likely means, or undefined where none or several are as near. Capitals,
 * spaces and signs do not count; the beginning of one name only is that name; otherwise one edit in three characters,
 * two at most, is bridged. Numbers must agree, because CD33 is not a misspelt CD34, and names of up to three characters
 * are not bridged, because AR is not ER.
 */
export function nearestName(name: string, known: readonly (string | Spelling)[]): string | undefined {
  const wanted = letters(name);
  if (wanted === '' || wanted.length > longestName) return undefined;
  const read = lettersOf(known);
  const same = read.filter(({ spelling }) => spelling === wanted);
  if (same.length > 0) return onlyName(same);
  if (wanted.length < shortNameLength) return undefined;
  const begun = read.filter(({ spelling }) => spelling.startsWith(wanted) && digits(spelling) === digits(wanted));
  if (begun.length > 0) return onlyName(begun);
  const reach = Math.min(mostEdits, Math.floor(wanted.length / shortNameLength));
  const near = read
    .filter(({ spelling }) => Math.min(spelling.length, wanted.length) > shortNameLength)
    .filter(({ spelling }) => Math.abs(spelling.length - wanted.length) <= reach)
    .filter(({ spelling }) => digits(spelling) === digits(wanted))
    .map((entry) => ({ ...entry, distance: editDistance(wanted, entry.spelling) }))
    .filter(({ distance }) => distance <= reach);
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return onlyName(near.filter(({ distance }) => distance === nearest));
}
