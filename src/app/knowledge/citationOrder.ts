import { type Citation, citationIds, citations } from '../../../machines/evidence/citation.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Whether a publication has an identifier that leads to it. */
export const hasIdentifier = ({ doi, pmid, pmcid }: Citation): boolean =>
  doi !== undefined || pmid !== undefined || pmcid !== undefined;

/** Every publication as a list of references: by first author, or by title where none was seen. */
export const citationsInOrder: readonly Citation[] = citationIds
  .map((id) => citations[id])
  .map((citation) => ({ citation, key: letters(shortCitation(citation)) }))
  .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
  .map(({ citation }) => citation);

const text = new Map(
  citationsInOrder.map((citation) => {
    const { firstAuthor, year, title, journal, doi, pmid, pmcid } = citation;
    return [citation.id, letters([firstAuthor, year, title, journal, doi, pmid, pmcid].join(' '))];
  }),
);

/** The publications that hold every word sought. */
export function citationsHolding(sought: string): readonly Citation[] {
  const words = letters(sought).split(' ').filter(Boolean);
  return citationsInOrder.filter(({ id }) => words.every((word) => text.get(id)?.includes(word)));
}
