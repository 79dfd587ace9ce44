import { type FindingName, findingNames } from '../vocabulary/findingNames.ts';
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

const words: readonly (readonly [word: string, name: string])[] = [
  ['case', 'label'],
  ['age', 'ageYears'],
  ['antibody', 'clone'],
  ['antibody clone', 'clone'],
  ['percent', 'percentCells'],
  ['percentage', 'percentCells'],
  ['percent of cells', 'percentCells'],
  ['percent positive cells', 'percentCells'],
];

const wordsFor = (name: string): readonly string[] => words.filter(([, known]) => known === name).map(([word]) => word);

// A size is only taken where the name says millimetres: a column of centimetres must not pass.
const namesWithUnit = ({ name, label, unit }: FindingName<never>): readonly string[] =>
  unit === undefined ? [name, label] : [`${name} ${unit}`, `${label} ${unit}`];

const namesOfFinding = (id: string): readonly string[] =>
  Object.entries(findingNames)
    .filter(([known]) => known === id)
    .flatMap(([, finding]) => namesWithUnit(finding));

const namesOfStain = (id: string): readonly string[] =>
  stainIds
    .filter((known) => known === id)
    .map((stain) => stainNames[stain])
    .flatMap(({ name, expands, synonyms }) => [name, expands, ...synonyms]);

function spellingsOf({ parts }: CaseColumn): readonly string[] {
  const [section = '', name = '', part] = parts;
  if (parts.length === 1) return [section, ...wordsFor(section)];
  const own = [name, `${section} ${name}`, ...wordsFor(name), ...namesOfFinding(name), ...namesOfStain(name)];
  if (part === undefined) return own;
  return own.flatMap((spelling) => [part, ...wordsFor(part)].map((word) => `${spelling} ${word}`));
}

const keyOf = (name: string): string => letters(name.replaceAll('%', ' percent '));

const spellings: readonly (Spelling & { readonly column: CaseColumn })[] = caseColumns.flatMap((column) =>
  [column.path, ...spellingsOf(column)].map((spelling) => ({ spelling: keyOf(spelling), name: column.path, column })),
);

// What is said of a stain besides its reading is only suggested by its path: "SMAA" is not the antibody of SMA.
const suggested = spellings.filter(({ spelling, name }) => spelling === keyOf(name) || name.split('.').length < 3);

// A name of two columns is a name of none.
const columnByKey = new Map<string, CaseColumn | undefined>();
for (const { spelling, column } of spellings) {
  const isTaken = columnByKey.has(spelling) && columnByKey.get(spelling) !== column;
  columnByKey.set(spelling, isTaken ? undefined : column);
}

const columnNamed = (name: string): CaseColumn | undefined => columnByKey.get(keyOf(name));

const isPassedOver = (name: string): boolean => name === '' || name.startsWith(notReadSign);

/** Counts the names in a row that are names of columns; it tells which sign separates the cells of a table. */
export const columnsNamedIn = (names: readonly string[]): number =>
  names.filter((name) => columnNamed(name) !== undefined).length;

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
