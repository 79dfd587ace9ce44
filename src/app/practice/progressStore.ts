import { Dexie, type DexieOptions, type EntityTable } from 'dexie';
import type { Attempt } from './exercise.ts';
import type { Card } from './repetition.ts';

/** What the learner chose: to keep results, and to have cases brought back. */
export type Choices = { readonly keeps: boolean; readonly repeats: boolean };

/** Everything that is kept on this machine. */
export type Kept = Choices & { readonly attempts: readonly Attempt[]; readonly cards: ReadonlyMap<string, Card> };

type AttemptRecord = Attempt & { readonly id: number };
type CardRecord = { readonly caseId: string; readonly card: Card };
type ChoiceRecord = { readonly name: keyof Choices; readonly on: boolean };

type PracticeDatabase = Dexie & {
  readonly attempts: EntityTable<AttemptRecord, 'id'>;
  readonly cards: EntityTable<CardRecord, 'caseId'>;
  readonly choices: EntityTable<ChoiceRecord, 'name'>;
};

const databaseName = 'arrector-practice';

function openDatabase(options: DexieOptions): PracticeDatabase {
  const database = new Dexie(databaseName, options) as PracticeDatabase;
  database.version(1).stores({ attempts: '++id, caseId, at', cards: 'caseId', choices: 'name' });
  return database;
}

async function isThere(options: DexieOptions): Promise<boolean> {
  const probe = new Dexie(databaseName, options);
  try {
    await probe.open();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchDatabaseError') return false;
    throw error;
  } finally {
    probe.close();
  }
}

export type ProgressStore = {
  readonly read: () => Promise<Kept | null>;
  readonly keep: (attempt: Attempt, card: Card | null) => Promise<void>;
  readonly choose: (choices: Choices) => Promise<void>;
  readonly forget: () => Promise<void>;
};

/** The progress of a learner in the storage of this browser. Nothing is created before something is to be kept. */
export function progressStore(options: DexieOptions = {}): ProgressStore {
  async function within<T>(use: (database: PracticeDatabase) => Promise<T>): Promise<T> {
    const database = openDatabase(options);
    try {
      await database.open();
      return await use(database);
    } finally {
      database.close();
    }
  }
  return {
    read: async () => {
      if (!(await isThere(options))) return null;
      return within(async ({ attempts, cards, choices }) => {
        const chosen = new Map((await choices.toArray()).map(({ name, on }) => [name, on]));
        return {
          keeps: chosen.get('keeps') ?? false,
          repeats: chosen.get('repeats') ?? false,
          attempts: (await attempts.orderBy('at').toArray()).map(({ id: _, ...attempt }) => attempt),
          cards: new Map((await cards.toArray()).map(({ caseId, card }) => [caseId, card])),
        };
      });
    },
    keep: (attempt, card) =>
      within((database) =>
        database.transaction('rw', database.attempts, database.cards, async () => {
          await database.attempts.add({ ...attempt });
          if (card !== null) await database.cards.put({ caseId: attempt.caseId, card });
        }),
      ),
    choose: ({ keeps, repeats }) =>
      within(async ({ choices }) => {
        await choices.bulkPut([
          { name: 'keeps', on: keeps },
          { name: 'repeats', on: repeats },
        ]);
      }),
    forget: async () => {
      await openDatabase(options).delete();
    },
  };
}
