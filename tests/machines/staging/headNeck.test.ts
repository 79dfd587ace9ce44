import { describe, expect, test } from 'vitest';
import { ajcc8HeadNeck } from '../../../machines/staging/ajcc8HeadNeck.ts';
import { stage } from '../../../machines/staging/stage.ts';
import type { StagingFindings } from '../../../machines/staging/staging.ts';
import { remembered } from '../../../machines/vocabulary/remembered.ts';
import type { ExtensionStructure } from '../../../machines/vocabulary/staging.ts';

const sizes: readonly [number | undefined, string][] = [
  [undefined, 'TX'],
  [0, 'TX'],
  [0.1, 'T1'],
  [19.9, 'T1'],
  [20, 'T1'],
  [20.1, 'T2'],
  [39.9, 'T2'],
  [40, 'T2'],
  [40.1, 'T3'],
  [200, 'T3'],
];

const extensions: readonly [readonly ExtensionStructure[] | undefined, string | null][] = [
  [undefined, null],
  [[], null],
  [['orbit'], 'T4a'],
  [['skullBaseOrDura'], 'T4a'],
  [['centralCompartmentViscera'], 'T4a'],
  [['facialSkeleton'], 'T4a'],
  [['pterygoidMuscles'], 'T4a'],
  [['orbit', 'facialSkeleton'], 'T4a'],
  [['brainParenchyma'], 'T4b'],
  [['carotidEncasement'], 'T4b'],
  [['prevertebralMuscle'], 'T4b'],
  [['centralNervousSystemByPerineuralSpread'], 'T4b'],
  [['brainParenchyma', 'carotidEncasement'], 'T4b'],
  [['orbit', 'brainParenchyma'], 'T4b'],
];

const nodes = [undefined, 'N0', 'N1', 'NX'] as const;
const metastases = [undefined, 'M0', 'M1', 'pM1'] as const;
const grades = [undefined, 'GX', 'G1', 'G2', 'G3'] as const;

const cells = sizes.flatMap(([sizeMm, tBySize]) =>
  extensions.flatMap(([extension, tByExtension]) =>
    nodes.flatMap((n) =>
      metastases.flatMap((m) =>
        grades.map((grade) => {
          const findings: StagingFindings = {
            site: 'headNeck',
            depth: 'subcutis',
            ...(sizeMm === undefined ? {} : { sizeMm }),
            ...(extension === undefined ? {} : { extension }),
            ...(n === undefined ? {} : { n }),
            ...(m === undefined ? {} : { m }),
            ...(grade === undefined ? {} : { grade }),
          };
          return { name: `${sizeMm} mm ${extension} ${n} ${m} ${grade}`, t: tByExtension ?? tBySize, n, m, findings };
        }),
      ),
    ),
  ),
);

const stagedOnce = remembered((every: typeof cells) =>
  every.map((cell) => ({ ...cell, staging: stage(cell.findings).staging })),
);

/** Gives every cell with its staging; the staging is made by the first test that asks for it. */
const staged = () => stagedOnce(cells);

describe('AJCC 8, head and neck', () => {
  test('gives T, N and M, and never a group, in every cell', () => {
    const given = staged().map(({ name, staging }) => [
      name,
      staging?.chapter,
      staging?.t,
      staging?.n,
      staging?.m,
      staging?.group,
    ]);
    const expected = cells.map(({ name, t, n, m }) => [name, 'headNeck', t, n === 'N1' ? 'N1' : 'N0', m ?? 'M0', null]);
    expect(given).toEqual(expected);
    expect(given.length).toEqual(11200);
  });

  test('says in every cell that the chapter has no stage groups', () => {
    const silent = staged().filter(({ staging }) => !staging?.notes.some((note) => note.id === 'headNeckHasNoGroup'));
    expect(silent).toEqual([]);
  });

  test('has the size cut-offs and the structures of the chapter', () => {
    const { edition, chapterNumber, sizes: t, extension, groups } = ajcc8HeadNeck;
    expect({
      edition,
      chapterNumber,
      sizes: t.map((row) => [row.t, row.overMm, row.upToMm]),
      extension: extension.map((row) => [row.t, row.anyOf]),
      groups,
    }).toEqual({
      edition: 'AJCC 8',
      chapterNumber: 40,
      sizes: [
        ['T1', 0, 20],
        ['T2', 20, 40],
        ['T3', 40, null],
      ],
      extension: [
        ['T4a', ['orbit', 'skullBaseOrDura', 'centralCompartmentViscera', 'facialSkeleton', 'pterygoidMuscles']],
        [
          'T4b',
          ['brainParenchyma', 'carotidEncasement', 'prevertebralMuscle', 'centralNervousSystemByPerineuralSpread'],
        ],
      ],
      groups: [],
    });
  });

  test('names claims in every row', () => {
    const { sites, sizes: t, extension, nodes: n, metastasis } = ajcc8HeadNeck;
    expect([...sites, ...t, ...extension, ...n, ...metastasis].filter((row) => row.claims.length === 0)).toEqual([]);
  });
});
