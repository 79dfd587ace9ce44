import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseColumns } from '../../machines/case/caseColumns.ts';
import { CsvCases } from '../../src/batch/csvCases.ts';
import { seed } from '../machines/case/anyCase.ts';
import { readAll } from './readAll.ts';

const read = (file: object) => ({ ok: true, case: { schema: 'arrector.case/1', ...file }, migratedFrom: null });
const labelled = (line: number, label: string) => ({ line, read: read({ label }) });
const quotes = {
  problem: 'the quotation marks of this row do not pair',
  allowed: ['a cell in quotation marks, with every mark inside it written twice'],
};
const refusedFor = (path: string, fault: object) => ({ ok: false, faults: [{ path, ...fault }] });

function refusalOf(content: string | Uint8Array) {
  const cases = new CsvCases();
  return [readAll(cases, content), cases.refusal];
}

describe('a table of cases', () => {
  test('is read whatever separates its cells, also where a name holds a separator', () => {
    for (const separator of [',', ';', '\t']) {
      const table = `"label"${separator}"stains.sma"${separator}"# a;b,c"\na${separator}positive${separator}\n`;
      const cases = new CsvCases();
      expect([readAll(cases, table), cases.dialect.separator]).toEqual([
        [{ line: 2, read: read({ label: 'a', stains: { sma: 'positive' } }) }],
        separator,
      ]);
    }
  });

  test('may have line breaks of every kind, also in the names and the cells, and rows without anything', () => {
    const table = '\n;;\n"label"\r\n"a\r\nb"\r"c"\n\n  \nd';
    for (const partSize of [1, 2, 5, 100]) {
      expect(readAll(new CsvCases(), table, partSize)).toEqual([
        labelled(4, 'a\nb'),
        labelled(6, 'c'),
        labelled(9, 'd'),
      ]);
    }
    const named = '"stains.\nsma",label\nfocal,a\n';
    expect(readAll(new CsvCases(), named, 4)).toEqual([
      { line: 3, read: read({ label: 'a', stains: { sma: 'focal' } }) },
    ]);
  });

  test('may have rows that are shorter than the first, and longer ones if nothing stands there', () => {
    const table = 'label,stains.sma,stains.desmin\na\nb,focal,,,\nc,,,x,\n';
    expect(readAll(new CsvCases(), table)).toEqual([
      labelled(2, 'a'),
      { line: 3, read: read({ label: 'b', stains: { sma: 'focal' } }) },
      {
        line: 4,
        read: refusedFor('cell 4', { problem: '"x" stands in no column', allowed: ['at most 3 cells in a row'] }),
      },
    ]);
  });

  test('keeps a byte order mark that begins a later row as what it is', () => {
    expect(readAll(new CsvCases(), 'label\n\ufeffa\nb\n', 1)).toEqual([labelled(2, 'a'), labelled(3, 'b')]);
    expect(readAll(new CsvCases(), 'label\n"\ufeffa",\nb\n', 1)).toEqual([labelled(2, 'a'), labelled(3, 'b')]);
  });

  test('may be nothing but names', () => {
    const cases = new CsvCases();
    expect([readAll(cases, 'label,stains.sma'), cases.refusal]).toEqual([[], null]);
  });
});

describe('quotation marks that do not pair', () => {
  test('refuse the row that they run through, with its lines, and the next is read', () => {
    const table = 'label,stains.sma\n"a"b,focal\n"c,positive\nd,"negative"\ne,focal\n';
    expect(readAll(new CsvCases(), table, 3)).toEqual([
      { line: 2, read: refusedFor('lines 2 to 4', quotes) },
      { line: 5, read: read({ label: 'e', stains: { sma: 'focal' } }) },
    ]);
  });

  test('refuse all to the end of the file where none closes', () => {
    expect(readAll(new CsvCases(), 'label\na\n"b\nc\nd\n')).toEqual([
      labelled(2, 'a'),
      { line: 3, read: refusedFor('lines 3 to 5', quotes) },
    ]);
  });

  test.each([65_536, 9_000_000])('give up after 1 MiB and read on at a line (parts of %d)', (partSize) => {
    const rows = 'focal,x\n'.repeat(150_000);
    const read = readAll(new CsvCases(), `stains.sma,label\n"focal,x\n${rows}focal,end\n`, partSize);
    const [first, second] = read;
    const gaveUpAt = (second?.line ?? 0) - 1;
    expect(first).toEqual({
      line: 2,
      read: refusedFor(`lines 2 to ${gaveUpAt}`, {
        problem: 'over 1 MiB',
        allowed: ['a row of at most 1 MiB: a quotation mark that is never closed makes it longer'],
      }),
    });
    expect([gaveUpAt, read.length]).toEqual([131_073, 150_003 - gaveUpAt + 1]);
    expect(read.slice(1).filter(({ read: { ok } }) => !ok)).toEqual([]);
    expect(read.at(-1)?.line).toBe(150_003);
  });

  test('are not needed inside a cell without them', () => {
    expect(readAll(new CsvCases(), 'label,stains.sma\n5" nodule,focal\nb,\n')).toEqual([
      { line: 2, read: read({ label: '5" nodule', stains: { sma: 'focal' } }) },
      labelled(3, 'b'),
    ]);
  });
});

