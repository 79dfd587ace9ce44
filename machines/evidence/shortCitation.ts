import type { CitationRecord } from './citationRecord.ts';

/** Length in characters beyond which a title is cut in a short citation. */
export const shortTitleLength = 60;

function shortTitle(title: string): string {
  if (title.length <= shortTitleLength) return title;
  const words = title.slice(0, shortTitleLength).split(' ').slice(0, -1).join(' ');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…${title.startsWith('[') ? ']' : ''}`;
}

/**
 * Gives a publication in a few words: first author and year; the title (cut at a word) where no author was seen, and
 * the year only where it was seen. An author is never guessed.
 */
export function shortCitation({
  firstAuthor,
  year,
  title,
}: Pick<CitationRecord, 'firstAuthor' | 'year' | 'title'>): string {
  const name = firstAuthor ?? shortTitle(title);
  return year === null ? name : `${name} ${year}`;
}
