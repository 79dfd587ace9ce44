import { Dexie, type EntityTable } from 'dexie';
import type { DatabaseParts } from '../cases/localDatabase.ts';
import type { Attempt } from './exercise.ts';

/** What the learner chose: to keep results, and to have cases brought back. */
export type Choices = { readonly keeps: boolean; readonly repeats: boolean };

/** A result as it is stored. */
export type AttemptRow = Attempt & { readonly id: number };
type ChoiceRow = { readonly name: keyof Choices; readonly on: boolean };

export type ProgressDatabase = Dexie & {
  readonly attempts: EntityTable<AttemptRow, 'id'>;
  readonly choices: EntityTable<ChoiceRow, 'name'>;
};

/** The form of the kept progress. */
export const progressForm = 2;

/**
 * Declares the kept progress in every form it had. The first form kept when each case comes back, and did not say with
 * which rules a result was scored. In the second each result has an empty knowledge, for those rules are not known, and
 * when a case comes back follows from the results.
 */
export function progressDatabase(name: string, parts: DatabaseParts): ProgressDatabase {
  const database = new Dexie(name, parts) as ProgressDatabase;
  database.version(1).stores({ attempts: '++id, caseId, at', cards: 'caseId', choices: 'name' });
  database
    .version(progressForm)
    .stores({ attempts: '++id, at', cards: null, choices: 'name' })
    .upgrade((transaction) =>
      transaction
        .table('attempts')
        .toCollection()
        .modify((row: Record<string, unknown>) => {
          row['knowledge'] = null;
        }),
    );
  return database;
}
