import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/app/practice/exercise.ts';
import { nextCase } from '../../../src/app/practice/nextCase.ts';
import { exerciseOf, practiceCases } from '../../../src/app/practice/practiceCases.ts';
import { dueCases, ProgressKeeper } from '../../../src/app/practice/progress.ts';
import { ProgressStore } from '../../../src/app/practice/progressStore.ts';
import { cardsAfter } from '../../../src/app/practice/repetition.ts';
import { type StoreFaultName, storeFaults } from '../../../src/text/storeText.ts';

const name = 'arrector-practice';
let parts: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let store: ProgressStore;

beforeEach(() => {
  parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = new ProgressStore(() => parts as never);
});

const keeper = (over: Partial<ProgressStore> = {}): ProgressKeeper => {
  const used = {
    read: () => store.read(),
    keep: (results: readonly Attempt[]) => store.keep(results),
    choose: (choices: { readonly keeps: boolean; readonly repeats: boolean }) => store.choose(choices),
    forget: () => store.forget(),
    ...over,
  };
  return new ProgressKeeper({ store: () => Promise.resolve(used), cardsAfter: () => Promise.resolve(cardsAfter) });
};

const attempt: Attempt = {
  caseId: 'LMS-D-13',
  at: Date.UTC(2026, 10, 22, 12),
  ordered: ['sma'],
  diagnosis: 'leiomyosarcoma',
  confidence: 'certain',
  right: true,
  wasted: 0,
  missing: 1,
  knowledge: 'sha256:1',
};
const other: Attempt = { ...attempt, caseId: 'AFX-01', at: attempt.at + 1, right: false };

const nothing = { isRead: true, keeps: false, repeats: false, attempts: [], cards: new Map(), fault: null };

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await parts.indexedDB.databases()).map((one) => one.name);

describe('what is kept on this machine', () => {
  test('is nothing at first: reading and working through a case make no database', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    expect(progress.now()).toEqual({ ...nothing, attempts: [{ ...attempt, kept: false }] });
    expect(await databases()).toEqual([]);
  });

  test('is one result where that one is chosen, and nothing after it', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    await progress.keep([attempt]);
    await progress.finish(other);
    expect(progress.now().attempts.map(({ kept }) => kept)).toEqual([true, false]);
    expect(await store.read()).toEqual({ ok: true, value: { keeps: false, repeats: false, attempts: [attempt] } });
  });

  test('is every result from then on where progress is kept, those of the visit too', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    await progress.choose({ keeps: true, repeats: false });
    await progress.finish(other);
    const later = keeper();
    await later.read();
    expect(later.now()).toEqual({
      ...nothing,
      keeps: true,
      attempts: [
        { ...attempt, kept: true },
        { ...other, kept: true },
      ],
    });
  });

  test('has a date for each case where cases are brought back, those kept before too', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: true, repeats: false });
    await progress.finish(attempt);
    expect(dueCases(progress.now(), Number.MAX_SAFE_INTEGER)).toEqual([]);
    await progress.choose({ keeps: true, repeats: true });
    await progress.finish(other);
    const cards = cardsAfter([attempt, other]);
    expect(progress.now().cards).toEqual(cards);
    const due = cards.get('AFX-01')?.due.getTime() ?? 0;
    expect(dueCases(progress.now(), due - 1)).toEqual([]);
    expect(dueCases(progress.now(), due)).toEqual(['AFX-01']);
    expect(dueCases(progress.now(), Number.MAX_SAFE_INTEGER)).toEqual(['AFX-01', 'LMS-D-13']);
    const later = keeper();
    await later.read();
    expect(later.now().cards).toEqual(cards);
  });

  test('brings nothing back without kept progress, and then makes no database', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: false, repeats: true });
    expect(progress.now()).toEqual(nothing);
    expect(await databases()).toEqual([]);
  });

  test('goes with the database when the choice is taken back before anything was kept', async () => {
    const progress = keeper();
    await progress.choose({ keeps: true, repeats: false });
    expect(await databases()).toEqual([name]);
    await progress.choose({ keeps: false, repeats: false });
    expect(await databases()).toEqual([]);
  });

  test('is forgotten whole, and the database with it', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: true, repeats: true });
    await progress.finish(attempt);
    await progress.forget();
    expect(await databases()).toEqual([]);
    expect(progress.now()).toEqual(nothing);
    expect(await store.read()).toEqual({ ok: true, value: null });
  });
});

