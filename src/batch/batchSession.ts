import { faultLine } from '../../machines/case/caseFault.ts';
import { summarize } from '../../machines/report/summarize.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { answerWith } from './answer.ts';
import type { BatchEntry, BatchFormat, BatchReader } from './batchEntry.ts';
import type { BatchEnd, BatchReply, BatchRequest, BatchStanding } from './batchMessages.ts';
import { BatchResults } from './batchResults.ts';
import { CsvCases, type CsvDialect, plainDialect } from './csvCases.ts';
import { JsonLines } from './jsonLines.ts';
import { csvHeader, csvRow } from './resultText.ts';

/** Milliseconds after which the session lets requests come in. */
const turnMs = 40;

/** Milliseconds that the session waits at most until the page shows what it was told: one that is not looked at draws nothing. */
const drawnWithinMs = 250;

/** Milliseconds after which it says again how far it is. */
const toldEveryMs = 200;

const partOfTable = 1_048_576;

/** Bytes that are taken from a file at once: a browser gives megabytes, and how far the reading is would go in leaps. */
const bytesAtOnce = 32_768;

// Excel reads a table as UTF-8 only behind a byte order mark, and a file of JSON Lines says nothing against it.
const dialectOfJson: CsvDialect = { ...plainDialect, byteOrderMark: true };

/** What a session needs of where it runs: a way to answer, a clock and a wait in milliseconds, and a way to let requests come in. */
export type BatchHost = {
  readonly reply: (reply: BatchReply) => void;
  readonly now: () => number;
  readonly turn: () => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
};

const readerOf = (format: BatchFormat): JsonLines | CsvCases => (format === 'csv' ? new CsvCases() : new JsonLines());

/** Gives the entries of a file part by part, with the number of bytes read so far. */
async function* partsOf(
  file: Blob,
  reader: BatchReader,
): AsyncGenerator<{ readonly entries: Iterable<BatchEntry>; readonly bytes: number }> {
  const parts = file.stream().getReader();
  let bytes = 0;
  try {
    for (let part = await parts.read(); !part.done && reader.refusal === null; part = await parts.read()) {
      for (let from = 0; from < part.value.length && reader.refusal === null; from += bytesAtOnce) {
        const taken = part.value.subarray(from, from + bytesAtOnce);
        bytes += taken.length;
        yield { entries: reader.push(taken), bytes };
      }
    }
    if (reader.refusal === null) yield { entries: reader.end(), bytes };
  } finally {
    await parts.cancel();
  }
}

/** One file of cases in the page: it is read, answered and listed here, away from the page. */
export class BatchSession {
  private readonly host: BatchHost;
  private readonly results = new BatchResults();
  private readonly tables: Blob[] = [];
  private text = '';
  private file: File | null = null;
  private format: BatchFormat = 'jsonl';
  private isCancelled = false;
  private started = 0;
  private bytes = 0;
  private isDrawing = false;
  private onDrawn: () => void = () => undefined;

  constructor(host: BatchHost) {
    this.host = host;
  }

  /** Does what the page asks; resolves when that is done. */
  async take(request: BatchRequest): Promise<void> {
    switch (request.type) {
      case 'start':
        this.file = request.file;
        this.format = request.format;
        await this.read(request.file);
        break;
      case 'cancel':
        this.isCancelled = true;
        break;
      case 'list': {
        const { filter, from, size } = request;
        this.show({ type: 'listed', filter, from, answers: this.results.list(filter, from, size) });
        break;
      }
      case 'drawn':
        this.isDrawing = false;
        this.onDrawn();
        break;
      case 'case':
        this.host.reply({ type: 'case', line: request.line, case: await this.caseAt(request.line) });
        break;
      case 'table':
        this.keepText();
        this.host.reply({ type: 'table', table: new Blob(this.tables, { type: 'text/csv' }) });
        break;
    }
  }

  private show(reply: BatchReply): void {
    this.isDrawing = true;
    this.host.reply(reply);
  }

  /** Leaves the processor to the page until it shows what it was told: on a small machine both would go slowly. */
  private async drawn(): Promise<void> {
    if (!this.isDrawing) return;
    const drawn = new Promise<void>((resolve) => {
      this.onDrawn = resolve;
    });
    await Promise.race([drawn, this.host.wait(drawnWithinMs)]);
    this.isDrawing = false;
  }

  private standing(): BatchStanding {
    return { counts: this.results.counts, bytes: this.bytes, seconds: (this.host.now() - this.started) / 1000 };
  }

  private async read(file: File): Promise<void> {
    this.started = this.host.now();
    const reader = readerOf(this.format);
    try {
      const end = await this.answerAll(file, reader);
      if (reader.refusal === null) this.host.reply({ type: 'end', end, standing: this.standing() });
      else this.host.reply({ type: 'refused', errors: reader.refusal.map(faultLine) });
    } catch {
      this.host.reply({ type: 'unreadable' });
    }
  }

  private async answerAll(file: File, reader: JsonLines | CsvCases): Promise<BatchEnd> {
    let lastTurn = this.started;
    let lastTold = this.started;
    let isBegun = false;
    for await (const { entries, bytes } of partsOf(file, reader)) {
      this.bytes = bytes;
      for (const entry of entries) {
        if (!isBegun) this.begin(reader);
        isBegun = true;
        this.answer(entry, reader);
        const now = this.host.now();
        if (now - lastTurn < turnMs) continue;
        if (now - lastTold >= toldEveryMs) {
          lastTold = now;
          this.show({ type: 'standing', standing: this.standing() });
        }
        await this.host.turn();
        await this.drawn();
        if (this.isCancelled) return 'cancelled';
        lastTurn = this.host.now();
      }
    }
    if (!isBegun && reader.refusal === null) this.begin(reader);
    return 'done';
  }

  private begin(reader: JsonLines | CsvCases): void {
    if (reader instanceof CsvCases && reader.header !== null) {
      const { readAs, passedOver } = reader.header;
      this.host.reply({ type: 'columns', readAs, passedOver });
    }
    this.text = csvHeader(this.dialectOf(reader));
  }

  private dialectOf(reader: JsonLines | CsvCases): CsvDialect {
    return reader instanceof CsvCases ? reader.dialect : dialectOfJson;
  }

  private answer(entry: BatchEntry, reader: JsonLines | CsvCases): void {
    const answer = answerWith(summarize, entry);
    this.results.add(answer);
    this.text += csvRow(answer, this.dialectOf(reader));
    if (this.text.length >= partOfTable) this.keepText();
  }

  private keepText(): void {
    if (this.text !== '') this.tables.push(new Blob([this.text]));
    this.text = '';
  }

  /** Reads the file again up to a line, without reading the cases before it. */
  private async caseAt(line: number): Promise<CaseFile | null> {
    if (this.file === null) return null;
    try {
      for await (const { entries } of partsOf(this.file, readerOf(this.format))) {
        for (const entry of entries) {
          if (entry.line !== line) continue;
          const read = entry.read();
          return read.ok ? read.case : null;
        }
      }
    } catch {
      return null;
    }
    return null;
  }
}
