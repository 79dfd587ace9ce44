import { expect, test } from 'vitest';
import { citationIds, citations } from '../../../machines/evidence/citation.ts';
import { shortCitation, shortTitleLength } from '../../../machines/evidence/shortCitation.ts';

test('author and year, where they were seen', () => {
  expect(shortCitation(citations.kraft2011)).toBe('Kraft 2011');
  expect(shortCitation({ firstAuthor: 'Weiss', year: null, title: 'Soft Tissue Tumors' })).toBe('Weiss');
});

test('the title where no author was seen, cut at a word', () => {
  expect(shortCitation({ firstAuthor: null, year: 2020, title: 'A short title' })).toBe('A short title 2020');
  expect(shortCitation({ firstAuthor: null, year: null, title: `[${'word '.repeat(20)}end]` })).toBe(
    '[word word word word word word word word word word word…]',
  );
});

test('a title of just that length stays whole; what is cut ends in a word', () => {
  const title = 'a'.repeat(shortTitleLength - 5);
  expect(shortCitation({ firstAuthor: null, year: null, title: `${title} tail` })).toBe(`${title} tail`);
  expect(shortCitation({ firstAuthor: null, year: null, title: `${title}: – tails` })).toBe(`${title}…`);
});

test('every citation has a short form that is not longer than a line', () => {
  const unfit = citationIds.filter((id) => {
    const short = shortCitation(citations[id]);
    return short.length === 0 || short.length > shortTitleLength + 10;
  });
  expect(unfit).toEqual([]);
});
