import { describe, expect, test } from 'vitest';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { summarize } from '../../machines/report/summarize.ts';
import { outcomeNames } from '../../machines/vocabulary/outcomeNames.ts';
import type { BatchCounts, BatchFilter } from '../../src/batch/batchFilter.ts';
import type { BatchReply, BatchRequest } from '../../src/batch/batchMessages.ts';
import { BatchResults, mostOfLabel, mostReasonsKept } from '../../src/batch/batchResults.ts';
import { BatchSession } from '../../src/batch/batchSession.ts';
import { Numbers, Texts } from '../../src/batch/compactLists.ts';
import { plainDialect } from '../../src/batch/csvCases.ts';
import { csvHeader, csvRow } from '../../src/batch/resultText.ts';

const cases = publishedCases.map(({ id, case: published }) => ({ ...published, label: id }));
const lines = cases.map((file) => `${JSON.stringify(file)}\n`);
const fileOf = (text: string, name = 'cases.jsonl'): File => new File([text], name);

/**
 * Runs a session on a clock that goes on by `stepMs` each time it is read; `atTurn` comes in between, and `wait` stands for
 * a page that draws nothing.
 */
function sessionWith(
  stepMs = 0,
  atTurn: (take: (request: BatchRequest) => void) => void = () => undefined,
  wait: () => Promise<void> = () => Promise.resolve(),
) {
  const replies: BatchReply[] = [];
  let now = 0;
  const session: BatchSession = new BatchSession({
    reply: (reply) => replies.push(reply),
    now: () => {
      now += stepMs;
      return now;
    },
    turn: async () => atTurn((request) => void session.take(request)),
    wait,
  });
  return { session, replies };
}

const typesOf = (replies: readonly BatchReply[]): readonly string[] => replies.map(({ type }) => type);

const countsWith = (counts: Partial<BatchCounts>): BatchCounts => ({
  all: 0,
  readersDisagree: 0,
  established: 0,
  provisional: 0,
  deferred: 0,
  discordant: 0,
  refused: 0,
  ...counts,
});

describe('a session', () => {
  test('answers a file, lists what it is asked for, and gives the table', async () => {
    const { session, replies } = sessionWith();
    await session.take({ type: 'start', file: fileOf(lines.join('')), format: 'jsonl' });
    await session.take({ type: 'list', filter: 'all', from: 50, size: 50 });
    await session.take({ type: 'table' });
    const summaries = cases.map(summarize);
    const last = summaries.slice(50).map(({ label, outcome, certainty, verdict, best, grade, staging }, at) => ({
      ok: true,
      line: 51 + at,
      label,
      conclusion: { outcome, certainty, verdict, best, grade, staging },
    }));
    const [end, listed, table] = replies;
    expect(end).toEqual({
      type: 'end',
      end: 'done',
      standing: {
        counts: countsWith({
          all: cases.length,
          readersDisagree: summaries.filter(({ verdict }) => verdict === 'disagrees').length,
          established: summaries.filter(({ certainty }) => certainty === 'established').length,
          provisional: summaries.filter(({ certainty }) => certainty === 'provisional').length,
          deferred: summaries.filter(({ outcome }) => outcomeNames[outcome].kind === 'deferred').length,
          discordant: summaries.filter(({ outcome }) => outcomeNames[outcome].kind === 'discordant').length,
        }),
        bytes: lines.join('').length,
        seconds: 0,
      },
    });
    expect(listed).toEqual({ type: 'listed', filter: 'all', from: 50, answers: last });
    const dialect = { ...plainDialect, byteOrderMark: true };
    const rows = summaries.map((value, at) => csvRow({ ok: true, line: at + 1, value }, dialect));
    const text =
      table?.type === 'table'
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await table.table.arrayBuffer())
        : '';
    expect(text).toBe(csvHeader(dialect) + rows.join(''));
  });

  test('says the columns first, and keeps the dialect of the table', async () => {
    const { session, replies } = sessionWith();
    await session.take({ type: 'start', file: fileOf('SMA;# n\nfocal;1\n', 'x.csv'), format: 'csv' });
    await session.take({ type: 'table' });
    expect(replies[0]).toEqual({
      type: 'columns',
      readAs: [{ column: 1, name: 'SMA', path: 'stains.sma' }],
      passedOver: ['# n'],
    });
    const [, , table] = replies;
    const text = table?.type === 'table' ? await table.table.text() : '';
    expect(text.split('\n').map((row) => row.split(';').length)).toEqual([21, 21, 1]);
  });

  test('goes on when the page shows what it was told, and waits for no page that shows nothing', async () => {
    const drawing = sessionWith(
      100,
      (take) => queueMicrotask(() => take({ type: 'drawn' })),
      () => new Promise(() => undefined),
    );
    await drawing.session.take({ type: 'start', file: fileOf(lines.join('')), format: 'jsonl' });
    const waits: string[] = [];
    const hidden = sessionWith(100, undefined, async () => void waits.push('waited'));
    await hidden.session.take({ type: 'start', file: fileOf(lines.join('')), format: 'jsonl' });
    const told = typesOf(hidden.replies).filter((type) => type === 'standing').length;
    expect([typesOf(drawing.replies), waits.length, told > 10]).toEqual([typesOf(hidden.replies), told, true]);
  });

  test('says how far it is while it goes on, and stops when asked', async () => {
    let turns = 0;
    const { session, replies } = sessionWith(100, (take) => {
      turns += 1;
      if (turns === 10) take({ type: 'cancel' });
    });
    await session.take({ type: 'start', file: fileOf(lines.join('')), format: 'jsonl' });
    const end = replies.at(-1);
    expect([typesOf(replies).slice(0, 3), end?.type === 'end' && [end.end, end.standing.counts.all]]).toEqual([
      ['standing', 'standing', 'standing'],
      ['cancelled', 10],
    ]);
  });

  test('says how far it is by the cases answered, also where the bytes of a file come all at once', async () => {
    const text = lines.join('').repeat(20);
    const bytes = new TextEncoder().encode(text);
    const stream = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(bytes);
          controller.close();
        },
      });
    const { session, replies } = sessionWith(20);
    await session.take({ type: 'start', file: Object.assign(fileOf(text), { stream }), format: 'jsonl' });
    const standings = replies.flatMap((reply) => (reply.type === 'standing' ? [reply.standing] : []));
    const ahead = standings.map(
      ({ bytes: read, counts: { all } }) => read - text.split('\n').slice(0, all).join('\n').length,
    );
    expect(standings.length).toBeGreaterThan(10);
    expect(ahead.filter((bytesAhead) => bytesAhead < 0 || bytesAhead > 40_000)).toEqual([]);
  });

  test('gives the case of a line, and nothing for a line that is refused or not there', async () => {
    const { session, replies } = sessionWith();
    const file = fileOf(`label,stains.sma\na,positive\n"b\nb",focal\nc,wrong\n`, 'x.csv');
    await session.take({ type: 'start', file, format: 'csv' });
    for (const line of [3, 5, 9]) await session.take({ type: 'case', line });
    expect(replies.slice(2)).toEqual([
      {
        type: 'case',
        line: 3,
        case: { schema: 'arrector.case/1', label: 'b\nb', stains: { sma: 'focal' } },
      },
      { type: 'case', line: 5, case: null },
      { type: 'case', line: 9, case: null },
    ]);
  });

  test('refuses a table as a whole, and says when a file cannot be read to its end', async () => {
    const refused = sessionWith();
    await refused.session.take({ type: 'start', file: fileOf('grade\nG1\n', 'x.csv'), format: 'csv' });
    expect(typesOf(refused.replies)).toEqual(['refused']);
    const broken = sessionWith();
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new Error('moved')),
    });
    const file = Object.assign(fileOf(''), { stream: () => stream });
    await broken.session.take({ type: 'start', file, format: 'jsonl' });
    expect(typesOf(broken.replies)).toEqual(['unreadable']);
  });
});

