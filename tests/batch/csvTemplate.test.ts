import { describe, expect, test } from 'vitest';
import { readHeader } from '../../machines/case/readHeader.ts';
import { readRow } from '../../machines/case/readRow.ts';
import { stainIds } from '../../machines/vocabulary/stains.ts';
import { CsvCases } from '../../src/batch/csvCases.ts';
import { csvTemplate, templateColumns } from '../../src/batch/csvTemplate.ts';
import { readAll } from './readAll.ts';

const example = {
  schema: 'arrector.case/1',
  label: 'Example, replace this row',
  specimen: { procedure: 'excision', site: 'upperExtremity', priorTreatment: false },
  patient: { ageYears: 61, sex: 'female' },
  stains: {
    sma: 'positive',
    desmin: 'focal',
    s100: 'negative',
    p53: 'overexpressed',
    hCaldesmon: { result: 'positive', clone: 'h-CD' },
    sox10: 'negative',
    ae1ae3: 'negative',
    ki67: { percentCells: 20 },
  },
  histology: {
    depth: 'dermis',
    atypia: 'moderate',
    mitoses: { count: 6, fields: 10, fieldNumber: 22 },
    necrosis: 'absent',
    fascicles: true,
    differentiation: 2,
  },
  staging: { sizeMm: 12, n: 'N0', m: 'M0' },
};

describe('the template', () => {
  test.each([',', ';'] as const)('with %s is a table of one case', (separator) => {
    const cases = new CsvCases();
    expect(readAll(cases, csvTemplate(separator))).toEqual([
      { line: 2, read: { ok: true, case: example, migratedFrom: null } },
    ]);
    expect([cases.dialect.separator, cases.header?.readAs]).toEqual([separator, []]);
  });

  test('names every stain, and every column under its own path', () => {
    const header = readHeader(templateColumns);
    expect(header.ok && header.columns.map((column) => column?.path)).toEqual(templateColumns);
    expect(stainIds.filter((id) => !templateColumns.includes(`stains.${id}`))).toEqual([]);
  });

  test('without a cell filled states nothing', () => {
    const header = readHeader(templateColumns);
    if (!header.ok) throw new Error('The template is refused.');
    expect(
      readRow(
        header.columns,
        templateColumns.map(() => ''),
      ),
    ).toEqual({
      ok: true,
      case: { schema: 'arrector.case/1' },
      migratedFrom: null,
    });
  });
});
