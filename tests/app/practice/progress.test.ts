import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/app/practice/exercise.ts';
import { dueCases, ProgressKeeper } from '../../../src/app/practice/progress.ts';
import { type ProgressStore, progressStore } from '../../../src/app/practice/progressStore.ts';
import { cardAfter } from '../../../src/app/practice/repetition.ts';

let indexedDB: IDBFactory;
let store: ProgressStore;

beforeEach(() => {
  indexedDB = new IDBFactory();
  store = progressStore({ indexedDB, IDBKeyRange });
});

const keeper = (): ProgressKeeper =>
  new ProgressKeeper({ store: () => Promise.resolve(store), cardAfter: () => Promise.resolve(cardAfter) });

const attempt: Attempt = {
  caseId: 'LMS-D-13',
  at: Date.UTC(2026, 10, 22, 12),
  ordered: ['sma'],
  diagnosis: 'leiomyosarcoma',
  confidence: 'certain',
  right: true,
  wasted: 0,
  missing: 1,
};
const other: Attempt = { ...attempt, caseId: 'AFX-01', at: attempt.at + 1, right: false };

const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

describe('what is kept on this machine', () => {
  test('is nothing at first: reading and working through a case make no database', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    expect(progress.now().attempts).toEqual([{ ...attempt, kept: false }]);
    expect(await databases()).toEqual([]);
  });

  test('is one result where that one is chosen, and nothing after it', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    await progress.keep(attempt);
    await progress.finish(other);
    expect(progress.now().attempts.map(({ kept }) => kept)).toEqual([true, false]);
    expect(await store.read()).toEqual({ keeps: false, repeats: false, attempts: [attempt], cards: new Map() });
  });

  test('is every result from then on where progress is kept, those of the visit too', async () => {
    const progress = keeper();
    await progress.read();
    await progress.finish(attempt);
    await progress.choose({ keeps: true, repeats: false });
    await progress.finish(other);
    expect(await store.read()).toEqual({ keeps: true, repeats: false, attempts: [attempt, other], cards: new Map() });
    const later = keeper();
    await later.read();
    expect(later.now()).toEqual({
      isRead: true,
      keeps: true,
      repeats: false,
      attempts: [
        { ...attempt, kept: true },
        { ...other, kept: true },
      ],
      cards: new Map(),
      fault: false,
    });
  });

  test('has a date for each case where cases are brought back', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: true, repeats: true });
    await progress.finish(attempt);
    const card = cardAfter(attempt, undefined);
    expect(progress.now().cards).toEqual(new Map([['LMS-D-13', card]]));
    expect((await store.read())?.cards).toEqual(new Map([['LMS-D-13', card]]));
    expect(dueCases(progress.now(), card.due.getTime() - 1)).toEqual([]);
    expect(dueCases(progress.now(), card.due.getTime())).toEqual(['LMS-D-13']);
  });

  test('brings nothing back without kept progress', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: false, repeats: true });
    expect(progress.now().repeats).toBe(false);
  });

  test('is forgotten whole, and the database with it', async () => {
    const progress = keeper();
    await progress.read();
    await progress.choose({ keeps: true, repeats: true });
    await progress.finish(attempt);
    await progress.forget();
    expect(await databases()).toEqual([]);
    expect(progress.now()).toEqual({
      isRead: true,
      keeps: false,
      repeats: false,
      attempts: [],
      cards: new Map(),
      fault: false,
    });
  });
});

describe('a storage that cannot be used', () => {
  test('is said, and the results of the visit stay', async () => {
    const refused = (): Promise<never> => Promise.reject(new Error('refused'));
    const progress = new ProgressKeeper({
      store: () => Promise.resolve({ read: refused, keep: refused, choose: refused, forget: refused }),
      cardAfter: () => Promise.resolve(cardAfter),
    });
    await progress.read();
    expect(progress.now().fault).toBe(true);
    await progress.finish(attempt);
    await progress.choose({ keeps: true, repeats: false });
    expect(progress.now()).toEqual({
      isRead: true,
      keeps: false,
      repeats: false,
      attempts: [{ ...attempt, kept: false }],
      cards: new Map(),
      fault: true,
    });
  });
});
