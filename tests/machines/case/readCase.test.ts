import { describe, expect, test } from 'vitest';
import { pathText, quoted } from '../../../machines/case/caseFault.ts';
import { maxFaultsListed } from '../../../machines/case/caseLimits.ts';
import { conclude } from '../../../machines/case/conclude.ts';
import { readCaseLine, readCaseText, validateCase } from '../../../machines/case/readCase.ts';
import { replay } from '../../../machines/case/replay.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { contractExample } from './contractExample.ts';

describe('a case that is read', () => {
  const accepted = { ok: true, case: JSON.parse(contractExample), migratedFrom: null };

  test('as a text, a line or a value is the same', () => {
    expect(readCaseText(contractExample)).toStrictEqual(accepted);
    expect(readCaseLine(contractExample)).toStrictEqual(accepted);
    expect(validateCase(JSON.parse(contractExample))).toStrictEqual(accepted);
  });

  test('from a line has its faults in a column, from a text in a line too', () => {
    const notJson = 'not JSON: the text ends where a value is expected';
    expect(readCaseLine('{"a":')).toStrictEqual({
      ok: false,
      faults: [{ path: '', problem: `${notJson} (column 6)` }],
    });
    expect(readCaseText('{"a":')).toStrictEqual({
      ok: false,
      faults: [{ path: '', problem: `${notJson} (line 1, column 6)` }],
    });
  });

  test('with a name that stands twice is refused for that only where nothing else is wrong', () => {
    expect(readCaseText(`{"schema":"${caseSchema}","label":"a","label":"b"}`)).toStrictEqual({
      ok: false,
      faults: [{ path: 'label', problem: 'given more than once', allowed: ['one value'] }],
    });
  });

  test('with very many faults has the first of them listed, and no more', () => {
    const faultsOf = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => [`x${at}`, 1]);
      const read = validateCase({ schema: caseSchema, stains: Object.fromEntries(names) });
      return read.ok ? [] : read.faults.map(({ path }) => path);
    };
    const listed = Array.from({ length: maxFaultsListed }, (_, at) => `stains.x${at}`);
    expect(faultsOf(maxFaultsListed)).toEqual(listed);
    expect(faultsOf(maxFaultsListed + 1)).toEqual([...listed, '']);
    expect(faultsOf(maxFaultsListed + 2)).toEqual([...listed, '']);
  });
});

describe('a name in a fault', () => {
  test('is cut beyond 60 characters', () => {
    expect([quoted('y'.repeat(60)), quoted('y'.repeat(61))]).toEqual([`"${'y'.repeat(60)}"`, `"${'y'.repeat(60)}…"`]);
    expect([pathText(['y'.repeat(60)]), pathText(['y'.repeat(61)])]).toEqual([
      'y'.repeat(60),
      `["${'y'.repeat(60)}…"]`,
    ]);
  });
});

describe('what a case comes to', () => {
  test.each<readonly [string, CaseFile]>([
    ['the empty case', { schema: caseSchema }],
    ['the example of the contract', JSON.parse(contractExample) as CaseFile],
    ...publishedCases.map((published) => [published.id, published.case] as const),
  ])('is the same with and without an actor: %s', (_, file) => {
    expect(conclude(file)).toStrictEqual(replay(file));
  });
});
