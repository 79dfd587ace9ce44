import { caseSchema } from '../vocabulary/caseFile.ts';
import { type CaseFault, quoted } from './caseFault.ts';

/** A step from one version of the case file to the next: the schema name it leads to, and what it does to the file. */
export type Migration = {
  readonly to: string;
  readonly migrate: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

/**
 * The steps by the schema name they start from. None: version 1 is the first that was published. A new version adds
 * the step from the one before it.
 */
export const migrations: ReadonlyMap<string, Migration> = new Map();

/** A case file under the present schema name with the name it came under, or why its schema is refused. */
export type MigratedCase =
  | { readonly ok: true; readonly file: Readonly<Record<string, unknown>>; readonly migratedFrom: string | null }
  | { readonly ok: false; readonly fault: CaseFault; readonly newer: boolean };

const [family = '', presentVersion = ''] = caseSchema.split('/');

const refused = (problem: string, newer = false): MigratedCase => ({
  ok: false,
  fault: { path: 'schema', problem, allowed: [caseSchema] },
  newer,
});

function refusedName(schema: string): MigratedCase {
  const [name, version = ''] = schema.split('/');
  const isVersion = name === family && /^[1-9][0-9]{0,8}$/.test(version);
  if (isVersion && Number(version) > Number(presentVersion)) {
    return refused(`${quoted(schema)} is newer than this program reads, a newer program is needed`, true);
  }
  return refused(`${quoted(schema)} is not a schema of a case file`);
}

/**
 * Brings a case file of an older schema step by step to the present one. A missing or unknown schema is refused; so is
 * a newer one, of which nothing else can be judged.
 */
export function migrateCase(file: Readonly<Record<string, unknown>>, steps = migrations): MigratedCase {
  const { schema: from } = file;
  if (from === undefined) return refused('missing');
  if (typeof from !== 'string') return refused('not the name of a schema');
  let schema = from;
  let migrated = file;
  for (let step = steps.get(schema); step !== undefined && schema !== caseSchema; step = steps.get(schema)) {
    migrated = { ...step.migrate(migrated), schema: step.to };
    schema = step.to;
  }
  if (schema !== caseSchema) return refusedName(schema);
  return { ok: true, file: migrated, migratedFrom: from === caseSchema ? null : from };
}
