import { describe, expect, test } from 'vitest';
import { ajcc8TrunkExtremity } from '../../../machines/staging/ajcc8TrunkExtremity.ts';
import { stage } from '../../../machines/staging/stage.ts';
import type { StagingFindings } from '../../../machines/staging/staging.ts';
import { printedGroup } from './printedTable.ts';

const sizes: readonly [number | undefined, string][] = [
  [undefined, 'TX'],
  [0, 'TX'],
  [-1, 'TX'],
  [Number.NaN, 'TX'],
  [Number.POSITIVE_INFINITY, 'TX'],
  [0.1, 'T1'],
  [12, 'T1'],
  [49.9, 'T1'],
  [50, 'T1'],
  [50.1, 'T2'],
  [99.9, 'T2'],
  [100, 'T2'],
  [100.1, 'T3'],
  [149.9, 'T3'],
  [150, 'T3'],
  [150.1, 'T4'],
  [600, 'T4'],
];
const nodes = [undefined, 'N0', 'N1', 'NX'] as const;
const metastases = [undefined, 'M0', 'M1', 'pM1'] as const;
const grades = [undefined, 'GX', 'G1', 'G2', 'G3'] as const;

const cells = sizes.flatMap(([sizeMm, t]) =>
  nodes.flatMap((n) =>
    metastases.flatMap((m) =>
      grades.map((grade) => {
        const findings: StagingFindings = {
          site: 'lowerExtremity',
          depth: 'subcutis',
          ...(sizeMm === undefined ? {} : { sizeMm }),
          ...(n === undefined ? {} : { n }),
          ...(m === undefined ? {} : { m }),
          ...(grade === undefined ? {} : { grade }),
        };
        return { name: `${sizeMm} mm ${n} ${m} ${grade}`, t, n, m, grade, findings };
      }),
    ),
  ),
);

describe('AJCC 8, trunk and extremity', () => {
  test('gives the categories and group of the printed table in every cell', () => {
    const given = cells.map(({ name, findings }) => {
      const { staging } = stage(findings);
      return [name, staging?.chapter, staging?.t, staging?.n, staging?.m, staging?.group];
    });
    const expected = cells.map(({ name, t, n, m, grade }) => {
      const staged = { n: n === 'N1' ? 'N1' : 'N0', m: m ?? 'M0' };
      return [name, 'trunkExtremity', t, staged.n, staged.m, printedGroup(t, staged.n, staged.m, grade ?? 'GX')];
    });
    expect(given).toEqual(expected);
    expect(given.length).toEqual(1360);
  });

  test('has in its table every cell of T, N, M and G in exactly one row', () => {
    const rowsOf = (t: string, n: string, m: string, g: string) =>
      ajcc8TrunkExtremity.groups.filter(
        (row) =>
          row.t.some((value) => value === t) &&
          row.n.some((value) => value === n) &&
          row.m.some((value) => value === m) &&
          row.grades.some((value) => value === g),
      );
    const table = ['TX', 'T0', 'T1', 'T2', 'T3', 'T4'].flatMap((t) =>
      ['N0', 'N1'].flatMap((n) =>
        ['M0', 'M1', 'pM1'].flatMap((m) => ['G1', 'G2', 'G3', 'GX'].map((g) => ({ t, n, m, g }))),
      ),
    );
    const given = table.map(({ t, n, m, g }) => [t, n, m, g, rowsOf(t, n, m, g).map((row) => row.group)]);
    expect(given).toEqual(table.map(({ t, n, m, g }) => [t, n, m, g, [printedGroup(t, n, m, g)]]));
    expect(given.length).toEqual(144);
  });

  test('has the size cut-offs of the review, in millimetres, upper bounds included', () => {
    expect(ajcc8TrunkExtremity.sizes.map(({ t, overMm, upToMm }) => [t, overMm, upToMm])).toEqual([
      ['T1', 0, 50],
      ['T2', 50, 100],
      ['T3', 100, 150],
      ['T4', 150, null],
    ]);
  });

  test('is of the eighth edition, chapter 41, and names claims in every row', () => {
    const { edition, chapter, chapterNumber, sites, sizes: t, nodes: n, metastasis, groups } = ajcc8TrunkExtremity;
    expect([edition, chapter, chapterNumber]).toEqual(['AJCC 8', 'trunkExtremity', 41]);
    expect([...sites, ...t, ...n, ...metastasis, ...groups].filter((row) => row.claims.length === 0)).toEqual([]);
  });

  test('takes trunk, extremities and nipple and areola', () => {
    const chapters = (['trunk', 'upperExtremity', 'lowerExtremity', 'nippleAreola'] as const).map(
      (site) => stage({ site, sizeMm: 10, grade: 'G1' }).staging?.chapter,
    );
    expect(chapters).toEqual(['trunkExtremity', 'trunkExtremity', 'trunkExtremity', 'trunkExtremity']);
  });
});
