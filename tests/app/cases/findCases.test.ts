import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { caseDatabase } from '../../../src/app/cases/caseDatabase.ts';
import { CaseStore, type NewCase } from '../../../src/app/cases/caseStore.ts';
import { wordsOf, wordsSought } from '../../../src/app/cases/savedCase.ts';

const count = 1200;
const most = 50;
const readings = ['positive', 'focal', 'negative'] as const;
const sites = ['cheek', 'scalp', 'thigh'] as const;

/** Every case has SMA, every third CD34, every seventh h-caldesmon; one in a hundred is named by a single letter. */
function caseAt(at: number): NewCase {
  const stains: NonNullable<CaseFile['stains']> = {
    sma: readings[at % 3] ?? 'focal',
    ...(at % 3 === 0 ? { cd34: 'negative' } : {}),
    ...(at % 7 === 0 ? { hCaldesmon: readings[at % 2] ?? 'focal' } : {}),
  };
  return {
    name: at % 100 === 0 ? 'T' : `Case ${at}, ${sites[at % 3]}`,
    caseFile: { schema: caseSchema, stains },
    concluded: { outcome: 'unclassified', certainty: 'notEstablished' },
  };
}

const cases = Array.from({ length: count }, (_, at) => caseAt(at));
const parts = { indexedDB: new IDBFactory(), IDBKeyRange };
let time = 0;
const store = new CaseStore({
  name: 'arrector',
  parts: () => parts as never,
  now: () => ++time,
  knowledge: { version: '1', digest: 'x' },
});

beforeAll(async () => {
  // The cases saved last come first, whatever the order of their keys.
  for (const part of [cases.slice(600), cases.slice(0, 600)]) {
    for (let at = 0; at < part.length; at += 60) await store.save(part.slice(at, at + 60));
  }
});

const latestFirst = [...cases.slice(600), ...cases.slice(0, 600)];

/** Says the long way round which cases match: every word of each is compared with every word typed. */
function matching(typed: string): readonly NewCase[] {
  const sought = wordsSought(typed);
  return latestFirst.filter((one) => {
    const words = wordsOf(one);
    return sought.every((part) => words.some((word) => (part.length === 1 ? word === part : word.startsWith(part))));
  });
}

/** The cases of one moment are in no order among each other: parts of sixty were saved at once. */
const moments = (names: readonly string[]): readonly number[] =>
  names.map((name) => Math.floor(latestFirst.findIndex((one) => one.name === name) / 60));

describe('among many saved cases', () => {
  test.each([
    '',
    'case 1111',
    'sma',
    'sma=positive',
    'sma=positive hcaldesmon',
    'scalp sma unclass',
    'ca',
    'cd34 cheek h-caldesmon',
    't',
    'c',
    'desmin',
    'sma nothing',
  ])('those that match %j are counted, and the latest are given', async (typed) => {
    const found = await store.list(typed, most);
    if (!found.ok) throw new Error(found.fault.name);
    const expected = matching(typed);
    const names = found.value.cases.map((one) => ('name' in one ? one.name : 'unreadable'));
    const allowed = new Set(expected.map((one) => one.name));
    expect({
      matching: found.value.matching,
      total: found.value.total,
      given: names.length,
      others: names.filter((name) => !allowed.has(name)),
    }).toEqual({ matching: expected.length, total: count, given: Math.min(most, expected.length), others: [] });
    if (!allowed.has('T')) {
      const reversed = moments(names);
      expect(reversed).toEqual(reversed.toSorted((a, b) => b - a));
    }
  });

  test('damaged records without a time come last and are counted', async () => {
    await store.list('', 1);
    const database = caseDatabase('arrector', parts as never);
    await database.open();
    await database.cases.bulkAdd([{ words: ['sma'] }, { words: ['rare', 'sma'] }] as never);
    database.close();
    const all = await store.list('sma', count + 2);
    const rare = await store.list('rare', most);
    if (!all.ok || !rare.ok) throw new Error('not listed');
    const unreadable = (list: typeof all.value): readonly boolean[] => list.cases.map((one) => 'raw' in one);
    expect([all.value.matching, unreadable(all.value).slice(-3), unreadable(rare.value)]).toEqual([
      count + 2,
      [false, true, true],
      [true],
    ]);
  });
});
