import { describe, expect, test } from 'vitest';
import { type Citation, citations } from '../../../machines/evidence/citation.ts';
import { claims } from '../../../machines/evidence/claim.ts';
import { pooledCell } from '../../../machines/evidence/pooled.ts';
import { References, referenceLine } from '../../../machines/report/references.ts';

const full: Citation = {
  id: 'kaddu1997',
  kind: 'article',
  firstAuthor: 'Kaddu',
  year: 1997,
  title: 'Cutaneous leiomyosarcoma',
  journal: 'Am J Surg Pathol 1997;21:979-987',
  doi: '10.1/x',
  pmid: '123',
  url: 'https://example.org',
  needsChecking: false,
  readAs: 'full text',
};

const { doi: _doi, ...byPmid } = full;
const { pmid: _pmid, ...byUrl } = byPmid;
const { url: _url, ...withoutAddress } = byUrl;
const paper = 'Kaddu 1997. Cutaneous leiomyosarcoma. Am J Surg Pathol 1997;21:979-987.';

describe('a line of a reference list', () => {
  test.each<[string, Citation, string]>([
    ['its DOI before other addresses', full, `${paper} doi:10.1/x (read in full)`],
    ['else its PMID', byPmid, `${paper} PMID 123 (read in full)`],
    ['else the address of its page', byUrl, `${paper} https://example.org (read in full)`],
    ['else no address', withoutAddress, `${paper} (read in full)`],
    [
      'a title that ends in a question mark as it is',
      { ...withoutAddress, title: 'What? Who. is it?', journal: 'J 1.' },
      'Kaddu 1997. What? Who. is it? J 1. (read in full)',
    ],
    [
      'a full stop behind a title that has one only within',
      { ...withoutAddress, title: 'Who? What. Where', journal: null },
      'Kaddu 1997. Who? What. Where. (read in full)',
    ],
    [
      'no year where none was seen',
      { ...withoutAddress, year: null, journal: null },
      'Kaddu. Cutaneous leiomyosarcoma. (read in full)',
    ],
    [
      'the title first where no author was seen, the year behind it',
      { ...withoutAddress, firstAuthor: null, readAs: 'abstract' },
      'Cutaneous leiomyosarcoma. 1997. Am J Surg Pathol 1997;21:979-987. (read as abstract or in part)',
    ],
    [
      'the title alone where neither author nor year was seen',
      { ...withoutAddress, firstAuthor: null, year: null, journal: null, readAs: 'secondary', needsChecking: true },
      'Cutaneous leiomyosarcoma. (known from another source; author, year or title not seen on the page)',
    ],
    ['that it was not read', { ...withoutAddress, readAs: 'not read' }, `${paper} (title only, not read)`],
  ])('gives %s', (_, citation, line) => {
    expect(referenceLine(citation)).toBe(line);
  });
});

describe('the numbers of references', () => {
  const claim = 'synopticUnionOfSources';
  const cited = claims[claim].citations;
  const [first, second, third] = cited;
  const figure = 'leiomyosarcoma.dermal:desmin';
  const counted = pooledCell('leiomyosarcoma.dermal', 'desmin')?.citations ?? [];
  const numbers = (of: readonly unknown[]): string => ` [${of.map((_, at) => at + 1).join(', ')}]`;

  test('follow the order in which publications are first cited, and stand in ascending order in a mark', () => {
    const references = new References();
    expect(
      [[third], [first, second], [second, third, third], []].map((named) =>
        references.markOf(named.filter((one) => one !== undefined)),
      ),
    ).toEqual([' [1]', ' [2, 3]', ' [1, 3]', '']);
    expect(references.list().map(({ id }) => id)).toEqual([third, first, second]);
  });

  test('of a sentence are those of its claims, and those of its counts only where it names no claim', () => {
    const ofClaims = new References();
    expect(ofClaims.mark([])).toBe('');
    expect(ofClaims.mark([claim], [figure])).toBe(numbers(cited));
    expect(ofClaims.list()).toEqual(cited.map((id) => citations[id]));
    const ofCounts = new References();
    expect(ofCounts.mark([], ['angiosarcoma.cutaneous:alk'])).toBe('');
    expect(ofCounts.mark([], [figure])).toBe(numbers(counted));
    expect(ofCounts.list()).toEqual(counted.map((id) => citations[id]));
  });
});
