/** Table 2 of the review (Tinguria 2025), group by group, with its letters o for zero set right. */
export const printedGroups = `
IA   | T1         | N0  | M0 | G1, GX
IB   | T2, T3, T4 | N0  | M0 | G1, GX
II   | T1         | N0  | M0 | G2, G3
IIIA | T2         | N0  | M0 | G2, G3
IIIB | T3, T4     | N0  | M0 | G2, G3
IV   | Any        | N1  | M0 | Any
IV   | Any        | Any | M1 | Any`;

type PrintedRow = {
  readonly group: string;
  readonly t: string;
  readonly n: string;
  readonly m: string;
  readonly g: string;
};

/** The rows of the printed table. */
export const printedRows: readonly PrintedRow[] = printedGroups
  .trim()
  .split('\n')
  .map((line) => {
    const [group = '', t = '', n = '', m = '', g = ''] = line.split('|').map((cell) => cell.trim());
    return { group, t, n, m, g };
  });

const has = (cell: string, value: string): boolean => cell === 'Any' || cell.split(', ').includes(value);

/** Reads the stage group of the printed table, or null where no row, or more than one, has the categories. */
export function printedGroup(t: string, n: string, m: string, g: string): string | null {
  const rows = printedRows.filter(
    (row) => has(row.t, t) && has(row.n, n) && has(row.m, m === 'pM1' ? 'M1' : m) && has(row.g, g),
  );
  return rows.length === 1 ? (rows[0]?.group ?? null) : null;
}
