import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';

const caseWith = (part: Partial<CaseFile>): CaseFile => ({ schema: 'arrector.case/1', ...part });

describe('a case as the workup sees it', () => {
  test('has one category for each finding that was reported, in one order', () => {
    const read = readFindings(
      caseWith({
        patient: { multipleLesions: true },
        specimen: { procedure: 'excision' },
        stains: {
          desmin: { result: 'focal' },
          hCaldesmon: { result: 'positive', clone: 'h-CD' },
          sma: 'positive',
        },
        histology: {
          depth: 'dermis',
          atypia: 'moderate',
          mitoses: 'notAssessable',
          necrosis: 'absent',
          growth: 'infiltrative',
          cellularity: 'high',
          fascicles: true,
          vascularFeatures: false,
          lymphovascularInvasion: 'notAssessable',
          perineuralInvasion: false,
        },
        staging: { sizeMm: 21 },
      }),
    );
    expect(Object.entries(read)).toEqual([
      ['sma', 'positive'],
      ['desmin', 'focal'],
      ['hCaldesmon', 'positive'],
      ['hCaldesmonClone', 'highSpecificity'],
      ['depth', 'dermis'],
      ['atypia', 'moderate'],
      ['mitoses', 'notAssessable'],
      ['necrosis', 'absent'],
      ['growth', 'infiltrative'],
      ['cellularity', 'high'],
      ['fascicles', 'present'],
      ['vascularFeatures', 'absent'],
      ['lymphovascularInvasion', 'notAssessable'],
      ['perineuralInvasion', 'absent'],
      ['procedure', 'excision'],
      ['multipleLesions', 'present'],
      ['largerThan20mm', 'present'],
    ]);
  });

  test('has nothing for what was not reported', () => {
    expect([readFindings(caseWith({})), readFindings(caseWith({ stains: { hCaldesmon: 'positive' } }))]).toStrictEqual([
      {},
      { hCaldesmon: 'positive' },
    ]);
  });

  test('has nothing for a stain that is given in per cent', () => {
    expect(readFindings(caseWith({ stains: { ki67: { percentCells: 30 }, desmin: 'negative' } }))).toStrictEqual({
      desmin: 'negative',
    });
  });

  test('is larger than 20 mm above 20 mm only', () => {
    const sizes = [20, 20.1].map((sizeMm) => readFindings(caseWith({ staging: { sizeMm } })));
    expect(sizes).toEqual([{ largerThan20mm: 'absent' }, { largerThan20mm: 'present' }]);
  });

  test('is the same object for the same case', () => {
    const one = caseWith({ stains: { sma: 'positive' } });
    expect(readFindings(one)).toBe(readFindings(one));
  });
});
