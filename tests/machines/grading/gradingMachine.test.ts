import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { gradeFnclcc } from '../../../machines/grading/gradeFnclcc.ts';
import { gradingMachine } from '../../../machines/grading/grading.machine.ts';
import type { GradingFindings } from '../../../machines/grading/grading.ts';
import type { MitosesValue } from '../../../machines/vocabulary/caseFile.ts';
import { differentiationScores, necroses } from '../../../machines/vocabulary/histology.ts';
import { branchFaults, runOf } from './branchesHeld.ts';

const notStated = [undefined];

const mitosesValues: readonly (MitosesValue | undefined)[] = [
  ...notStated,
  'notAssessable',
  0,
  9.99,
  10,
  19.99,
  20,
  { count: 3, fields: 0 },
  { count: 13, fields: 10, fieldNumber: 22 },
  { count: 40, areaMm2: 1.734 },
];

const inputs: readonly GradingFindings[] = [...notStated, ...differentiationScores].flatMap((differentiation) =>
  mitosesValues.flatMap((mitoses) =>
    [...notStated, ...necroses].flatMap((necrosis) =>
      [undefined, true, false].map((priorTreatment) => ({
        ...(differentiation === undefined ? {} : { differentiation }),
        ...(mitoses === undefined ? {} : { mitoses }),
        ...(necrosis === undefined ? {} : { necrosis }),
        ...(priorTreatment === undefined ? {} : { priorTreatment }),
      })),
    ),
  ),
);

describe('the grading machine', () => {
  test('has words, claims and a named guard on every branch, and no always, after or invoke', () => {
    expect(branchFaults(gradingMachine)).toEqual([]);
  });

  test('asks for differentiation, mitoses, necrosis, treatment and the sum, in this order', () => {
    expect(
      runOf(gradingMachine, { differentiation: 2, mitoses: 4, necrosis: 'absent', priorTreatment: false }),
    ).toEqual({
      passed: [
        { state: 'differentiation', held: ['score 2'] },
        { state: 'mitoses', held: ['fewer than 10'] },
        { state: 'necrosis', held: ['none'] },
        { state: 'treatment', held: ['not treated before'] },
        { state: 'sum', held: ['2 to 3'] },
      ],
      end: 'grade1',
    });
  });

  test('holds exactly one branch in every state over the whole input space, and ends in the grade it gives', () => {
    const finalOf = { G1: 'grade1', G2: 'grade2', G3: 'grade3', GX: 'gradeNotAssessed' };
    const faults = inputs.flatMap((input) => {
      const { passed, end } = runOf(gradingMachine, input);
      const { grade } = gradeFnclcc(input);
      return [
        ...passed.filter(({ held }) => held.length !== 1).map((step) => ({ input, step })),
        ...(end === finalOf[grade] ? [] : [{ input, end, grade }]),
      ];
    });
    expect(faults).toEqual([]);
    expect(inputs.length).toEqual(720);
  });

  test('gives as an actor what gradeFnclcc gives', () => {
    const input: GradingFindings = { differentiation: 3, mitoses: 21, necrosis: 'under50', procedure: 'core' };
    expect(createActor(gradingMachine, { input }).start().getSnapshot().output).toEqual(gradeFnclcc(input));
  });

  test('gives GX exactly where a score is missing or the tumour was treated', () => {
    const faults = inputs.filter((input) => {
      const { grade, total } = gradeFnclcc(input);
      return (grade === 'GX') !== (total === null || input.priorTreatment === true);
    });
    expect(faults).toEqual([]);
  });
});

const seed = 20261122;
const gradeRank = { G1: 1, G2: 2, G3: 3, GX: 0 };
const count = fc.double({ min: 0, max: 1000, noNaN: true });
const area = fc.double({ min: 0.05, max: 50, noNaN: true });

describe(`properties of grading (seed ${seed})`, () => {
  test('more mitoses in the same area never lower the score or the grade', () => {
    fc.assert(
      fc.property(
        count,
        count,
        area,
        fc.constantFrom(...differentiationScores),
        fc.constantFrom('absent', 'under50', 'atLeast50'),
        (a, b, areaMm2, differentiation, necrosis) => {
          const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((mitoses) =>
            gradeFnclcc({ differentiation, necrosis, mitoses: { count: mitoses, areaMm2 } }),
          );
          if (!fewer || !more) return false;
          return (
            (more.mitoticScore ?? 0) >= (fewer.mitoticScore ?? 0) && gradeRank[more.grade] >= gradeRank[fewer.grade]
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test('the same mitoses in a larger area never raise the score', () => {
    fc.assert(
      fc.property(count, area, area, (mitoses, a, b) => {
        const smaller = gradeFnclcc({ mitoses: { count: mitoses, areaMm2: Math.min(a, b) } }).mitoticScore ?? 0;
        const larger = gradeFnclcc({ mitoses: { count: mitoses, areaMm2: Math.max(a, b) } }).mitoticScore ?? 0;
        return larger <= smaller;
      }),
      { seed, numRuns: 300 },
    );
  });
});
