import { findingNames } from '../vocabulary/findingNames.ts';
import { stainNames } from '../vocabulary/stainNames.ts';
import { stainIds } from '../vocabulary/stains.ts';
import { type CaseColumn, caseColumns } from './caseColumns.ts';
import { type CaseFault, quoted } from './caseFault.ts';
import { letters, nearestName, type Spelling } from './nearestName.ts';

/** A column whose name is not the path that it is read as. */
export type ColumnReadAs = { readonly column: number; readonly name: string; readonly path: string };

/**
 * The first row of a table as its columns, with null for one that is not read, what was read under another name and
 * which names were passed over; or every reason why the table is refused. Columns count from 1.
 */
export type Header =
  | {
      readonly ok: true;
      readonly columns: readonly (CaseColumn | null)[];
      readonly readAs: readonly ColumnReadAs[];
      readonly passedOver: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly CaseFault[] };

/** The sign before the name of a column that is not to be read. */
export const notReadSign = '#';

const words: Readonly<Record<string, readonly string[]>> = {
  label: ['case'],
  ageYears: ['age'],
  clone: ['antibody', 'antibody clone'],
  percentCells: ['percent', 'percentage', 'percent of cells', 'percent positive cells'],
};

function namesOfFinding(id: string): readonly string[] {
  const known = Object.hasOwn(findingNames, id) ? findingNames[id as keyof typeof findingNames] : undefined;
  if (known === undefined) return [];
  const { name, label, unit } = known;
  // A size is only taken where the name says millimetres: a column of centimetres must not pass.
  return unit === undefined ? [name, label] : [`${name} ${unit}`, `${label} ${unit}`];
}

const stains: ReadonlySet<string> = new Set(stainIds);

function namesOfStain(id: string): readonly string[] {
  if (!stains.has(id)) return [];
  const { name, expands, synonyms } = stainNames[id as keyof typeof stainNames];
  return [name, expands, ...synonyms];
}

function spellingsOf({ parts }: CaseColumn): readonly string[] {
  const [section = '', name = '', part] = parts;
  if (parts.length === 1) return [section, ...(words[section] ?? [])];
  const own = [name, `${section} ${name}`, ...(words[name] ?? []), ...namesOfFinding(name), ...namesOfStain(name)];
  if (part === undefined) return own;
  return own.flatMap((spelling) => [part, ...(words[part] ?? [])].map((word) => `${spelling} ${word}`));
}

const keyOf = (name: string): string => letters(name.replaceAll('%', ' percent '));

const spellings: readonly Spelling[] = caseColumns.flatMap((column) =>
  [column.path, ...spellingsOf(column)].map((spelling) => ({ spelling: keyOf(spelling), name: column.path })),
);

// What is said of a stain besides its reading is only suggested by its path: "SMAA" is not the antibody of SMA.
const suggested = spellings.filter(({ spelling, name }) => spelling === keyOf(name) || name.split('.').length < 3);

const pathsByKey = new Map<string, ReadonlySet<string>>();
for (const { spelling, name } of spellings) {
  pathsByKey.set(spelling, new Set([...(pathsByKey.get(spelling) ?? []), name]));
}

const byPath: ReadonlyMap<string, CaseColumn> = new Map(caseColumns.map((column) => [column.path, column]));

function columnNamed(name: string): CaseColumn | undefined {
  const exact = byPath.get(name);
  if (exact !== undefined) return exact;
  const [path, ...others] = pathsByKey.get(keyOf(name)) ?? [];
  return path === undefined || others.length > 0 ? undefined : byPath.get(path);
}

const isPassedOver = (name: string): boolean => name === '' || name.startsWith(notReadSign);

/** Counts the names in a row that are names of columns; it tells which sign separates the cells of a table. */
export const columnsNamedIn = (names: readonly string[]): number =>
  names.filter((name) => columnNamed(name.trim()) !== undefined).length;

/**
 * Reads the names of the columns. Each is a path of the case file (`stains.sma`, `histology.mitoses.count`) or another
 * name of the same thing, which is listed in `readAs`; no misspelt name is guessed. A name that begins with `#` and a
 * column without a name are passed over. Two columns for one path, and any other name, refuse the table.
 */
export function readHeader(cells: readonly string[]): Header {
  const faults: CaseFault[] = [];
  const readAs: ColumnReadAs[] = [];
  const taken = new Map<string, number>();
  const names = cells.map((cell) => cell.trim());
  const columns = names.map((name, at): CaseColumn | null => {
    if (isPassedOver(name)) return null;
    const path = `column ${at + 1}`;
    const column = columnNamed(name);
    if (column === undefined) {
      const suggestion = nearestName(name, suggested);
      faults.push({
        path,
        problem: `${quoted(name)} is not a column of a table of cases`,
        allowed: [
          'a path of the case file',
          `a name that begins with ${notReadSign} where the column is not to be read`,
        ],
        ...(suggestion === undefined ? {} : { suggestion }),
      });
      return null;
    }
    const before = taken.get(column.path);
    if (before !== undefined) {
      faults.push({
        path,
        problem: `${quoted(name)} is ${column.path}, which column ${before} is already`,
        allowed: ['one column for each finding'],
      });
    }
    taken.set(column.path, at + 1);
    if (column.path !== name) readAs.push({ column: at + 1, name, path: column.path });
    return column;
  });
  if (taken.size === 0 && faults.length === 0) {
    faults.push({ path: 'table', problem: 'the first row names no column', allowed: ['paths of the case file'] });
  }
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, columns, readAs, passedOver: names.filter((name) => name.startsWith(notReadSign)) };
}
