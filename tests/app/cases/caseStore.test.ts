import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { caseDatabase } from '../../../src/app/cases/caseDatabase.ts';
import { CaseStore, type NewCase } from '../../../src/app/cases/caseStore.ts';
import type { Stored } from '../../../src/app/cases/storeFault.ts';
import { storeFaultOf } from '../../../src/app/cases/storeFault.ts';

const name = 'arrector';
const knowledge = { version: '2026.1', digest: 'sha256:1' };
const concluded = { outcome: 'leiomyosarcomaDermal', certainty: 'provisional' } as const;
const caseFile: CaseFile = { schema: caseSchema, stains: { sma: 'positive', desmin: 'focal', s100: 'negative' } };
const afx: NewCase = {
  name: 'Scalp nodule',
  caseFile: { schema: caseSchema, stains: { sma: 'focal', p40: 'negative' } },
  concluded: { outcome: 'afxNotYetEstablished', certainty: 'notEstablished' },
};

let parts: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let time: number;

const storeIn = (more: Partial<ConstructorParameters<typeof CaseStore>[0]> = {}) =>
  new CaseStore({ name, parts: () => parts as never, now: () => ++time, knowledge, ...more });

beforeEach(() => {
  parts = { indexedDB: new IDBFactory(), IDBKeyRange };
  time = 0;
});

async function gotFrom<T>(stored: Promise<Stored<T>>): Promise<T> {
  const answer = await stored;
  if (!answer.ok) throw new Error(`${answer.fault.name}: ${answer.fault.detail}`);
  return answer.value;
}

async function faultOf(stored: Promise<Stored<unknown>>): Promise<string> {
  const answer = await stored;
  return answer.ok ? 'none' : answer.fault.name;
}

const namesIn = async (store: CaseStore, typed = '', most = 100) => {
  const { cases } = await gotFrom(store.list(typed, most));
  return cases.map((one) => ('caseFile' in one ? one.name : `unreadable ${one.id}`));
};

const databases = async () => (await parts.indexedDB.databases()).map((one) => one.name);

