import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notUtf8, readCaseLine, tooLarge } from '../../machines/case/readCase.ts';
import { JsonLines } from '../../src/batch/jsonLines.ts';
import { anyCase, seed } from '../machines/case/anyCase.ts';
import { readAll } from './readAll.ts';

const empty = '{"schema":"arrector.case/1"}';
const emptyCase = { ok: true, case: { schema: 'arrector.case/1' }, migratedFrom: null } as const;
const refused = (fault: object) => ({ ok: false, faults: [fault] });
const labelled = (label: string): string => JSON.stringify({ schema: 'arrector.case/1', label });

function linesOf(bytes: Buffer): readonly Buffer[] {
  const end = bytes.indexOf('\n');
  return end === -1 ? [bytes] : [bytes.subarray(0, end), ...linesOf(bytes.subarray(end + 1))];
}

describe('JSON Lines', () => {
  test('give a case a line, in order, wherever the bytes are parted', () => {
    const cases = fc.sample(anyCase, { numRuns: 30, seed });
    const text = cases.map((file) => `${JSON.stringify(file)}\n`).join('');
    const whole = readAll(new JsonLines(), text);
    expect(whole).toEqual(cases.map((file, at) => ({ line: at + 1, read: readCaseLine(JSON.stringify(file)) })));
    for (const partSize of [1, 2, 3, 7, 64, 1000]) expect(readAll(new JsonLines(), text, partSize)).toEqual(whole);
  });

  test('need no line break at the end, take both kinds, and pass over lines without anything', () => {
    expect(readAll(new JsonLines(), `\ufeff${empty}\r\n\n  \n${empty}`)).toEqual([
      { line: 1, read: emptyCase },
      { line: 4, read: emptyCase },
    ]);
    expect(readAll(new JsonLines(), '')).toEqual([]);
    expect(readAll(new JsonLines(), '\n\n')).toEqual([]);
  });

  test('say the column where a line stops being JSON, and go on', () => {
    const read = readAll(new JsonLines(), `{"schema" 1}\n${empty}\n`);
    expect(read).toEqual([
      {
        line: 1,
        read: refused({ path: '', problem: 'not JSON: "1" stands where ":" is expected (column 11)' }),
      },
      { line: 2, read: emptyCase },
    ]);
  });

  test.each([1, 5, 65_536])('refuse a line that is not UTF-8, and no other (parts of %d)', (partSize) => {
    const bytes = Buffer.concat([
      Buffer.from(`${labelled('ß')}\n`),
      Buffer.from(`${labelled('ß')}\n`, 'latin1'),
      Buffer.from(`${labelled('€')}\n`),
      Buffer.from([0xe2, 0x82]),
    ]);
    expect(readAll(new JsonLines(), bytes, partSize)).toEqual([
      { line: 1, read: readCaseLine(labelled('ß')) },
      { line: 2, read: refused(notUtf8) },
      { line: 3, read: readCaseLine(labelled('€')) },
      { line: 4, read: refused(notUtf8) },
    ]);
  });

  test.each([1000, 65_536, 10_000_000])('refuse a line over 1 MiB and keep none of it (parts of %d)', (partSize) => {
    const long = 'x'.repeat(3_000_000);
    const justFits = `${' '.repeat(1_048_576 - empty.length)}${empty}`;
    const tooLongByOne = ` ${justFits}`;
    const text = [empty, long, justFits, tooLongByOne, empty, long].join('\n');
    expect(readAll(new JsonLines(), text, partSize)).toEqual([
      { line: 1, read: emptyCase },
      { line: 2, read: refused(tooLarge) },
      { line: 3, read: emptyCase },
      { line: 4, read: refused(tooLarge) },
      { line: 5, read: emptyCase },
      { line: 6, read: refused(tooLarge) },
    ]);
  });

  test(`of 3,000 random byte strings never throw, and refuse in place, seed ${seed}`, () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom(empty, '\n', '{', '}', '"', '\r\n').map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 1, max: 40 }), (pieces, partSize) => {
        const bytes = Buffer.concat(pieces);
        const filled = linesOf(bytes).flatMap((line, at) => (line.toString().trim() === '' ? [] : [at + 1]));
        const read = readAll(new JsonLines(), bytes, partSize);
        expect(read).toEqual(readAll(new JsonLines(), bytes));
        expect(read.map(({ line }) => line)).toEqual(filled);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
