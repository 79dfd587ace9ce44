import Papa from 'papaparse';
import { faultLine } from '../../machines/case/caseFault.ts';
import type { Report } from '../../machines/report/report.ts';
import type { ReportSummary } from '../../machines/report/reportSummary.ts';
import { type SummaryCell, summaryColumns } from '../../machines/report/summaryColumns.ts';
import type { AnswerOf } from './answer.ts';
import type { CsvDialect } from './csvCases.ts';
import { writeReport } from './reportJson.ts';
import type { Utf8Text } from './utf8Text.ts';

/** Writes an answer as one line of JSON: a report, or the line of the case and one text for each fault. */
export function writeJsonLine(answer: AnswerOf<Report>, into: Utf8Text): void {
  if (answer.ok) writeReport(answer.value, into);
  else into.add(JSON.stringify({ line: answer.line, errors: answer.faults.map(faultLine) }));
  into.add('\n');
}

// A spreadsheet program takes a cell that begins so as a formula. The parser's own list misses the signs of full width,
// and its pattern a text that goes on after a line break.
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Gives a row of CSV in a dialect; a text that a spreadsheet program would take as a formula begins with an apostrophe. */
export function csvLine(cells: readonly SummaryCell[], { separator, decimal, lineBreak }: CsvDialect): string {
  const texts = cells.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : cell));
  return `${Papa.unparse([texts], { delimiter: separator, escapeFormulae: formula })}${lineBreak}`;
}

const lineColumn = 'line';
const errorsColumn = 'errors';

/** Gives the first row of a table of reports, behind a byte order mark where the file that was read had one. */
export function csvHeader(dialect: CsvDialect): string {
  const names = [lineColumn, ...summaryColumns.map(({ name }) => name), errorsColumn];
  return `${dialect.byteOrderMark ? Papa.BYTE_ORDER_MARK : ''}${csvLine(names, dialect)}`;
}

/** Gives an answer as a row of a table; where the case was refused, only the line and the faults stand in it. */
export function csvRow(answer: AnswerOf<ReportSummary>, dialect: CsvDialect): string {
  const summary = answer.ok ? answer.value : null;
  const cells = summaryColumns.map(({ cell }) => (summary === null ? null : cell(summary)));
  return csvLine([answer.line, ...cells, answer.ok ? null : answer.faults.map(faultLine).join(' | ')], dialect);
}
