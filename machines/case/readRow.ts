import { caseSchema } from '../vocabulary/caseFile.ts';
import { type CaseColumn, resultPart } from './caseColumns.ts';
import type { CaseFault } from './caseFault.ts';
import { quoted } from './caseFault.ts';
import type { DecimalSign } from './cellReader.ts';
import { type ReadCase, validateCase } from './readCase.ts';

type Entry = { own?: unknown; readonly parts: Record<string, unknown> };

type Row = {
  readonly root: Record<string, unknown>;
  readonly sections: Map<string, Map<string, Entry>>;
  readonly faults: Map<string, CaseFault>;
};

function entryOf({ sections }: Row, section: string, name: string): Entry {
  const entries = sections.get(section) ?? new Map<string, Entry>();
  const entry = entries.get(name) ?? { parts: {} };
  sections.set(section, entries.set(name, entry));
  return entry;
}

function place(row: Row, { parts, path, share }: CaseColumn, value: unknown): void {
  const [section = '', name, part] = parts;
  if (name === undefined) {
    row.root[section] = value;
    return;
  }
  const entry = entryOf(row, section, name);
  const into = part ?? (share && typeof value === 'number' ? 'percentCells' : undefined);
  if (into === undefined) entry.own = value;
  else if (!Object.hasOwn(entry.parts, into)) entry.parts[into] = value;
  else row.faults.set(path, { path, problem: 'given more than once', allowed: ['one value'] });
}

function findingFrom(row: Row, section: string, name: string, { own, parts }: Entry): unknown {
  const [first] = Object.keys(parts);
  if (first === undefined) return own;
  if (own === undefined) return parts;
  if (section === 'stains') return { [resultPart]: own, ...parts };
  const path = `${section}.${name}`;
  row.faults.set(path, { path, problem: `does not go with ${path}.${first}`, allowed: ['one of the two'] });
  return own;
}

/** Leaves out of what is allowed what only a case file can hold: no cell holds an object. */
const inCell = ({ allowed, ...fault }: CaseFault): CaseFault =>
  allowed === undefined ? fault : { ...fault, allowed: allowed.filter((value) => !value.startsWith('an object ')) };

/**
 * Reads a row of a table as a case: an empty cell states nothing, a row without a schema is of the present one.
 * `columns` has null where a column is not read. What a case file may not hold is refused here too, with the same
 * faults; so is a number that may be read in two ways, and a cell beyond the last column.
 */
export function readRow(
  columns: readonly (CaseColumn | null)[],
  cells: readonly string[],
  decimal: DecimalSign = '.',
): ReadCase {
  const row: Row = { root: { schema: caseSchema }, sections: new Map(), faults: new Map() };
  for (const [at, cell] of cells.entries()) {
    const text = cell.trim();
    if (text === '') continue;
    const column = columns[at];
    if (column === undefined) {
      const path = `cell ${at + 1}`;
      row.faults.set(path, {
        path,
        problem: `${quoted(text)} stands in no column`,
        allowed: [`at most ${columns.length} cells in a row`],
      });
    }
    if (column === undefined || column === null) continue;
    const { value, doubt } = column.read(text, decimal);
    place(row, column, value);
    if (doubt !== undefined) row.faults.set(column.path, { path: column.path, ...doubt });
  }
  const sections = [...row.sections].map(([section, entries]) => [
    section,
    Object.fromEntries([...entries].map(([name, entry]) => [name, findingFrom(row, section, name, entry)])),
  ]);
  const read = validateCase({ ...row.root, ...Object.fromEntries(sections) });
  if (read.ok && row.faults.size === 0) return read;
  const others = read.ok ? [] : read.faults.filter(({ path }) => !row.faults.has(path)).map(inCell);
  return { ok: false, faults: [...row.faults.values(), ...others] };
}
