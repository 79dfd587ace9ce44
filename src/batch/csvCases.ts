import Papa from 'papaparse';
import type { CaseFault } from '../../machines/case/caseFault.ts';
import { maxCaseBytes } from '../../machines/case/caseLimits.ts';
import type { DecimalSign } from '../../machines/case/cellReader.ts';
import { notUtf8, type ReadCase, tooLarge } from '../../machines/case/readCase.ts';
import { columnsNamedIn, type Header, readHeader } from '../../machines/case/readHeader.ts';
import { readRow } from '../../machines/case/readRow.ts';
import type { BatchEntry, BatchReader } from './batchEntry.ts';
import { type CsvRow, CsvRows, lineBreaksIn, type Separator, separators } from './csvRows.ts';
import { CsvText, notDecoded } from './csvText.ts';

/** How a CSV file is written; what is written in answer to it is written the same way. */
export type CsvDialect = {
  readonly separator: Separator;
  readonly decimal: DecimalSign;
  readonly lineBreak: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
};

/** How a CSV file is written that nothing tells how: as RFC 4180 has it. */
export const plainDialect: CsvDialect = { separator: ',', decimal: '.', lineBreak: '\r\n', byteOrderMark: false };

const csvNotUtf8: CaseFault = {
  ...notUtf8,
  allowed: [
    'CSV in UTF-8: in Excel save as "CSV UTF-8", in LibreOffice choose the character set Unicode (UTF-8) when saving',
  ],
};

const brokenBecause: Readonly<Record<'quotes' | 'length', CaseFault>> = {
  quotes: {
    path: '',
    problem: 'the quotation marks of this row do not pair',
    allowed: ['a cell in quotation marks, with every mark inside it written twice'],
  },
  length: { ...tooLarge, allowed: ['a row of at most 1 MiB: a quotation mark that is never closed makes it longer'] },
};

const blankRows = /^(?:[ ,;\t]*\n)+/;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function faultOf({ broken, cells }: CsvRow): CaseFault | null {
  if (broken !== null) return brokenBecause[broken];
  return cells.some((cell) => cell.includes(notDecoded)) ? csvNotUtf8 : null;
}

const linesOf = ({ line, lastLine }: CsvRow): string => (line === lastLine ? '' : `lines ${line} to ${lastLine}`);

/** Gives the sign that separates the cells of a table, or null as long as its first row may go on. */
function separatorOf(table: string, isLast: boolean): Separator | null {
  const read = separators.map((separator) => {
    const { data } = Papa.parse<readonly string[]>(table, { delimiter: separator, newline: '\n', preview: 2 });
    return { separator, named: columnsNamedIn(data[0] ?? []), goesOn: data.length < 2 };
  });
  const [best] = read.toSorted((a, b) => b.named - a.named);
  const isWhole = isLast || table.length > maxCaseBytes;
  return best === undefined || (best.goesOn && !isWhole) ? null : best.separator;
}

type Columns = Header & { readonly ok: true };

/**
 * Reads a CSV file, one case a row below the names of the columns. Cells are separated by comma, semicolon or tab,
 * whichever gives the most columns that have a meaning; behind semicolons the decimal sign is the comma. Rows without
 * anything are passed over.
 */
export class CsvCases implements BatchReader {
  refusal: readonly CaseFault[] | null = null;
  /** The columns of the file, once its first row has been read and is not refused. */
  header: Columns | null = null;
  /** How the file is written, once its first row has been read. */
  dialect: CsvDialect = plainDialect;
  private rows: CsvRows | null = null;
  private readonly text = new CsvText();
  private beginning = '';

  *push(bytes: Uint8Array): Generator<BatchEntry> {
    yield* this.entriesIn(this.text.take(bytes), false);
  }

  *end(): Generator<BatchEntry> {
    yield* this.entriesIn(this.text.rest(), true);
    if (this.header === null && this.refusal === null) {
      this.refusal = [{ path: 'table', problem: 'holds no row', allowed: ['a row of column names'] }];
    }
  }

  private *entriesIn(text: string, isLast: boolean): Generator<BatchEntry> {
    if (this.refusal !== null) return;
    if (this.rows !== null) {
      yield* this.entriesOf(this.rows, text, isLast);
      return;
    }
    this.beginning += text;
    const [blank = ''] = blankRows.exec(this.beginning) ?? [];
    const table = this.beginning.slice(blank.length);
    const separator = separatorOf(table, isLast);
    if (separator === null) return;
    this.beginning = '';
    this.dialect = this.dialectOf(separator);
    this.rows = new CsvRows(separator, 1 + lineBreaksIn(blank, 0, blank.length));
    yield* this.entriesOf(this.rows, table, isLast);
  }

  private *entriesOf(rows: CsvRows, text: string, isLast: boolean): Generator<BatchEntry> {
    for (const row of rows.push(text, isLast)) {
      if (row.broken === null && isBlank(row.cells)) continue;
      const columns = this.header;
      if (columns !== null) {
        yield { line: row.line, read: () => this.caseIn(row, columns) };
        continue;
      }
      const header = this.headerIn(row);
      if (!header.ok) {
        this.refusal = header.faults;
        return;
      }
      this.header = header;
    }
  }

  private caseIn(row: CsvRow, { columns }: Columns): ReadCase {
    const fault = faultOf(row);
    if (fault !== null) return { ok: false, faults: [{ ...fault, path: linesOf(row) }] };
    return readRow(columns, row.cells, this.dialect.decimal);
  }

  private headerIn(row: CsvRow): Header {
    const fault = faultOf(row);
    return fault === null ? readHeader(row.cells) : { ok: false, faults: [{ ...fault, path: 'table' }] };
  }

  private dialectOf(separator: Separator): CsvDialect {
    return {
      separator,
      decimal: separator === ';' ? ',' : '.',
      lineBreak: this.text.hasCarriageReturns ? '\r\n' : '\n',
      byteOrderMark: this.text.hasByteOrderMark,
    };
  }
}