describe('saved cases', () => {
  it('leave no trace before the first is saved', async () => {
    const store = storeIn();
    expect(await gotFrom(store.list('', 10))).toEqual({ cases: [], matching: 0, total: 0 });
    expect(await databases()).toEqual([]);
  });

  it('are kept with their findings, the conclusion, the knowledge and the time', async () => {
    const store = storeIn();
    const [id = 0] = await gotFrom(store.save([{ name: 'Left cheek', caseFile, concluded }]));
    const saved = { id, name: 'Left cheek', caseFile, knowledge, concluded, createdAt: 1, updatedAt: 1 };
    expect(await gotFrom(store.get(id))).toEqual(saved);
    expect(await gotFrom(store.list('', 10))).toEqual({ cases: [saved], matching: 1, total: 1 });
  });

  it('are there when the page is opened again', async () => {
    const first = storeIn();
    await gotFrom(first.save([afx]));
    first.close();
    expect(await namesIn(storeIn())).toEqual(['Scalp nodule']);
  });

  it('are listed with the latest change first, as many as are asked for', async () => {
    const store = storeIn();
    const [one = 0] = await gotFrom(store.save([{ name: 'one', caseFile, concluded }]));
    await gotFrom(store.save([{ name: 'two', caseFile, concluded }]));
    await gotFrom(store.save([{ name: 'three', caseFile, concluded }]));
    await gotFrom(store.rename(one, 'first'));
    expect(await namesIn(store)).toEqual(['first', 'three', 'two']);
    expect(await gotFrom(store.list('', 1))).toMatchObject({ matching: 3, total: 3 });
    expect(await namesIn(store, '', 1)).toEqual(['first']);
  });

  it('are renamed, with the time of the change', async () => {
    const store = storeIn();
    const [id = 0] = await gotFrom(store.save([{ name: 'a', caseFile, concluded }]));
    const renamed = { id, name: 'b', caseFile, knowledge, concluded, createdAt: 1, updatedAt: 2 };
    expect(await gotFrom(store.rename(id, 'b'))).toEqual(renamed);
    expect(await gotFrom(store.get(id))).toEqual(renamed);
    expect([await namesIn(store, 'a'), await namesIn(store, 'b')]).toEqual([[], ['b']]);
  });

  it('are replaced by what was found since, under their name', async () => {
    const store = storeIn();
    const [id = 0] = await gotFrom(store.save([{ name: 'a', caseFile, concluded }]));
    expect(await gotFrom(store.replace(id, afx.caseFile, afx.concluded))).toEqual({
      ...{ id, name: 'a', caseFile: afx.caseFile, knowledge, concluded: afx.concluded },
      ...{ createdAt: 1, updatedAt: 2 },
    });
  });

  it('are duplicated as they were saved, with the knowledge of that time', async () => {
    const old = storeIn({ knowledge: { version: '2025.1', digest: 'sha256:0' } });
    const [id = 0] = await gotFrom(old.save([{ name: 'a', caseFile, concluded }]));
    old.close();
    const store = storeIn();
    const copy = await gotFrom(store.duplicate(id, 'a, copy'));
    expect(await gotFrom(store.get(copy))).toEqual({
      ...{ id: copy, name: 'a, copy', caseFile, concluded, createdAt: 2, updatedAt: 2 },
      knowledge: { version: '2025.1', digest: 'sha256:0' },
    });
  });

  it('are deleted and put back as they were', async () => {
    const store = storeIn();
    const [id = 0] = await gotFrom(store.save([{ name: 'a', caseFile, concluded }]));
    const before = await gotFrom(store.get(id));
    const deleted = await gotFrom(store.remove(id));
    expect(await namesIn(store)).toEqual([]);
    await gotFrom(store.restore(deleted));
    expect(await gotFrom(store.get(id))).toEqual(before);
    expect(await namesIn(store, 'sma')).toEqual(['a']);
  });

  it('that another tab has deleted are said to be gone', async () => {
    const store = storeIn();
    await gotFrom(store.save([afx]));
    const operations = [store.get(99), store.rename(99, 'x'), store.duplicate(99, 'x'), store.remove(99)];
    expect(await Promise.all([...operations, store.replace(99, caseFile, concluded)].map(faultOf))).toEqual([
      ...['gone', 'gone', 'gone', 'gone', 'gone'],
    ]);
  });

  test.each([
    ['', ['Scalp nodule', 'Left cheek, 61']],
    ['cheek', ['Left cheek, 61']],
    ['LEFT che', ['Left cheek, 61']],
    ['61', ['Left cheek, 61']],
    ['sma', ['Scalp nodule', 'Left cheek, 61']],
    ['desmin', ['Left cheek, 61']],
    ['smooth muscle actin', ['Scalp nodule', 'Left cheek, 61']],
    ['S-100', ['Left cheek, 61']],
    ['sma=focal', ['Scalp nodule']],
    ['sma=pos', ['Left cheek, 61']],
    ['leiomyosarcoma', ['Left cheek, 61']],
    ['nodule sma', ['Scalp nodule']],
    ['nodule desmin', []],
    ['nothing', []],
  ])('are found by %j', async (typed, names) => {
    const store = storeIn();
    await gotFrom(store.save([{ name: 'Left cheek, 61', caseFile, concluded }]));
    await gotFrom(store.save([afx]));
    expect(await namesIn(store, typed)).toEqual(names);
  });

  it('are forgotten with the database itself', async () => {
    const store = storeIn();
    await gotFrom(store.save([afx]));
    expect(await databases()).toEqual([name]);
    await gotFrom(store.forget());
    expect(await databases()).toEqual([]);
    expect(await namesIn(store)).toEqual([]);
    expect(await databases()).toEqual([]);
    await gotFrom(store.save([{ name: 'new', caseFile, concluded }]));
    expect(await namesIn(store)).toEqual(['new']);
  });

  it('that are damaged are listed as such, with all they hold, and take no other with them', async () => {
    const store = storeIn();
    await gotFrom(store.save([afx]));
    store.close();
    const database = caseDatabase(name, parts as never);
    await database.open();
    const damaged = [
      { updatedAt: 7, name: 'a', caseFile: { schema: caseSchema, stains: { sma: 'pink' } }, knowledge, createdAt: 7 },
      { note: 'no case at all' },
    ];
    await database.cases.bulkAdd(damaged as never);
    database.close();
    const { cases, total } = await gotFrom(store.list('', 10));
    expect(total).toBe(3);
    expect(cases.map((one) => ('raw' in one ? one : one.name))).toEqual([
      {
        id: 2,
        faults: [
          'stains.sma: "pink" is not a reading of SMA, allowed: positive, focal, negative, equivocal, notDone, an object { result, clone, percentCells }',
        ],
        raw: { ...damaged[0], id: 2 },
      },
      'Scalp nodule',
      {
        id: 3,
        faults: [
          'name: missing',
          'createdAt, updatedAt: not times',
          'knowledge: missing',
          expect.stringMatching(/^case: /),
        ],
        raw: { ...damaged[1], id: 3 },
      },
    ]);
    await gotFrom(store.remove(3));
    expect(await namesIn(store)).toEqual(['unreadable 2', 'Scalp nodule']);
  });
});