describe('the form of what is kept', () => {
  async function written(version: number, stores: Record<string, string>, rows: readonly object[]): Promise<void> {
    const database = new Dexie(name, parts as never);
    database.version(version).stores(stores);
    await database.table('attempts').bulkAdd([...rows]);
    await database.table('choices').bulkPut([
      { name: 'keeps', on: true },
      { name: 'repeats', on: true },
    ]);
    database.close();
  }
  const first = { attempts: '++id, caseId, at', cards: 'caseId', choices: 'name' };

  test('of the first version is brought into the second: nothing is lost, the rules are not known', async () => {
    const { knowledge: _, ...without } = attempt;
    await written(1, first, [without]);
    expect(await store.read()).toEqual({
      ok: true,
      value: { keeps: true, repeats: true, attempts: [{ ...attempt, knowledge: null }] },
    });
    const { objectStoreNames } = (await new Dexie(name, parts as never).open()).backendDB();
    expect([...objectStoreNames]).toEqual(['attempts', 'choices']);
  });

  test('of a newer version is left as it is', async () => {
    await written(3, { attempts: '++id, at, score', choices: 'name' }, [attempt]);
    const answer = await store.read();
    expect(answer.ok ? null : answer.fault.name).toBe('newer');
    const kept = await new Dexie(name, parts as never).open();
    expect(await kept.table('attempts').toArray()).toEqual([{ ...attempt, id: 1 }]);
  });

  test('with a damaged record, or one of a case that is gone, gives the others', async () => {
    const damaged = [
      { ...attempt, caseId: 'GONE-01' },
      { ...attempt, ordered: ['smaa'] },
      { ...attempt, ordered: 'sma' },
      { ...attempt, right: 'yes' },
      { ...attempt, wasted: -1 },
      { ...attempt, missing: 0.5 },
      { ...attempt, confidence: 'very' },
      { ...attempt, knowledge: 1 },
      { ...attempt, diagnosis: null },
      { at: attempt.at },
    ];
    await written(2, { attempts: '++id, at', choices: 'name' }, [...damaged, attempt]);
    expect(await store.read()).toEqual({ ok: true, value: { keeps: true, repeats: true, attempts: [attempt] } });
  });
});

const faultOf = (fault: StoreFaultName) => ({ name: fault, ...storeFaults[fault], detail: fault });

describe('a storage that cannot be used', () => {
  test.each(['full', 'unavailable', 'blocked', 'newer', 'failed'] as const)(
    '%s: it is said by name, and the results of the visit stay',
    async (fault) => {
      const refused = { ok: false, fault: faultOf(fault) } as const;
      const refuse = () => Promise.resolve(refused);
      const progress = keeper({ read: refuse, keep: refuse, choose: refuse, forget: refuse });
      await progress.read();
      await progress.finish(attempt);
      await progress.choose({ keeps: true, repeats: true });
      await progress.keep([attempt]);
      await progress.forget();
      expect(progress.now()).toEqual({
        ...nothing,
        attempts: [{ ...attempt, kept: false }],
        fault: faultOf(fault),
      });
    },
  );

  test('that is full for one result only: the fault goes with the next that is kept', async () => {
    let isFull = true;
    const full = { ok: false, fault: faultOf('full') } as const;
    const progress = keeper({ keep: (results) => (isFull ? Promise.resolve(full) : store.keep(results)) });
    await progress.finish(attempt);
    await progress.keep([attempt]);
    expect(progress.now()).toEqual({
      ...nothing,
      isRead: false,
      attempts: [{ ...attempt, kept: false }],
      fault: faultOf('full'),
    });
    isFull = false;
    await progress.keep([attempt]);
    expect(progress.now()).toEqual({ ...nothing, isRead: false, attempts: [{ ...attempt, kept: true }] });
  });

  test('that the browser does not have is named as unavailable', async () => {
    const missing = new ProgressStore(() => ({ indexedDB: undefined, IDBKeyRange: undefined }) as never);
    const answer = await missing.keep([attempt]);
    expect(answer.ok ? null : answer.fault.name).toBe('unavailable');
  });
});

describe('the next case', () => {
  const all = practiceCases.length;
  const done = (caseId: string) => ({ ...attempt, caseId, kept: true });
  const numberAfter = (progress: Parameters<typeof nextCase>[0], at: number, after?: number) =>
    nextCase(progress, at, after)?.number;

  test('is the next that was not worked through, beginning again after the last', () => {
    const first = practiceCases[0]?.published.id ?? '';
    expect(numberAfter(nothing, 0)).toBe(1);
    expect(numberAfter(nothing, 0, all)).toBe(1);
    expect(numberAfter({ ...nothing, attempts: [done(first)] }, 0)).toBe(2);
    expect(numberAfter({ ...nothing, attempts: [done(first)] }, 0, all)).toBe(2);
  });

  test('is simply the next when every case was worked through, and never the same', () => {
    const attempts = practiceCases.map(({ published }) => done(published.id));
    expect(numberAfter({ ...nothing, attempts }, 0, 7)).toBe(8);
    expect(numberAfter({ ...nothing, attempts }, 0, all)).toBe(1);
  });

  test('is the longest overdue where cases are brought back, but not the one that is open', () => {
    const attempts = [
      { ...attempt, kept: true },
      { ...other, kept: true },
    ];
    const progress = { ...nothing, keeps: true, repeats: true, attempts, cards: cardsAfter(attempts) };
    const [afx, lms] = ['AFX-01', 'LMS-D-13'].map((id) => exerciseOf(id)?.number ?? 0);
    expect(numberAfter(progress, Number.MAX_SAFE_INTEGER)).toBe(afx);
    expect(numberAfter(progress, Number.MAX_SAFE_INTEGER, afx)).toBe(lms);
  });
});