describe('the results', () => {
  const refused = (line: number) => ({ ok: false, line, faults: [{ path: 'x', problem: `y ${line}` }] }) as const;

  test('keep the reasons of the first refused cases only, and count all', () => {
    const results = new BatchResults();
    for (let line = 1; line <= mostReasonsKept + 1; line += 1) results.add(refused(line));
    expect(results.counts).toEqual(countsWith({ all: mostReasonsKept + 1, refused: mostReasonsKept + 1 }));
    expect(results.list('refused', mostReasonsKept - 1, 5)).toEqual([
      { ok: false, line: mostReasonsKept, errors: [`x: y ${mostReasonsKept}`] },
      { ok: false, line: mostReasonsKept + 1, errors: null },
    ]);
  });

  test('list the beginning of a long label', () => {
    const results = new BatchResults();
    results.add({ ok: true, line: 1, value: { ...summarize({ schema: 'arrector.case/1' }), label: 'ß'.repeat(5000) } });
    const [answer] = results.list('all', 0, 1);
    expect(answer?.ok === true && answer.label).toBe('ß'.repeat(mostOfLabel));
  });

  test.each<[string, BatchFilter, number]>([
    ['past the end', 'all', 7],
    ['that is empty', 'discordant', 0],
  ])('give nothing of a list %s', (_, filter, from) => {
    const results = new BatchResults();
    results.add(refused(1));
    expect(results.list(filter, from, 5)).toEqual([]);
  });
});

describe('compact lists', () => {
  test('give back numbers and texts of any number and length', () => {
    const numbers = new Numbers();
    const texts = new Texts();
    const written = Array.from({ length: 3000 }, (_, at) => '€ß𝄞x\u0000'.repeat(at % 7));
    for (const [at, text] of written.entries()) {
      numbers.push(at * 1_000_000);
      texts.push(text);
    }
    expect(written.map((_, at) => texts.at(at))).toEqual(written);
    expect([numbers.length, numbers.at(2999), numbers.slice(2998, 4000)]).toEqual([
      3000,
      2_999_000_000,
      [2_998_000_000, 2_999_000_000],
    ]);
  });
});
