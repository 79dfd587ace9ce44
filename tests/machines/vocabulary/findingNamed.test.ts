import { describe, expect, it, test } from 'vitest';
import { type CaseFindingId, caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import { findingNamed, findingSpellings } from '../../../machines/vocabulary/findingNamed.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { stainNameKey, stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

describe('findingNamed', () => {
  it('finds every finding by each of its spellings', () => {
    const missed = findingSpellings.filter(({ spelling, finding }) => findingNamed(spelling) !== finding);
    expect(missed).toEqual([]);
  });

  it('has no spelling that two findings share', () => {
    const keys = findingSpellings.map(({ spelling, finding }) => ({ key: stainNameKey(spelling), finding }));
    const shared = keys.filter(({ key, finding }) =>
      keys.some((other) => other.key === key && other.finding !== finding),
    );
    expect(shared).toEqual([]);
  });

  it('finds every finding of the case file by its id, every stain by its synonyms', () => {
    const ids = Object.values<readonly string[]>(caseSections).flat();
    expect(ids.filter((id) => findingNamed(id) !== id)).toEqual([]);
    const stains = stainIds.flatMap((id) =>
      [stainNames[id].expands, ...stainNames[id].synonyms].map((spelling) => ({ id, found: findingNamed(spelling) })),
    );
    expect(stains.filter(({ id, found }) => found !== id)).toEqual([]);
  });

  it('finds every finding but a stain by its short and its full name, the free text on the site by its id alone', () => {
    const findings = Object.values<readonly CaseFindingId[]>(caseSections)
      .flat()
      .filter((id) => !stainIds.some((stain) => stain === id));
    const spellingsOf = (id: CaseFindingId) =>
      findingSpellings.filter(({ finding }) => finding === id).map(({ spelling }) => spelling);
    const wanted = findings.map((id) => {
      if (id === 'siteText') return [id];
      const { label, name } = findingNames[id as keyof typeof findingNames];
      return [...new Set([id, label, name])];
    });
    expect(findings.map(spellingsOf)).toEqual(wanted);
  });

  test.each([
    ['Smooth muscle actin', 'sma'],
    ['S-100', 's100'],
    ['ck 5/6', 'ck56'],
    ['Atypia', 'atypia'],
    ['desmni', undefined],
    ['CD340', undefined],
    ['S100A6', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('reads %j as %j', (spelling, finding) => {
    expect(findingNamed(spelling)).toBe(finding);
  });
});
