import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseColumns } from '../../../machines/case/caseColumns.ts';
import { validateCase } from '../../../machines/case/readCase.ts';
import { readHeader } from '../../../machines/case/readHeader.ts';
import { readRow } from '../../../machines/case/readRow.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { readingsOf, stainIds } from '../../../machines/vocabulary/stains.ts';
import { anyCase, seed } from './anyCase.ts';

const schema = 'arrector.case/1';

function rowOf(row: Readonly<Record<string, string>>, decimal: '.' | ',' = '.') {
  const header = readHeader(Object.keys(row));
  if (!header.ok) throw new Error(JSON.stringify(header.faults));
  return readRow(header.columns, Object.values(row), decimal);
}

const accepted = (file: object) => ({ ok: true, case: { schema, ...file }, migratedFrom: null });
const refused = (...faults: readonly object[]) => ({ ok: false, faults });

/** Writes a case as the cells of a row, each value as JSON writes it; a list with spaces between. */
function cellsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value.join(' ')]];
  return Object.entries(value).flatMap(([name, part]) =>
    cellsOf(part, name === 'result' ? path : [path, name].filter(Boolean).join('.')),
  );
}

const isFilled = (text: string): boolean => text.trim() === text && text !== '';

const textsOf = (file: CaseFile): readonly string[] =>
  cellsOf(file, '')
    .filter(([path]) => /(?:^label|siteText|clone)$/.test(path))
    .map(([, text]) => text);

const hasShareBelowOne = (file: CaseFile): boolean =>
  cellsOf(file, '').some(([path, cell]) => path.endsWith('percentCells') && Number(cell) > 0 && Number(cell) < 1);

const isPlainNumber = ([, cell]: readonly [string, string]): boolean => !/^-?\d.*e/.test(cell);

