import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { faultLine, quoted } from '../../machines/case/caseFault.ts';
import { conclude } from '../../machines/case/conclude.ts';
import { supportNote } from '../../machines/panel/secondReader.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { wrapped } from '../../machines/report/plainText.ts';
import type { Report } from '../../machines/report/report.ts';
import { summarize } from '../../machines/report/summarize.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import { steps } from '../../machines/workup/route.ts';
import { answerWith } from '../batch/answer.ts';
import { batchFormats, formatOfName } from '../batch/batchEntry.ts';
import { CsvCases } from '../batch/csvCases.ts';
import { csvTemplate } from '../batch/csvTemplate.ts';
import { JsonLines } from '../batch/jsonLines.ts';
import { csvHeader, csvRow, writeJsonLine } from '../batch/resultText.ts';
import type { Call, Command } from './commands.ts';
import { NotAFileError, outFile, type Sink, standardOutput } from './outFile.ts';
import { progressOn } from './progress.ts';
import { shownName, unreadable } from './readInput.ts';
import { done, type Result, refused, unwritable } from './result.ts';
import { type Answering, type BatchRun, runBatch, type Source } from './runBatch.ts';
import { onceTested } from './selfTestFault.ts';

class ReadError extends Error {}

const isStandardInput = (file: string | undefined): file is undefined | '-' => file === undefined || file === '-';

/** Marks what goes wrong while reading, so that it is not taken for a fault of writing. */
async function* readable(chunks: AsyncIterable<Uint8Array>, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (!stop.aborted) throw new ReadError('', { cause: error });
  }
}

async function sourceOf(file: string | undefined, stop: AbortSignal): Promise<Source> {
  const found = isStandardInput(file) ? null : await stat(file).catch(() => null);
  // Nothing may be awaited behind this: a stream that cannot be opened fails with nobody listening.
  const stream = isStandardInput(file) ? process.stdin : createReadStream(file);
  stop.addEventListener('abort', () => stream.destroy());
  return { chunks: readable(stream, stop), size: found?.isFile() === true ? found.size : null };
}

const reportOf = (caseFile: CaseFile): Report => buildReport(caseFile, steps, conclude);

const inJsonLines: Answering = {
  head: () => '',
  write: (entry, into) => {
    const answer = answerWith(reportOf, entry);
    writeJsonLine(answer, into);
    return answer.ok ? 'answered' : 'refused';
  },
};

const inRowsLike = (cases: CsvCases): Answering => ({
  head: () => csvHeader(cases.dialect),
  write: (entry, into) => {
    const answer = answerWith(summarize, entry);
    into.add(csvRow(answer, cases.dialect));
    return answer.ok ? 'answered' : 'refused';
  },
});

function notesOn({ header }: CsvCases): readonly string[] {
  if (header === null) return [];
  return [
    ...header.readAs.map(({ column, name, path }) => `arrector: column ${column}, ${quoted(name)}, is read as ${path}`),
    ...header.passedOver.map((name) => `arrector: column ${quoted(name)} is not read`),
  ];
}

function resultOf(
  { cases, refused: refusedCases, isStopped }: BatchRun,
  out: string | undefined,
  notes: readonly string[],
): Result {
  if (isStopped) {
    const left = out === undefined ? '' : `, ${shownName(out)} was not written`;
    return { status: 130, output: '', errors: [...notes, `arrector: stopped after ${cases} cases${left}`] };
  }
  if (refusedCases === 0) return { status: 0, output: '', errors: notes };
  const line = `arrector: ${refusedCases} of ${cases} cases were refused, the reasons stand in their places`;
  return { status: 1, output: '', errors: [...notes, line] };
}

async function answered(
  file: string | undefined,
  format: string,
  out: string | undefined,
  sink: Sink,
): Promise<Result> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  const table = format === 'csv' ? new CsvCases() : null;
  const reader = table ?? new JsonLines();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const source = await sourceOf(file, stopping.signal);
    const answering = table === null ? inJsonLines : inRowsLike(table);
    const run = await runBatch(source, reader, answering, sink, progressOn(), stopping.signal);
    if (reader.refusal !== null) return refused(reader.refusal.map(faultLine));
    if (!run.isStopped) await sink.keep();
    return resultOf(run, out, table === null ? [] : notesOn(table));
  } catch (error) {
    if (error instanceof ReadError) return refused([unreadable(file ?? '-', error.cause as NodeJS.ErrnoException)]);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refused([unwritable(out === undefined ? 'the output' : shownName(out), error as NodeJS.ErrnoException)]);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await sink.discard();
  }
}

async function run({ operand, format, options }: Call): Promise<Result> {
  const out = options?.get('out');
  if (out === undefined) return answered(operand, format, out, standardOutput());
  let sink: Sink;
  try {
    sink = await outFile(out);
  } catch (error) {
    if (error instanceof NotAFileError) return refused([`arrector: ${shownName(out)} is there and is not a file`]);
    return refused([unwritable(shownName(out), error as NodeJS.ErrnoException)]);
  }
  return answered(operand, format, out, sink);
}

/** The command that answers a file of cases. */
export const batchCommand: Command = {
  usage: '[FILE|-] [--format jsonl|csv] [--out FILE]',
  summary: 'many cases in, one report for each out, in order',
  details: [
    'JSON Lines: a case file a line in, a report a line out. CSV: a case a row in, a summary of its report a row out;',
    'the first row names the columns (see arrector template csv). The format is that of the input and the output.',
    'A faulty case is refused whole: { "line": n, "errors": [...] } or the last column stands in its place, and the exit',
    'status is 1. A CSV file with a column that is not known is refused whole.',
    'Memory does not grow with the file. Ctrl+C ends after a whole line, with exit status 130.',
    'Where FILE cannot be written to its end it is left as it was, with exit status 2.',
    '',
    ...wrapped(`Of the supports in a table: ${supportNote}`),
  ],
  operand: 'file',
  formats: batchFormats,
  formatFor: (operand) => formatOfName(operand ?? ''),
  options: { out: ['FILE', 'write to FILE, which is replaced only when all is done'] },
  run: onceTested(run),
};

/** The command that writes an empty table of cases. */
export const templateCommand: Command = {
  usage: 'csv [--format comma|semicolon]',
  summary: 'a table of cases to fill in for batch',
  details: [
    'The names of the columns, and one made-up case below them to be replaced. A spreadsheet program that writes decimal',
    'commas opens the one with semicolons. An empty cell states nothing: it is never taken for negative.',
    'A column may be left out, and another added by its path in the case file, such as stains.sma.clone. A column whose',
    'name begins with # is not read.',
  ],
  operand: ['csv'],
  formats: ['comma', 'semicolon'],
  run: ({ format }) => done(csvTemplate(format === 'semicolon' ? ';' : ',')),
};
