import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { stage } from '../../../machines/staging/stage.ts';
import { stagingMachine } from '../../../machines/staging/staging.machine.ts';
import type { StagingFindings } from '../../../machines/staging/staging.ts';
import { sites } from '../../../machines/vocabulary/specimen.ts';
import { type ExtensionStructure, mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { branchFaults, runOf } from '../grading/branchesHeld.ts';

const sizes = [undefined, 0, 20, 20.1, 40, 40.1, 50, 50.1, 100, 100.1, 150, 150.1];
const extensions: readonly (readonly ExtensionStructure[] | undefined)[] = [
  undefined,
  [],
  ['orbit'],
  ['brainParenchyma'],
  ['orbit', 'brainParenchyma'],
];
const grades = [undefined, 'GX', 'G1', 'G2', 'G3'] as const;

const allOf = (site: StagingFindings['site']): readonly StagingFindings[] =>
  sizes.flatMap((sizeMm) =>
    (site === 'headNeck' ? extensions : [undefined]).flatMap((extension) =>
      [undefined, ...nCategories].flatMap((n) =>
        [undefined, ...mCategories].flatMap((m) =>
          (site === 'headNeck' ? [undefined] : grades).map((grade) => ({
            ...(site === undefined ? {} : { site }),
            ...(sizeMm === undefined ? {} : { sizeMm }),
            ...(extension === undefined ? {} : { extension }),
            ...(n === undefined ? {} : { n }),
            ...(m === undefined ? {} : { m }),
            ...(grade === undefined ? {} : { grade }),
          })),
        ),
      ),
    ),
  );

const inputs: readonly StagingFindings[] = [
  ...allOf('trunk'),
  ...allOf('headNeck'),
  ...sites.map((site) => ({ site })),
  {},
];

const endOf = (input: StagingFindings): string => {
  const { staging } = stage(input);
  if (staging === null) return input.site === undefined ? 'siteNeeded' : 'notStagedHere';
  if (staging.chapter === 'headNeck') return 'headNeckCategoriesOnly';
  return staging.group === null ? 'withoutGroup' : `stage${staging.group}`;
};

describe('the staging machine', () => {
  test('has words, claims and a named guard on every branch, and no always, after or invoke', () => {
    expect(branchFaults(stagingMachine)).toEqual([]);
  });

  test('asks for site, size, nodes, metastasis and group on trunk and extremity', () => {
    expect(runOf(stagingMachine, { site: 'trunk', sizeMm: 60, n: 'N0', m: 'M0', grade: 'G2' })).toEqual({
      passed: [
        { state: 'site', held: ['trunk, upperExtremity, lowerExtremity'] },
        { state: 'trunkExtremitySize', held: ['T2: over 50 to 100 mm'] },
        { state: 'trunkExtremityNodes', held: ['N0'] },
        { state: 'trunkExtremityMetastasis', held: ['M0'] },
        { state: 'trunkExtremityGroup', held: ['T2 N0 M0, G2 or G3'] },
      ],
      end: 'stageIIIA',
    });
  });

  test('asks for structures before size on head and neck, and for no size once they make T4', () => {
    expect([
      runOf(stagingMachine, { site: 'headNeck', extension: [], sizeMm: 20 }),
      runOf(stagingMachine, { site: 'headNeck', extension: ['orbit'], sizeMm: 20, n: 'N1', m: 'M1' }),
    ]).toEqual([
      {
        passed: [
          { state: 'site', held: ['headNeck'] },
          { state: 'headNeckExtension', held: ['none'] },
          { state: 'headNeckSize', held: ['T1: up to 20 mm'] },
          { state: 'headNeckNodes', held: ['not stated, counted as N0'] },
          { state: 'headNeckMetastasis', held: ['not stated, counted as M0'] },
        ],
        end: 'headNeckCategoriesOnly',
      },
      {
        passed: [
          { state: 'site', held: ['headNeck'] },
          {
            state: 'headNeckExtension',
            held: ['T4a: orbit, skullBaseOrDura, centralCompartmentViscera, facialSkeleton, pterygoidMuscles'],
          },
          { state: 'headNeckNodes', held: ['N1'] },
          { state: 'headNeckMetastasis', held: ['M1'] },
        ],
        end: 'headNeckCategoriesOnly',
      },
    ]);
  });

  test('holds exactly one branch in every state over the whole input space, and ends where stage() says', () => {
    const faults = inputs.flatMap((input) => {
      const { passed, end } = runOf(stagingMachine, input);
      return [
        ...passed.filter(({ held }) => held.length !== 1).map((step) => ({ input, step })),
        ...(end === endOf(input) ? [] : [{ input, end }]),
      ];
    });
    expect(faults).toEqual([]);
    expect(inputs.length).toEqual(1928);
  });

  test('gives as an actor what stage() gives', () => {
    const input: StagingFindings = { site: 'upperExtremity', sizeMm: 101, n: 'NX', grade: 'G3', depth: 'fascia' };
    expect(createActor(stagingMachine, { input }).start().getSnapshot().output).toEqual(stage(input));
  });
});

const seed = 20261122;
const order = ['TX', 'T0', 'T1', 'T2', 'T3', 'T4', 'T4a', 'T4b'];
const groupOrder = ['IA', 'IB', 'II', 'IIIA', 'IIIB', 'IV'];
const size = fc.double({ min: 0.1, max: 400, noNaN: true });

describe(`properties of staging (seed ${seed})`, () => {
  test('a larger size never lowers T in either chapter', () => {
    fc.assert(
      fc.property(size, size, fc.constantFrom('trunk', 'headNeck'), (a, b, site) => {
        const rank = (sizeMm: number) => order.indexOf(stage({ site, sizeMm }).staging?.t ?? 'TX');
        return rank(Math.max(a, b)) >= rank(Math.min(a, b));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('at the same grade a larger size never lowers the group', () => {
    fc.assert(
      fc.property(size, size, fc.constantFrom('GX', 'G1', 'G2', 'G3'), (a, b, grade) => {
        const rank = (sizeMm: number) =>
          groupOrder.indexOf(stage({ site: 'trunk', sizeMm, grade }).staging?.group ?? 'IA');
        return rank(Math.max(a, b)) >= rank(Math.min(a, b));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('node or distant metastasis is group IV on trunk and extremity at any size and grade', () => {
    fc.assert(
      fc.property(
        fc.option(size, { nil: undefined }),
        fc.constantFrom('GX', 'G1', 'G2', 'G3'),
        fc.constantFrom({ n: 'N1' } as const, { m: 'M1' } as const, { m: 'pM1' } as const),
        (sizeMm, grade, spread) =>
          stage({ site: 'trunk', grade, ...spread, ...(sizeMm === undefined ? {} : { sizeMm }) }).staging?.group ===
          'IV',
      ),
      { seed, numRuns: 200 },
    );
  });
});
