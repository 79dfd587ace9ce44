import { Dexie } from 'dexie';
import { StoreError } from './storeFault.ts';

/** The browser's own database, or one of a test. */
export type DatabaseParts = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof globalThis.IDBKeyRange };

/** The parts of this browser. The storage is asked for at each opening: some browsers refuse even to name it. */
export const browserParts = (): DatabaseParts => ({
  indexedDB: globalThis.indexedDB,
  IDBKeyRange: globalThis.IDBKeyRange,
});

export type LocalDatabaseOptions<D extends Dexie> = {
  readonly name: string;
  readonly parts: () => DatabaseParts;
  /** Declares the database in every form it had. */
  readonly declare: (name: string, parts: DatabaseParts) => D;
  /** The newest form that is declared. */
  readonly form: number;
  /** Called when the database is let go because another tab deletes it or brings it into a newer form. */
  readonly onReleased?: () => void;
};

/** What the database counts a form as: Dexie multiplies it by ten. */
const nativeForm = (form: number): number => form * 10;

/** A database of this browser, opened when it is used; nothing is created before something is to be stored. */
export class LocalDatabase<D extends Dexie> {
  private readonly options: LocalDatabaseOptions<D>;
  private database: D | null = null;
  private opening: Promise<D> | null = null;

  constructor(options: LocalDatabaseOptions<D>) {
    this.options = options;
  }

  /** Opens the database, and creates it where there is none. */
  opened(): Promise<D> {
    this.opening ??= this.open().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  /** Opens the database where there is one; null where nothing was ever stored. */
  async openedIfThere(): Promise<D | null> {
    if (this.database?.isOpen() === true) return this.database;
    const { name, parts } = this.options;
    const probe = new Dexie(name, parts());
    try {
      await probe.open();
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchDatabaseError') return null;
      throw error;
    } finally {
      probe.close();
    }
    return this.opened();
  }

  /** Deletes the database with all that it holds. */
  async delete(): Promise<void> {
    this.close();
    const database = this.declared();
    await orBlocked(database, () => database.delete({ disableAutoOpen: true }));
  }

  /** Lets go of the database; the next operation opens it again. */
  close(): void {
    this.database?.close({ disableAutoOpen: true });
    this.database = null;
  }

  private declared(): D {
    const { name, parts, declare } = this.options;
    return declare(name, parts());
  }

  private async open(): Promise<D> {
    if (this.database?.isOpen() === true) return this.database;
    this.close();
    const database = this.declared();
    // Another tab deletes the database or brings it into a newer form: this one lets go, so that the other can.
    database.on('versionchange', () => {
      database.close({ disableAutoOpen: true });
      this.options.onReleased?.();
    });
    try {
      await orBlocked(database, () => database.open());
    } catch (error) {
      database.close({ disableAutoOpen: true });
      throw error;
    }
    if (database.backendDB().version > nativeForm(this.options.form)) {
      database.close({ disableAutoOpen: true });
      throw new StoreError('newer');
    }
    this.database = database;
    return database;
  }
}

/** Another tab that does not let go of the database would keep this one waiting without an end. */
async function orBlocked(database: Dexie, operation: () => PromiseLike<unknown>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    database.on('blocked', () => reject(new StoreError('blocked')));
    operation().then(() => resolve(), reject);
  });
}