describe('a row', () => {
  test(`of any case, written under the paths of the case file, gives the case back, seed ${seed}`, () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const written: unknown = JSON.parse(JSON.stringify(file));
        const cells = cellsOf(written, '');
        fc.pre(cells.every(isPlainNumber) && textsOf(file).every(isFilled) && !hasShareBelowOne(file));
        const read = rowOf(Object.fromEntries(cells));
        const expected = validateCase(written);
        expect(cellsOf(read.ok ? read.case : null, '')).toEqual(cellsOf(expected.ok ? expected.case : null, ''));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('states nothing where its cells are empty or hold only spaces', () => {
    expect(rowOf({ label: ' ', 'stains.sma': '', 'staging.extension': '\u00a0' })).toEqual(accepted({}));
  });

  test('takes every reading of every stain, and refuses those of another kind', () => {
    const wrong = stainIds.flatMap((stain) => {
      const readings = readingsOf(stain).filter((reading) => {
        const read = rowOf({ [`stains.${stain}`]: reading });
        return !read.ok || read.case.stains?.[stain] !== reading;
      });
      return readings.map((reading) => [stain, reading]);
    });
    expect(wrong).toEqual([]);
    expect(rowOf({ 'stains.p53': 'positive' }).ok).toBe(false);
    expect(rowOf({ 'stains.fh': 'negative' }).ok).toBe(false);
    expect(rowOf({ 'stains.s100': '+' }).ok).toBe(false);
    expect(rowOf({ 'stains.s100': '-' }).ok).toBe(false);
  });

  test.each([
    ['stains.sma', 'Positive', { stains: { sma: 'positive' } }],
    ['stains.sma', 'NOT DONE', { stains: { sma: 'notDone' } }],
    ['stains.p53', 'wild-type', { stains: { p53: 'wildType' } }],
    ['specimen.site', 'head neck', { specimen: { site: 'headNeck' } }],
    ['specimen.procedure', 're-excision', { specimen: { procedure: 'reexcision' } }],
    ['staging.n', 'nx', { staging: { n: 'NX' } }],
    ['specimen.priorTreatment', 'TRUE', { specimen: { priorTreatment: true } }],
    ['specimen.priorTreatment', 'FALSCH', { specimen: { priorTreatment: false } }],
    ['histology.fascicles', 'VRAI', { histology: { fascicles: true } }],
    ['histology.fascicles', 'absent', { histology: { fascicles: false } }],
    ['histology.fascicles', 'not assessable', { histology: { fascicles: 'notAssessable' } }],
    ['histology.mitoses', 'not assessable', { histology: { mitoses: 'notAssessable' } }],
    ['histology.mitoses', '3.5', { histology: { mitoses: 3.5 } }],
    ['histology.differentiation', '2', { histology: { differentiation: 2 } }],
    ['stains.ki67', '20', { stains: { ki67: { percentCells: 20 } } }],
    ['stains.ki67', '20 %', { stains: { ki67: { percentCells: 20 } } }],
    ['stains.ki67', '0.5%', { stains: { ki67: { percentCells: 0.5 } } }],
    ['stains.ki67', '0', { stains: { ki67: { percentCells: 0 } } }],
    ['stains.ki67', 'not done', { stains: { ki67: 'notDone' } }],
    ['staging.extension', 'orbit, skullBaseOrDura', { staging: { extension: ['orbit', 'skullBaseOrDura'] } }],
    ['schema', 'arrector.case/1', {}],
  ])('%s: %s', (path, cell, file) => {
    expect(rowOf({ [path]: cell })).toEqual(accepted(file));
  });

  test('joins what is said of one stain and of the mitoses', () => {
    expect(
      rowOf({
        'stains.desmin.percentCells': '10',
        'stains.desmin': 'focal',
        'stains.desmin.clone': 'D33',
        'histology.mitoses.areaMm2': '1.734',
        'histology.mitoses.count': '6',
      }),
    ).toEqual(
      accepted({
        stains: { desmin: { result: 'focal', clone: 'D33', percentCells: 10 } },
        histology: { mitoses: { count: 6, areaMm2: 1.734 } },
      }),
    );
  });

  test('is refused whole, with the faults of a case file and its own, each once', () => {
    expect(
      rowOf({
        'stains.sma': 'postive',
        'staging.sizeMm': '1,500',
        'stains.ki67': '0.2',
        'histology.mitoses': '3',
        'histology.mitoses.count': '6',
        'stains.desmin.clone': 'D33',
      }),
    ).toEqual(
      refused(
        { path: 'staging.sizeMm', problem: '"1,500" may mean 1.500 or 1500', allowed: ['1.500', '1500'] },
        { path: 'stains.ki67', problem: '"0.2" may mean 0.2% or 20%', allowed: ['0.2%', '20%'] },
        { path: 'histology.mitoses', problem: 'does not go with histology.mitoses.count', allowed: ['one of the two'] },
        {
          path: 'stains.sma',
          problem: '"postive" is not a reading of SMA',
          allowed: ['positive', 'focal', 'negative', 'equivocal', 'notDone'],
          suggestion: 'positive',
        },
        {
          path: 'stains.desmin.result',
          problem: 'missing',
          allowed: ['positive', 'focal', 'negative', 'equivocal', 'notDone'],
        },
      ),
    );
    expect(rowOf({ 'stains.ki67': '20', 'stains.ki67.percentCells': '20' })).toEqual(
      refused({ path: 'stains.ki67.percentCells', problem: 'given more than once', allowed: ['one value'] }),
    );
  });
});

describe('a cell of a row', () => {
  const label = caseColumns.filter(({ path }) => path === 'label');

  test('is passed over where its column is not read', () => {
    expect(readRow([null, ...label, null], ['x', 'a', 'y'])).toEqual(accepted({ label: 'a' }));
  });

  test('is refused where it stands in no column, unless it is empty', () => {
    expect(readRow(label, ['a', ' '])).toEqual(accepted({ label: 'a' }));
    expect(readRow([...label, null], ['a', 'b', 'c', '', 'd'])).toEqual(
      refused(
        { path: 'cell 3', problem: '"c" stands in no column', allowed: ['at most 2 cells in a row'] },
        { path: 'cell 5', problem: '"d" stands in no column', allowed: ['at most 2 cells in a row'] },
      ),
    );
  });

  test('that does not go with another is refused with nothing allowed in its place', () => {
    const row = {
      'histology.mitoses.count': '6',
      'histology.mitoses.fields': '10',
      'histology.mitoses.fieldNumber': '22',
      'histology.mitoses.fieldDiameterMm': '0.55',
    };
    expect(rowOf(row)).toStrictEqual(
      refused({
        path: 'histology.mitoses',
        problem: 'fieldNumber and fieldDiameterMm are both given, one of them measures the field',
      }),
    );
  });
});

describe('a number in a row', () => {
  const size = (cell: string, decimal: '.' | ',') => {
    const read = rowOf({ 'staging.sizeMm': cell }, decimal);
    return read.ok ? read.case.staging?.sizeMm : read.faults[0]?.problem;
  };

  test.each([
    ['12.5', 12.5, 12.5],
    ['12,5', 12.5, 12.5],
    ['12,50', 12.5, 12.5],
    ['0,500', 0.5, 0.5],
    ['0.500', 0.5, 0.5],
    ['+8', 8, 8],
    ['1.734', 1.734, '"1.734" may mean 1,734 or 1734'],
    ['1,734', '"1,734" may mean 1.734 or 1734', 1.734],
    ['1.000,5', '"1.000,5" is not a number', '"1.000,5" is not a number'],
    ['1 000', '"1 000" is not a number', '"1 000" is not a number'],
    ['1e2', '"1e2" is not a number', '"1e2" is not a number'],
    ['0x10', '"0x10" is not a number', '"0x10" is not a number'],
    ['12 mm', '"12 mm" is not a number', '"12 mm" is not a number'],
    ['12.05.2026', '"12.05.2026" is not a number', '"12.05.2026" is not a number'],
    ['06. Okt', '"06. Okt" is not a number', '"06. Okt" is not a number'],
    ['-3', '-3 is out of range', '-3 is out of range'],
  ])('written %s', (cell, withPoint, withComma) => {
    expect([size(cell, '.'), size(cell, ',')]).toEqual([withPoint, withComma]);
  });
});

describe('the names of the columns', () => {
  test('may be any path of a case file, and no path stands twice', () => {
    const paths = caseColumns.map(({ path }) => path);
    expect(readHeader(paths)).toEqual({ ok: true, columns: caseColumns, readAs: [], passedOver: [] });
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each([
    ['Case', 'label'],
    ['SMA', 'stains.sma'],
    ['alpha-smooth muscle actin', 'stains.sma'],
    ['α-SMA', 'stains.sma'],
    ['stains sma', 'stains.sma'],
    ['S-100', 'stains.s100'],
    ['H-Caldesmon', 'stains.hCaldesmon'],
    ['h-caldesmon clone', 'stains.hCaldesmon.clone'],
    ['AE1/AE3', 'stains.ae1ae3'],
    ['SMA %', 'stains.sma.percentCells'],
    ['Ki-67 (%)', 'stains.ki67.percentCells'],
    ['MIB-1', 'stains.ki67'],
    ['Age', 'patient.ageYears'],
    ['Age (years)', 'patient.ageYears'],
    ['Depth', 'histology.depth'],
    ['mitoses', 'histology.mitoses'],
    ['Mitoses count', 'histology.mitoses.count'],
    ['Size (mm)', 'staging.sizeMm'],
    ['Greatest dimension, mm', 'staging.sizeMm'],
  ])('%s is read as %s, and that is said', (name, path) => {
    const column = caseColumns.find((known) => known.path === path);
    expect(readHeader([name])).toEqual({
      ok: true,
      columns: [column],
      readAs: [{ column: 1, name, path }],
      passedOver: [],
    });
  });

  test.each(['Size', 'Size (cm)', 'actin', 'CD33', 'AR', 'grade', 'T', 'smaa', 'count', 'constructor', '__proto__'])(
    '%s is not guessed',
    (name) => {
      expect(readHeader([name]).ok).toBe(false);
    },
  );
});
