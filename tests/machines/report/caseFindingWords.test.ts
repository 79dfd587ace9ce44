import { describe, expect, test } from 'vitest';
import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import type { CaseFile, CaseHistology, CaseStains } from '../../../machines/vocabulary/caseFile.ts';

const wordsOf = (parts: Omit<CaseFile, 'schema'>) =>
  findingsInWords({ schema: 'arrector.case/1', ...parts }).map(({ label, value }) => `${label}: ${value}`);

describe('a finding of a case in words', () => {
  test.each<[CaseStains, string]>([
    [{ sma: 'focal' }, 'SMA: focal'],
    [{ sma: { result: 'positive' } }, 'SMA: positive'],
    [{ sma: { result: 'positive', clone: '1A4' } }, 'SMA: positive (clone 1A4)'],
    [{ sma: { result: 'focal', percentCells: 10 } }, 'SMA: focal (10% of cells)'],
    [{ sma: { result: 'focal', clone: '1A4', percentCells: 0 } }, 'SMA: focal (clone 1A4, 0% of cells)'],
    [{ ki67: { percentCells: 20 } }, 'Ki-67: 20% of cells'],
    [{ ki67: { percentCells: 20, clone: 'MIB-1' } }, 'Ki-67: 20% of cells (clone MIB-1)'],
    [{ ki67: { result: 'notDone' } }, 'Ki-67: not done'],
    [{ ki67: 'equivocal' }, 'Ki-67: equivocal'],
  ])('says of the stain %j: %s', (stains, words) => {
    expect(wordsOf({ stains })).toEqual([words]);
  });

  test.each<[CaseHistology['mitoses'], string]>([
    ['notAssessable', 'not assessable'],
    [3, '3 per 10 high-power fields, area not stated'],
    [{ count: 3, areaMm2: 2 }, '3 in 2 mm²'],
    [{ count: 3, fields: 10 }, '3 in 10 high-power fields (area not stated)'],
    [{ count: 3, fields: 10, fieldNumber: 22 }, '3 in 10 high-power fields (field number 22 at ×40)'],
    [{ count: 3, fields: 10, fieldDiameterMm: 0.5 }, '3 in 10 high-power fields (field diameter 0.5 mm)'],
    [
      { count: 3, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.5 },
      '3 in 10 high-power fields (field number 22 at ×40, field diameter 0.5 mm)',
    ],
  ])('says of the mitoses %j: %s', (mitoses, words) => {
    expect(wordsOf(mitoses === undefined ? {} : { histology: { mitoses } })).toEqual([`Mitoses: ${words}`]);
  });

  test('says of other findings what their values are called, and amounts with their unit', () => {
    expect(
      wordsOf({
        specimen: { siteText: 'left cheek' },
        patient: { ageYears: 61, immunosuppressed: true },
        histology: { ulceration: false, fascicles: 'notAssessable' },
        staging: { extension: ['orbit', 'skullBaseOrDura'] },
      }),
    ).toEqual([
      'Site as stated: left cheek',
      'Age: 61 years',
      'Immunosuppressed: yes',
      'Fascicles: not assessable',
      'Ulceration: absent',
      'Extension: orbit, skull base or dura',
    ]);
    expect(wordsOf({ staging: { extension: [] } })).toEqual(['Extension: none']);
    expect(wordsOf({})).toEqual([]);
  });
});
