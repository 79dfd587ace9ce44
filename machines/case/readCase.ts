import { type CaseFile, caseSchema } from '../vocabulary/caseFile.ts';
import type { CaseFault } from './caseFault.ts';
import { faultsIn } from './caseFaults.ts';
import { maxCaseBytes, maxDepth, maxFaultsListed } from './caseLimits.ts';
import { caseFileSchema } from './caseSchema.ts';
import { type PlaceInText, readJsonText } from './jsonText.ts';
import { migrateCase, migrations } from './migrateCase.ts';
import { plainCaseOf, readPlainCase } from './readPlainCase.ts';

/** A case that was read whole, with the schema it was migrated from; or every reason why none of it was read. */
export type ReadCase =
  | { readonly ok: true; readonly case: CaseFile; readonly migratedFrom: string | null }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

/** The fault of bytes that are not UTF-8, for whoever decodes them: this room takes text. */
export const notUtf8: CaseFault = { path: '', problem: 'not UTF-8', allowed: ['JSON in UTF-8'] };

/** The fault of a file over 1 MiB, for whoever reads it without taking in the whole. */
export const tooLarge: CaseFault = {
  path: '',
  problem: 'over 1 MiB',
  allowed: [`a case file of at most ${maxCaseBytes} bytes`],
};

const notListed: CaseFault = {
  path: '',
  problem: `more than ${maxFaultsListed} faults, the others are not listed`,
};

function refused(faults: Iterable<CaseFault>): ReadCase {
  const listed: CaseFault[] = [];
  for (const fault of faults) {
    if (listed.length === maxFaultsListed) return { ok: false, faults: [...listed, notListed] };
    listed.push(fault);
  }
  return { ok: false, faults: listed };
}

function* faultsOfCase(value: Readonly<Record<string, unknown>>, schemaFault: CaseFault | null) {
  let any = schemaFault !== null;
  if (schemaFault !== null) yield schemaFault;
  for (const fault of faultsIn(caseFileSchema, { ...value, schema: caseSchema })) {
    any = true;
    yield fault;
  }
  if (!any) yield { path: '', problem: 'holds something that JSON cannot hold' };
}

/**
 * Validates a value as a case file, migrating an older schema first. It is refused whole, with every fault named; of a
 * newer schema only that is said. It never throws on anything that JSON can hold.
 */
export function validateCase(value: unknown, steps = migrations): ReadCase {
  const plain = plainCaseOf(value);
  if (plain !== null) return { ok: true, case: plain, migratedFrom: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(faultsIn(caseFileSchema, value));
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const migrated = migrateCase(fields, steps);
  if (!migrated.ok) return refused(migrated.newer ? [migrated.fault] : faultsOfCase(fields, migrated.fault));
  const parsed = caseFileSchema.safeParse(migrated.file);
  if (!parsed.success) return refused(faultsOfCase(migrated.file, null));
  return { ok: true, case: parsed.data, migratedFrom: migrated.migratedFrom };
}

function readText(text: string, steps: typeof migrations, placed?: PlaceInText): ReadCase {
  const plain = readPlainCase(text);
  if (plain !== null) return { ok: true, case: plain, migratedFrom: null };
  const json = readJsonText(text, { bytes: maxCaseBytes, depth: maxDepth, tooLarge }, placed);
  if (!json.ok) return refused([json.fault]);
  const read = validateCase(json.value, steps);
  if (json.repeated.length === 0) return read;
  return refused([...json.repeated, ...(read.ok ? [] : read.faults)]);
}

/**
 * Reads a case file from its text: JSON of at most 1 MiB, no name twice in one object. A byte order mark at the start
 * is passed over. It never throws; what is wrong comes back as faults, all of them.
 */
export function readCaseText(text: string, steps = migrations): ReadCase {
  return readText(text, steps);
}

/** Reads a case that stands on one line of a longer file; it differs from `readCaseText` in that a place is a column. */
export function readCaseLine(line: string): ReadCase {
  return readText(line, migrations, (_, column) => `column ${column}`);
}