describe('two tabs', () => {
  it('hear of each other’s changes', async () => {
    const [one, other] = [storeIn(), storeIn()];
    let heard = 0;
    const end = other.subscribe(() => {
      heard += 1;
    });
    await gotFrom(one.save([afx]));
    expect([heard > 0, await namesIn(other)]).toEqual([true, ['Scalp nodule']]);
    end();
    heard = 0;
    await gotFrom(one.save([afx]));
    expect(heard).toBe(0);
  });

  it('let go when one of them forgets everything', async () => {
    const [one, other] = [storeIn(), storeIn()];
    await gotFrom(one.save([afx]));
    expect(await namesIn(other)).toEqual(['Scalp nodule']);
    let heard = 0;
    other.subscribe(() => {
      heard += 1;
    });
    await gotFrom(one.forget());
    expect([heard > 0, await namesIn(other), await databases()]).toEqual([true, [], []]);
  });

  it('open the cases once, however many operations begin at a time', async () => {
    const store = storeIn();
    await Promise.all([1, 2, 3, 4, 5].map((at) => gotFrom(store.save([{ name: `${at}`, caseFile, concluded }]))));
    expect((await namesIn(store)).toSorted()).toEqual(['1', '2', '3', '4', '5']);
  });
});

/** Opens the database without Dexie, as another program or an old tab would hold it. */
function held(version: number, prepare: (database: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = parts.indexedDB.open(name, version);
    request.onupgradeneeded = () => prepare(request.result as never);
    request.onsuccess = () => resolve(request.result as never);
    request.onerror = () => reject(request.error);
  });
}

describe('the form of the stored cases', () => {
  const first = async (rows: readonly object[]) => {
    const old = new Dexie(name, parts as never);
    old.version(1).stores({ cases: '++id, updatedAt' });
    await old.open();
    await old.table('cases').bulkAdd(rows);
    old.close();
  };

  it('is brought from the first to the second: no conclusion is made up, and the cases are found by words', async () => {
    const row = { name: 'Old case', caseFile, knowledge, createdAt: 1, updatedAt: 1 };
    await first([row, { caseFile: 'damaged', updatedAt: 0 }]);
    const store = storeIn();
    expect(await gotFrom(store.get(1))).toEqual({ id: 1, ...row, concluded: null });
    expect(await namesIn(store)).toEqual(['Old case', 'unreadable 2']);
    expect([await namesIn(store, 'old'), await namesIn(store, 'desmin=focal')]).toEqual([['Old case'], ['Old case']]);
  });

  it('that is newer than this program is left alone', async () => {
    const newer = await held(30, (database) => void database.createObjectStore('cases', { keyPath: 'id' }));
    newer.close();
    const store = storeIn();
    expect(await Promise.all([store.list('', 1), store.save([afx])].map(faultOf))).toEqual(['newer', 'newer']);
    expect((await parts.indexedDB.databases()).map(({ version }) => version)).toEqual([30]);
  });

  it('that an old tab does not let go of is said to be blocked, and opens once it is closed', async () => {
    const old = await held(10, (database) => {
      const table = database.createObjectStore('cases', { keyPath: 'id', autoIncrement: true });
      table.createIndex('updatedAt', 'updatedAt');
    });
    const store = storeIn();
    expect(await faultOf(store.save([afx]))).toBe('blocked');
    old.close();
    await gotFrom(store.save([afx]));
    expect(await namesIn(store)).toEqual(['Scalp nodule']);
  });

  it('is not forgotten while a tab holds it, and says so', async () => {
    const store = storeIn();
    await gotFrom(store.save([afx]));
    const other = await held(20);
    expect(await faultOf(store.forget())).toBe('blocked');
    other.close();
    await gotFrom(store.forget());
    expect(await databases()).toEqual([]);
  });
});

describe('a browser that does not store', () => {
  it('is said to be unavailable', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const none = storeIn({ parts: () => ({ indexedDB: undefined, IDBKeyRange }) as never });
    const denied = storeIn({ parts: () => ({ indexedDB: refusing, IDBKeyRange }) as never });
    expect(
      await Promise.all([none, denied].flatMap((store) => [store.list('', 1), store.save([afx])]).map(faultOf)),
    ).toEqual([...['unavailable', 'unavailable', 'unavailable', 'unavailable']]);
  });

  test.each([
    [
      Object.assign(new Error('x'), { name: 'AbortError', inner: { name: 'QuotaExceededError', message: 'full' } }),
      'full',
    ],
    [new DOMException('x', 'QuotaExceededError'), 'full'],
    [new DOMException('x', 'SecurityError'), 'unavailable'],
    [new DOMException('x', 'VersionError'), 'newer'],
    [new Error('x'), 'failed'],
    ['x', 'failed'],
    [undefined, 'failed'],
  ])('has a name for %s: %s', (error, fault) => {
    expect(storeFaultOf(error).name).toBe(fault);
  });
});
