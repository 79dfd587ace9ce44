import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { caseFindingOf, cloneIn, readingIn, reportedAs } from '../../src/app/guided/caseChange.ts';

describe('reportedAs', () => {
  it('reports a stain by its bare reading, and with its clone where one is stated', () => {
    expect(reportedAs('sma', 'focal')).toEqual({ type: 'finding.reported', finding: 'sma', value: 'focal' });
    expect(reportedAs('hCaldesmon', 'positive', ' h-CD (Dako) ')).toEqual({
      type: 'finding.reported',
      finding: 'hCaldesmon',
      value: { result: 'positive', clone: 'h-CD (Dako)' },
    });
  });

  it('reports what is seen or not seen as true or false, and keeps "not assessable"', () => {
    expect(
      ['present', 'absent', 'notAssessable'].map((reading) => reportedAs('perineuralInvasion', reading).value),
    ).toEqual([true, false, 'notAssessable']);
  });

  it('does not take the necrosis that is present for a yes or no', () => {
    expect(reportedAs('necrosis', 'present').value).toBe('present');
  });

  it('reports a differentiation score as a number', () => {
    expect(reportedAs('differentiation', '2').value).toBe(2);
  });
});

describe('readingIn', () => {
  const known: CaseFile = {
    schema: 'arrector.case/1',
    patient: { multipleLesions: false },
    stains: { sma: 'positive', hCaldesmon: { result: 'negative', clone: 'Ventana' }, ki67: { percentCells: 20 } },
    histology: { depth: 'dermis', perineuralInvasion: true, differentiation: 2, mitoses: { count: 6, fields: 10 } },
  };

  it('gives the reading of what is held by category, and null for the rest', () => {
    expect(
      (
        [
          'sma',
          'hCaldesmon',
          'depth',
          'perineuralInvasion',
          'multipleLesions',
          'differentiation',
          'mitoses',
          'ki67',
          'desmin',
        ] as const
      ).map((finding) => readingIn(known, finding)),
    ).toEqual(['positive', 'negative', 'dermis', 'present', 'absent', '2', null, null, null]);
  });

  it('gives the clone beside it', () => {
    expect([cloneIn(known, 'hCaldesmon'), cloneIn(known, 'sma')]).toEqual(['Ventana', '']);
  });
});

it('finds the finding of the case file behind what the workup derives', () => {
  expect([caseFindingOf('hCaldesmonClone'), caseFindingOf('largerThan20mm'), caseFindingOf('depth')]).toEqual([
    'hCaldesmon',
    'sizeMm',
    'depth',
  ]);
});
