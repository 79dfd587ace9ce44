import { Dexie } from 'dexie';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CaseDatabase, caseDatabase, databaseForm } from './caseDatabase.ts';
import { latest, search } from './findCases.ts';
import { type DatabaseParts, LocalDatabase } from './localDatabase.ts';
import {
  type CaseRecord,
  type Concluded,
  isReadable,
  type KnowledgeStamp,
  readRecord,
  type SavedCase,
  type UnreadableCase,
  wordsOf,
  wordsSought,
} from './savedCase.ts';
import { type Stored, StoreError, stored } from './storeFault.ts';

/** A case to be saved under a name, with what it comes to. */
export type NewCase = { readonly name: string; readonly caseFile: CaseFile; readonly concluded: Concluded | null };

/** A record that was deleted, whole, so that it can be put back. */
export type Deleted = { readonly id: number; readonly record: unknown };

/** The cases that match, the latest change first, as many as were asked for; `matching` and `total` count all. */
export type CaseList = {
  readonly cases: readonly (SavedCase | UnreadableCase)[];
  readonly matching: number;
  readonly total: number;
};

export type CaseStoreOptions = {
  readonly name: string;
  readonly parts: () => DatabaseParts;
  readonly now: () => number;
  readonly knowledge: KnowledgeStamp;
};

/**
 * The cases that the user saved, in the storage of this browser. Every operation gives a value or a named fault and
 * never throws. Nothing is created before the first case is saved.
 */
export class CaseStore {
  private readonly options: CaseStoreOptions;
  private readonly listeners = new Set<() => void>();
  private readonly local: LocalDatabase<CaseDatabase>;
  private readonly onMutation = (): void => this.tell();

  constructor(options: CaseStoreOptions) {
    this.options = options;
    const { name, parts } = options;
    const onReleased = (): void => this.tell();
    this.local = new LocalDatabase({ name, parts, declare: caseDatabase, form: databaseForm, onReleased });
  }

  /** Calls the listener after every change, of this tab or another; gives the function that ends it. */
  subscribe(listener: () => void): () => void {
    if (this.listeners.size === 0) Dexie.on('storagemutated').subscribe(this.onMutation);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) Dexie.on('storagemutated').unsubscribe(this.onMutation);
    };
  }

  save(cases: readonly NewCase[]): Promise<Stored<readonly number[]>> {
    return stored(async () => {
      const { cases: table } = await this.local.opened();
      const at = this.options.now();
      return table.bulkAdd(
        cases.map((one) => this.recordOf(one, at)),
        { allKeys: true },
      );
    });
  }

  /** Puts other findings and another conclusion in the place of those that were saved; the name stays. */
  replace(id: number, caseFile: CaseFile, concluded: Concluded | null): Promise<Stored<SavedCase>> {
    return this.changed(id, ({ name, createdAt }) => ({
      ...this.recordOf({ name, caseFile, concluded }, this.options.now()),
      createdAt,
    }));
  }

  rename(id: number, name: string): Promise<Stored<SavedCase>> {
    return this.changed(id, (before) => {
      const { caseFile, concluded, knowledge, createdAt } = before;
      const words = wordsOf({ name, caseFile, concluded });
      return { name, caseFile, concluded, knowledge, createdAt, updatedAt: this.options.now(), words };
    });
  }

  /** Copies a case as it was saved, with its conclusion and the knowledge of that time. */
  duplicate(id: number, name: string): Promise<Stored<number>> {
    return stored(async () => {
      const { cases: table } = await this.local.opened();
      const { caseFile, concluded, knowledge } = await this.found(table, id);
      const at = this.options.now();
      const words = wordsOf({ name, caseFile, concluded });
      return table.add({ name, caseFile, concluded, knowledge, createdAt: at, updatedAt: at, words });
    });
  }

  get(id: number): Promise<Stored<SavedCase>> {
    return stored(async () => this.found((await this.local.opened()).cases, id));
  }

  /** Deletes a record, readable or not, and gives it back for `restore`. */
  remove(id: number): Promise<Stored<Deleted>> {
    return stored(async () => {
      const database = await this.local.opened();
      return database.transaction('rw', database.cases, async () => {
        const record = await database.cases.get(id);
        if (record === undefined) throw new StoreError('gone');
        await database.cases.delete(id);
        return { id, record };
      });
    });
  }

  restore({ id, record }: Deleted): Promise<Stored<number>> {
    return stored(async () => (await this.local.opened()).cases.put({ ...(record as CaseRecord), id }));
  }

  /** Lists the cases that have every word typed, or a word that begins so; all of them where nothing is typed. */
  list(typed: string, most: number): Promise<Stored<CaseList>> {
    return stored(() => this.listed(typed, most));
  }

  /** Gives every record, the latest change first. */
  all(): Promise<Stored<readonly (SavedCase | UnreadableCase)[]>> {
    return stored(async () => (await this.listed('', Number.POSITIVE_INFINITY)).cases);
  }

  /** Deletes every case and the database itself. */
  forget(): Promise<Stored<void>> {
    return stored(async () => {
      await this.local.delete();
      this.tell();
    });
  }

  /** Lets go of the database; the next operation opens it again. */
  close(): void {
    this.local.close();
  }

  private async listed(typed: string, most: number): Promise<CaseList> {
    const database = await this.local.openedIfThere();
    if (database === null) return { cases: [], matching: 0, total: 0 };
    const { cases: table } = database;
    return database.transaction('r', table, async () => {
      const total = await table.count();
      const words = wordsSought(typed);
      const found = words.length === 0 ? await latest(table, most, total) : await search(table, words, most);
      return { cases: found.rows.map(([id, record]) => readRecord(id, record)), matching: found.matching, total };
    });
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private recordOf({ name, caseFile, concluded }: NewCase, at: number): CaseRecord {
    const { knowledge } = this.options;
    const words = wordsOf({ name, caseFile, concluded });
    return { name, caseFile, concluded, knowledge, createdAt: at, updatedAt: at, words };
  }

  private changed(id: number, change: (before: SavedCase) => CaseRecord): Promise<Stored<SavedCase>> {
    return stored(async () => {
      const database = await this.local.opened();
      return database.transaction('rw', database.cases, async () => {
        const record = change(await this.found(database.cases, id));
        await database.cases.put({ ...record, id });
        const { words: _, ...saved } = record;
        return { ...saved, id };
      });
    });
  }

  private async found(table: CaseDatabase['cases'], id: number): Promise<SavedCase> {
    const record = await table.get(id);
    if (record === undefined) throw new StoreError('gone');
    const read = readRecord(id, record);
    if (!isReadable(read)) throw new StoreError('failed');
    return read;
  }
}
