import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CsvCases } from '../../src/batch/csvCases.ts';
import { readAll } from './readAll.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.csv`));

const schema = 'arrector.case/1';

const first = {
  schema,
  label: 'Fräulein "M", left',
  specimen: { site: 'upperExtremity', siteText: 'Unterarm, links', priorTreatment: false },
  stains: {
    sma: 'positive',
    desmin: 'focal',
    hCaldesmon: { result: 'positive', clone: 'h-CD' },
    s100: 'negative',
    ki67: { percentCells: 12.5 },
  },
  histology: { atypia: 'moderate', mitoses: { count: 6, areaMm2: 1.734 }, fascicles: true },
  staging: { sizeMm: 12.5 },
};

const second = {
  schema,
  label: 'β-case; two',
  specimen: { site: 'headNeck', priorTreatment: true },
  stains: { sma: 'negative', s100: 'negative', ki67: { percentCells: 20 } },
  histology: { atypia: 'severe' },
};

const third = {
  schema,
  label: 'third',
  specimen: { site: 'trunk' },
  stains: { sma: 'positive', desmin: 'notDone' },
  histology: { atypia: 'none', mitoses: { count: 0, areaMm2: 2 } },
  staging: { sizeMm: 8 },
};

const read = (file: object) => ({ ok: true, case: file, migratedFrom: null });
const refused = (path: string, problem: string, allowed: readonly string[]) => ({
  ok: false,
  faults: [{ path, problem, allowed }],
});

const readAs = [
  { column: 8, name: 'h-caldesmon clone', path: 'stains.hCaldesmon.clone' },
  { column: 10, name: 'Ki-67 (%)', path: 'stains.ki67.percentCells' },
  { column: 15, name: 'Size (mm)', path: 'staging.sizeMm' },
];

const dialects = {
  excelCsvUtf8: { separator: ',', decimal: '.', lineBreak: '\r\n', byteOrderMark: true },
  excelGermanCsvUtf8: { separator: ';', decimal: ',', lineBreak: '\r\n', byteOrderMark: true },
  excelGermanCsv1252: { separator: ';', decimal: ',', lineBreak: '\r\n', byteOrderMark: false },
  libreOffice: { separator: ',', decimal: '.', lineBreak: '\n', byteOrderMark: false },
  libreOfficeGerman: { separator: ',', decimal: '.', lineBreak: '\n', byteOrderMark: false },
} as const;

const remedy = [
  'CSV in UTF-8: in Excel save as "CSV UTF-8", in LibreOffice choose the character set Unicode (UTF-8) when saving',
];

describe.each(Object.entries(dialects))('a table as %s', (name, dialect) => {
  test('has its dialect and its columns found', () => {
    const cases = new CsvCases();
    readAll(cases, fixture(name));
    expect({ dialect: cases.dialect, refusal: cases.refusal }).toEqual({ dialect, refusal: null });
    expect([cases.header?.readAs, cases.header?.passedOver]).toEqual([readAs, ['# remarks']]);
  });

  test.each([1, 2, 3, 10, 97])('reads the same in parts of %d bytes', (partSize) => {
    expect(readAll(new CsvCases(), fixture(name), partSize)).toEqual(readAll(new CsvCases(), fixture(name)));
  });
});

test.each(['excelCsvUtf8', 'excelGermanCsvUtf8', 'libreOffice'])(
  '%s gives the cases, with the line where each begins',
  (name) => {
    expect(readAll(new CsvCases(), fixture(name))).toEqual([
      { line: 2, read: read(first) },
      { line: 4, read: read(second) },
      { line: 6, read: read(third) },
    ]);
  },
);

test('a number that may be a thousand or a fraction is refused, not guessed', () => {
  expect(readAll(new CsvCases(), fixture('libreOfficeGerman'))).toEqual([
    {
      line: 2,
      read: refused('histology.mitoses.areaMm2', '"1,734" may mean 1.734 or 1734', ['1.734', '1734']),
    },
    { line: 4, read: read(second) },
    { line: 6, read: read(third) },
  ]);
});

test('rows that are not UTF-8 are refused with what to do', () => {
  expect(readAll(new CsvCases(), fixture('excelGermanCsv1252'))).toEqual([
    { line: 2, read: refused('lines 2 to 3', 'not UTF-8', remedy) },
    { line: 4, read: refused('', 'not UTF-8', remedy) },
    { line: 6, read: read(third) },
  ]);
});

test('the fixtures are what the programs write, byte by byte', () => {
  const starts = Object.keys(dialects).map((name) => {
    const bytes = fixture(name);
    return [
      name,
      bytes.subarray(0, 3).toString('hex') === 'efbbbf',
      bytes.includes('\r\n'),
      bytes.subarray(-2).toString('hex'),
    ];
  });
  expect(starts).toEqual([
    ['excelCsvUtf8', true, true, '0d0a'],
    ['excelGermanCsvUtf8', true, true, '0d0a'],
    ['excelGermanCsv1252', false, true, '0d0a'],
    ['libreOffice', false, false, '2c0a'],
    ['libreOfficeGerman', false, false, '2c0a'],
  ]);
});
