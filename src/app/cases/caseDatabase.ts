import { Dexie, type EntityTable } from 'dexie';
import type { DatabaseParts } from './localDatabase.ts';
import { type CaseRecord, wordsOf } from './savedCase.ts';

type Row = CaseRecord & { id: number };

export type CaseDatabase = Dexie & { readonly cases: EntityTable<Row, 'id'> };

/** The form of the stored cases. The first form kept no conclusion and had no words to search by. */
export const databaseForm = 2;

/**
 * Declares the stored cases in every form they had. From the first to the second, each case gets the words by which it
 * is found and an empty conclusion: what an older version concluded is not known, and what this one concludes is not
 * what was concluded then.
 */
export function caseDatabase(name: string, parts: DatabaseParts): CaseDatabase {
  const database = new Dexie(name, parts) as CaseDatabase;
  database.version(1).stores({ cases: '++id, updatedAt' });
  database
    .version(databaseForm)
    .stores({ cases: '++id, updatedAt, *words' })
    .upgrade((transaction) =>
      transaction
        .table('cases')
        .toCollection()
        .modify((row: Record<string, unknown>) => {
          row['concluded'] = null;
          try {
            row['words'] = wordsOf(row as unknown as CaseRecord);
          } catch {
            row['words'] = [];
          }
        }),
    );
  return database;
}
