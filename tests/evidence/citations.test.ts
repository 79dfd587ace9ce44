import { describe, expect, test } from 'vitest';
import { type Citation, type CitationId, citationIds, citations } from '../../machines/evidence/citation.ts';
import { claimIds, claims, claimsNotCarried } from '../../machines/evidence/claim.ts';
import { frequencies } from '../../machines/evidence/frequency.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { reviewErrors } from '../../machines/evidence/reviewErrors.ts';
import { committedList } from './committedList.ts';

const all: readonly Citation[] = citationIds.map((id) => citations[id]);

function repeated(values: readonly (string | undefined)[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value): value is string => value !== undefined && seen.size === seen.add(value).size);
}

describe('citations', () => {
  test('there are 420, each under its own id', () => {
    expect(all.length).toBe(420);
    expect(all.filter((citation) => citations[citation.id] !== citation)).toEqual([]);
  });

  test('one publication is one citation', () => {
    expect(repeated(all.map(({ doi }) => doi?.toLowerCase()))).toEqual([]);
    expect(repeated(all.map(({ pmid }) => pmid))).toEqual([]);
    expect(repeated(all.map(({ pmcid }) => pmcid))).toEqual([]);
    expect(repeated(all.map(({ title, year, firstAuthor }) => `${title} ${firstAuthor} ${year}`))).toEqual([]);
  });

  test('identifiers have the form of their registry', () => {
    expect(all.filter(({ doi }) => doi !== undefined && !/^10\.\d{4,9}\/\S+$/.test(doi))).toEqual([]);
    expect(all.filter(({ pmid }) => pmid !== undefined && !/^\d{7,8}$/.test(pmid))).toEqual([]);
    expect(all.filter(({ pmcid }) => pmcid !== undefined && !/^PMC\d{7,8}$/.test(pmcid))).toEqual([]);
    expect(all.filter(({ url }) => url !== undefined && !URL.canParse(url))).toEqual([]);
  });

  test('those without DOI, PMID or PMCID are the committed list, to be completed', () => {
    const without = all.filter(({ doi, pmid, pmcid }) => (doi ?? pmid ?? pmcid) === undefined).map(({ id }) => id);
    expect(without.toSorted()).toEqual(committedList('citationsWithoutIdentifier.txt'));
  });

  test('an id that ends in a year carries the year of its citation', () => {
    const wrong = all.filter(({ id, year }) => {
      const printed = /(?<!\d)(\d{4})[b-z]?$/.exec(id)?.[1];
      return printed === undefined ? false : Number(printed) !== year && id !== 'sarcomaDiagnosisConcordance1463';
    });
    expect(wrong).toEqual([]);
  });

  test('the reference list of the review is there from 1 to 78', () => {
    const numbers = all.flatMap(({ reviewReferences }) => reviewReferences ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 78 }, (_, index) => index + 1));
    expect(citations.porter2002.reviewReferences).toEqual([25, 65]);
  });

  test('every citation is reachable from a claim, a figure, a case or an error of the review', () => {
    const reached = new Set<CitationId>([
      ...claimIds.flatMap((id) => claims[id].citations),
      ...Object.values(claimsNotCarried).flatMap((claim) => claim.citations),
      ...frequencies.map(({ citation }) => citation),
      ...publishedCases.map(({ citation }) => citation),
      ...reviewErrors.flatMap((error) => error.citations ?? []),
    ]);
    expect(citationIds.filter((id) => !reached.has(id))).toEqual([]);
    expect([...reached].filter((id) => !Object.hasOwn(citations, id))).toEqual([]);
  });
});
