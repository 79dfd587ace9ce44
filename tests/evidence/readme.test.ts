import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationIds, citations } from '../../machines/evidence/citation.ts';
import { claimIds, claimsNotCarried } from '../../machines/evidence/claim.ts';
import { frequencies } from '../../machines/evidence/frequency.ts';
import { pooledCells } from '../../machines/evidence/pooled.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { reviewErrors } from '../../machines/evidence/reviewErrors.ts';

test('the counts in the README of the evidence room are those of the data', () => {
  const readme = readFileSync(new URL('../../machines/evidence/README.md', import.meta.url), 'utf8');
  const printed = [...readme.matchAll(/^\| ([^|]+?) +\| [^|]+ \| (\d+) +\|$/gm)].map(([, what, count]) => [
    what,
    Number(count),
  ]);
  const all = citationIds.map((id) => citations[id]);
  expect(printed).toEqual([
    ['citations', all.length],
    [
      'citations without DOI, PMID or PMCID',
      all.filter(({ doi, pmid, pmcid }) => (doi ?? pmid ?? pmcid) === undefined).length,
    ],
    ['citations whose author, year or title needs checking', all.filter(({ needsChecking }) => needsChecking).length],
    ['claims that a rule may name', claimIds.length],
    ['claims not carried, with the reason', Object.keys(claimsNotCarried).length],
    ['errors and cross-checks of the review', reviewErrors.length],
    ['published frequencies', frequencies.length],
    ['pooled cells', pooledCells().length],
    ['published cases', publishedCases.length],
  ]);
});
