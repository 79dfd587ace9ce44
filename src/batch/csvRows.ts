import Papa from 'papaparse';
import { maxCaseBytes } from '../../machines/case/caseLimits.ts';

/**
 * A row of a CSV file with the lines that it takes, from 1; `broken` says why its cells are not what was meant: its
 * quotation marks do not pair, or it is longer than a case may be.
 */
export type CsvRow = {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  readonly broken: 'quotes' | 'length' | null;
};

/** Signs that separate cells in the files that spreadsheet programs write. */
export const separators = [',', ';', '\t'] as const;

/** A sign that separates cells. */
export type Separator = (typeof separators)[number];

const lineFeed = '\n';

/** Counts the line breaks in a part of a text. */
export function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(lineFeed, from); at !== -1 && at < to; at = text.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

type Piece = { readonly cells: readonly string[]; readonly end: number; readonly broken: boolean };

function piecesOf(text: string, separator: Separator): readonly Piece[] {
  // The parser takes a byte order mark off the start and counts without it.
  const skipped = text.startsWith(Papa.BYTE_ORDER_MARK) ? 1 : 0;
  const pieces: Piece[] = [];
  Papa.parse<readonly string[]>(text, {
    delimiter: separator,
    newline: lineFeed,
    step: ({ data, errors, meta }) => {
      pieces.push({ cells: data, end: meta.cursor + skipped, broken: errors.length > 0 });
    },
  });
  return pieces;
}

/**
 * Splits text into rows as it comes; line breaks are line feeds. A row over 1 MiB is given up, and with it the lines
 * that it runs through: after a quotation mark that is never closed, nobody can say where the next row begins.
 */
export class CsvRows {
  private held = '';
  private line: number;
  private isTooLong = false;
  private readonly separator: Separator;

  /** `line` is the number of the line with which the text begins. */
  constructor(separator: Separator, line: number) {
    this.separator = separator;
    this.line = line;
  }

  /** Takes the next part of the text, and with `isLast` what is left of it. */
  *push(part: string, isLast: boolean): Generator<CsvRow> {
    let text = this.isTooLong ? this.afterLongLine(part) : this.held + part;
    for (;;) {
      const taken = yield* this.rowsIn(text, isLast);
      this.held = text.slice(taken);
      if (this.held.length <= maxCaseBytes) break;
      yield this.giveUp();
      text = this.held;
    }
    if (isLast) this.held = '';
  }

  /** Gives the rows that are whole and not too long; returns where they end. */
  private *rowsIn(text: string, isLast: boolean): Generator<CsvRow, number> {
    const pieces = piecesOf(text, this.separator);
    let from = 0;
    for (const [at, { cells, end, broken }] of pieces.entries()) {
      if (end - from > maxCaseBytes || (at === pieces.length - 1 && !isLast)) break;
      yield this.row(text, from, end, cells, broken ? 'quotes' : null);
      from = end;
    }
    return from;
  }

  private row(text: string, from: number, to: number, cells: CsvRow['cells'], broken: CsvRow['broken']): CsvRow {
    const { line } = this;
    this.line += lineBreaksIn(text, from, to);
    const endsItsLine = text.endsWith(lineFeed, to);
    return { line, lastLine: endsItsLine ? this.line - 1 : this.line, cells, broken };
  }

  private giveUp(): CsvRow {
    const end = this.held.lastIndexOf(lineFeed, maxCaseBytes) + 1;
    const row = this.row(this.held, 0, end, [], 'length');
    this.held = end === 0 ? this.afterLongLine(this.held) : this.held.slice(end);
    return row;
  }

  private afterLongLine(text: string): string {
    const end = text.indexOf(lineFeed);
    this.isTooLong = end === -1;
    if (this.isTooLong) return '';
    this.line += 1;
    return text.slice(end + 1);
  }
}
