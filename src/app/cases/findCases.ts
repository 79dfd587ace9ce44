import type { CaseDatabase } from './caseDatabase.ts';

type Table = CaseDatabase['cases'];
type Row = readonly [id: number, record: unknown];

/** Records in the order in which they are listed, and how many match in all. */
export type FoundRows = { readonly rows: readonly Row[]; readonly matching: number };

/** So many records are read and looked through at once; of more, only the keys are. */
const few = 500;
const bigger = '\uffff';

const byTime = (table: Table) => table.orderBy('updatedAt').reverse();

/** A single letter is looked for as a word: as a beginning it would be met by most words of most cases. */
const isFoundBy = (word: string, sought: string): boolean =>
  sought.length === 1 ? word === sought : word.startsWith(sought);

const having = (table: Table, sought: string) =>
  sought.length === 1
    ? table.where('words').equals(sought)
    : table.where('words').between(sought, sought + bigger, true, true);

async function rowsOf(table: Table, ids: readonly number[]): Promise<readonly Row[]> {
  const records = await table.bulkGet([...ids]);
  return ids.map((id, index) => [id, records[index]]);
}

/** Gives the records changed last. One without a time is damaged and in no index by time: it comes last, and is not lost. */
export async function latest(table: Table, most: number, total: number): Promise<FoundRows> {
  const timed = await (most < total ? byTime(table).limit(most) : byTime(table)).primaryKeys();
  if (timed.length === Math.min(most, total)) return { rows: await rowsOf(table, timed), matching: total };
  const known = new Set(timed);
  const untimed = (await table.toCollection().primaryKeys()).filter((id) => !known.has(id));
  return { rows: await rowsOf(table, [...timed, ...untimed].slice(0, most)), matching: total };
}

const timeOf = (record: unknown): number => Number((record as { readonly updatedAt?: unknown }).updatedAt) || 0;

function hasWords(record: unknown, sought: readonly string[]): boolean {
  const held: unknown = (record as { readonly words?: unknown }).words;
  return Array.isArray(held) && sought.every((word) => held.some((one) => isFoundBy(String(one), word)));
}

/** Of many matching records, the latest are found by walking back in time, a part of the keys at once. */
async function latestOf(table: Table, ids: ReadonlySet<number>, most: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let offset = 0, part = 2 * most; found.length < most; offset += part, part *= 2) {
    const keys = await byTime(table).offset(offset).limit(part).primaryKeys();
    found.push(...keys.filter((id) => ids.has(id)));
    if (keys.length < part) break;
  }
  if (found.length < most && found.length < ids.size) {
    const timed = new Set(found);
    found.push(...[...ids].filter((id) => !timed.has(id)));
  }
  return found.slice(0, most);
}

/** Puts the rarest word first: the fewer keys it leaves, the less has to be read for the others. */
async function rarestFirst(table: Table, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 1) return words;
  const counted = await Promise.all(words.map(async (word) => ({ word, count: await having(table, word).count() })));
  return counted.toSorted((one, other) => one.count - other.count).map(({ word }) => word);
}

/** Gives the records that have every word, or a word that begins so. */
export async function search(table: Table, words: readonly string[], most: number): Promise<FoundRows> {
  let found = null as ReadonlySet<number> | null;
  for (const word of await rarestFirst(table, words)) {
    if (found !== null && found.size <= few) break;
    const keys = await having(table, word).primaryKeys();
    const before = found;
    found = new Set(before === null ? keys : keys.filter((id) => before.has(id)));
  }
  const ids = found ?? new Set<number>();
  if (ids.size > few) return { rows: await rowsOf(table, await latestOf(table, ids, most)), matching: ids.size };
  const rows = (await rowsOf(table, [...ids])).filter(([, record]) => hasWords(record, words));
  const sorted = rows.toSorted(([, one], [, other]) => timeOf(other) - timeOf(one));
  return { rows: sorted.slice(0, most), matching: rows.length };
}
