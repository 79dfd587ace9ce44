import { describe, expect, it } from 'vitest';
import { stainNameKey, stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

const spellings = stainIds.flatMap((id) =>
  [stainNames[id].name, ...stainNames[id].synonyms].map((spelling) => ({ id, spelling, key: stainNameKey(spelling) })),
);

describe('stain names', () => {
  it('exist for every stain and for nothing else', () => {
    expect(Object.keys(stainNames).toSorted()).toStrictEqual(stainIds.toSorted());
  });

  it('are never empty or padded', () => {
    for (const { id, spelling } of spellings) {
      expect(spelling, id).toBe(spelling.trim());
      expect(stainNameKey(spelling), id).not.toBe('');
      expect(stainNames[id].expands, id).not.toBe('');
    }
  });

  it('never share a spelling, in any case, with or without spaces and hyphens', () => {
    const shared = spellings.filter(({ key }, at) => spellings.findIndex((other) => other.key === key) !== at);
    expect(shared).toStrictEqual([]);
  });

  it('never use the id of another stain as a spelling', () => {
    const idByKey = new Map(stainIds.map((id) => [stainNameKey(id), id]));
    const foreign = spellings.filter(({ id, key }) => (idByKey.get(key) ?? id) !== id);
    expect(foreign).toStrictEqual([]);
  });

  it.each([
    ['1A4', 'sma'],
    ['HHF35', 'msaHhf35'],
    ['HHF-35', 'msaHhf35'],
    ['msa', 'msaHhf35'],
    ['Pancytokeratin', 'cytokeratin'],
    ['pan-cytokeratin', 'cytokeratin'],
    ['K903', 'ck34bE12'],
    ['34betaE12', 'ck34bE12'],
    ['MART-1', 'melanA'],
    ['Melan A', 'melanA'],
    ['FXIIIa', 'factorXIIIa'],
    ['Factor XIIIa', 'factorXIIIa'],
    ['S-100', 's100'],
    ['CAM 5.2', 'cam52'],
    ['CK5/6', 'ck56'],
    ['AE1/AE3', 'ae1ae3'],
    ['Podoplanin', 'd240'],
    ['TP63', 'p63'],
    ['TP53', 'p53'],
    ['MIB1', 'ki67'],
    ['HCD', 'hCaldesmon'],
    ['SMM-HC', 'smmhc'],
    ['SM-MHC', 'smmhc'],
  ])('find %s as %s', (spelling, id) => {
    expect(spellings.filter(({ key }) => key === stainNameKey(spelling)).map((found) => found.id)).toStrictEqual([id]);
  });

  it('give a keratin class to the keratins and to nothing else', () => {
    const classes = Object.fromEntries(
      stainIds.flatMap((id) => {
        const { keratinClass } = stainNames[id];
        return keratinClass === undefined ? [] : [[id, keratinClass]];
      }),
    );
    expect(classes).toStrictEqual({
      cytokeratin: 'broad',
      ae1ae3: 'broad',
      mnf116: 'broad',
      cam52: 'lowMolecularWeight',
      ck7: 'lowMolecularWeight',
      ck56: 'highMolecularWeight',
      ck34bE12: 'highMolecularWeight',
    });
  });
});