test.each([1000, 65_536])('a line over 1 MiB is refused and not kept (parts of %d)', (partSize) => {
  const table = `label\na\n${'x'.repeat(3_000_000)}\nb\n`;
  expect(readAll(new CsvCases(), table, partSize)).toEqual([
    labelled(2, 'a'),
    {
      line: 3,
      read: refusedFor('', {
        problem: 'over 1 MiB',
        allowed: ['a row of at most 1 MiB: a quotation mark that is never closed makes it longer'],
      }),
    },
    labelled(4, 'b'),
  ]);
});

describe('a table that is refused as a whole', () => {
  const notUtf8 = {
    path: 'table',
    problem: 'not UTF-8',
    allowed: [
      'CSV in UTF-8: in Excel save as "CSV UTF-8", in LibreOffice choose the character set Unicode (UTF-8) when saving',
    ],
  };
  const names = ['a path of the case file', 'a name that begins with # where the column is not to be read'];

  test.each<[string, string | Uint8Array, readonly object[]]>([
    ['nothing', '', [{ path: 'table', problem: 'holds no row', allowed: ['a row of column names'] }]],
    ['no line', '\n\n', [{ path: 'table', problem: 'holds no row', allowed: ['a row of column names'] }]],
    ['UTF-16', Buffer.from('\ufefflabel\na\n', 'utf16le'), [notUtf8]],
    ['names in Windows-1252', Buffer.from('label,Größe\na,1\n', 'latin1'), [notUtf8]],
    ['an open quotation mark in the names', '"label\na\nb\n', [{ path: 'table', ...quotes }]],
    [
      'JSON',
      '{"schema":"arrector.case/1"}\n',
      [
        {
          path: 'column 1',
          problem: '"{\\"schema\\":\\"arrector.case/1\\"}" is not a column of a table of cases',
          allowed: names,
        },
      ],
    ],
    [
      'unknown names',
      'label,SMAA,grade,stains.desmn\na,,,\n',
      [
        { path: 'column 2', problem: '"SMAA" is not a column of a table of cases', allowed: names },
        { path: 'column 3', problem: '"grade" is not a column of a table of cases', allowed: names },
        {
          path: 'column 4',
          problem: '"stains.desmn" is not a column of a table of cases',
          allowed: names,
          suggestion: 'stains.desmin',
        },
      ],
    ],
    [
      'one finding twice',
      'SMA,label,1A4\n',
      [
        {
          path: 'column 3',
          problem: '"1A4" is stains.sma, which column 1 is already',
          allowed: ['one column for each finding'],
        },
      ],
    ],
    [
      'nothing that is read',
      '# a,,# b\n1,2,3\n',
      [{ path: 'table', problem: 'the first row names no column', allowed: ['paths of the case file'] }],
    ],
  ])('holds %s', (_, content, faults) => {
    expect(refusalOf(content)).toEqual([[], faults]);
  });
});

test(`20,000 tables of anything are read or refused without failing, the same in all parts, seed ${seed}`, {
  timeout: 120_000,
}, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ',',
      ';',
      '\t',
      '"',
      '""',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\ufeff',
      '\ufffd',
      '#',
      '=1+1',
      '1,5',
      '0.2',
      '1.234',
    ),
    fc.constantFrom(...caseColumns.map(({ path }) => path)),
    fc.constantFrom('label', 'SMA', 'positive', 'not done', 'WAHR', '20%', '__proto__', 'orbit'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const bytes = fc.oneof(
    { weight: 4, arbitrary: fc.array(piece, { maxLength: 16 }).map((pieces) => Buffer.from(pieces.join(''))) },
    {
      weight: 4,
      arbitrary: fc
        .array(piece, { maxLength: 16 })
        .map((pieces) => Buffer.from(`label,stains.sma,staging.sizeMm,stains.ki67\n${pieces.join('')}`)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  );
  fc.assert(
    fc.property(bytes, fc.integer({ min: 3, max: 60 }), (content, partSize) => {
      const whole = refusalOf(content);
      const cases = new CsvCases();
      expect([readAll(cases, content, partSize), cases.refusal]).toEqual(whole);
    }),
    { seed, numRuns: 20_000 },
  );
});
