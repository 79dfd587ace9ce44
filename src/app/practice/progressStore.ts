import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { confidences } from '../../text/practiceText.ts';
import { browserParts, type DatabaseParts, LocalDatabase } from '../cases/localDatabase.ts';
import { type Stored, stored } from '../cases/storeFault.ts';
import type { Attempt } from './exercise.ts';
import { type AttemptRow, type Choices, progressDatabase, progressForm } from './progressDatabase.ts';

/** Everything that is kept on this machine. */
export type Kept = Choices & { readonly attempts: readonly Attempt[] };

const caseIds: ReadonlySet<unknown> = new Set(publishedCases.map(({ id }) => id));
const stains: ReadonlySet<unknown> = new Set(stainIds);
const surenesses: ReadonlySet<unknown> = new Set(confidences);

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/** Says whether a record is a result of a case that there still is; one that is damaged does not take others with it. */
function isAttempt(row: Readonly<Record<string, unknown>>): boolean {
  const { caseId, at, ordered, diagnosis, confidence, right, wasted, missing, knowledge } = row;
  return (
    caseIds.has(caseId) &&
    Number.isFinite(at) &&
    Array.isArray(ordered) &&
    ordered.every((stain) => stains.has(stain)) &&
    typeof diagnosis === 'string' &&
    surenesses.has(confidence) &&
    typeof right === 'boolean' &&
    isCount(wasted) &&
    isCount(missing) &&
    (knowledge === null || typeof knowledge === 'string')
  );
}

const name = 'arrector-practice';

function attemptIn(row: AttemptRow): Attempt {
  const { id: _, ...attempt } = row;
  return attempt;
}

/**
 * The progress of a learner in the storage of this browser. Every operation gives a value or a named fault and never
 * throws. Nothing is created before something is to be kept.
 */
export class ProgressStore {
  private readonly local: LocalDatabase<ReturnType<typeof progressDatabase>>;

  constructor(parts: () => DatabaseParts = browserParts) {
    this.local = new LocalDatabase({ name, parts, declare: progressDatabase, form: progressForm });
  }

  /** Gives what is kept; null where nothing ever was. */
  read(): Promise<Stored<Kept | null>> {
    return stored(async () => {
      const database = await this.local.openedIfThere();
      if (database === null) return null;
      const { attempts, choices } = database;
      const chosen = new Map((await choices.toArray()).map(({ name, on }) => [name, on]));
      const rows = await attempts.orderBy('at').filter(isAttempt).toArray();
      return {
        keeps: chosen.get('keeps') === true,
        repeats: chosen.get('repeats') === true,
        attempts: rows.map(attemptIn),
      };
    });
  }

  /** Keeps results, all or none of them. */
  keep(results: readonly Attempt[]): Promise<Stored<void>> {
    return stored(async () => {
      const { attempts } = await this.local.opened();
      await attempts.bulkAdd(results.map((attempt) => ({ ...attempt })));
    });
  }

  /** Stores the choices; where nothing is to be kept and nothing is, the database goes too. */
  choose({ keeps, repeats }: Choices): Promise<Stored<void>> {
    return stored(async () => {
      const { attempts, choices } = await this.local.opened();
      if (!keeps && (await attempts.count()) === 0) return this.local.delete();
      await choices.bulkPut([
        { name: 'keeps', on: keeps },
        { name: 'repeats', on: repeats },
      ]);
    });
  }

  /** Deletes everything, and the database itself. */
  forget(): Promise<Stored<void>> {
    return stored(() => this.local.delete());
  }

  /** Lets go of the database; the next operation opens it again. */
  close(): void {
    this.local.close();
  }
}

/** The progress kept in this browser. */
export const browserProgress = new ProgressStore();
