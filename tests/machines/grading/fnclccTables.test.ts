import { describe, expect, test } from 'vitest';
import { fnclcc } from '../../../machines/grading/fnclcc.ts';
import { gradeFnclcc } from '../../../machines/grading/gradeFnclcc.ts';
import type { DifferentiationScore, Necrosis } from '../../../machines/vocabulary/histology.ts';

/** All 27 combinations as derived from the published sum rule; columns are mitotic score, necrosis score. */
const combinations = `
d  1,0   1,1   1,2   2,0   2,1   2,2   3,0   3,1   3,2
1  2 G1  3 G1  4 G2  3 G1  4 G2  5 G2  4 G2  5 G2  6 G3
2  3 G1  4 G2  5 G2  4 G2  5 G2  6 G3  5 G2  6 G3  7 G3
3  4 G2  5 G2  6 G3  5 G2  6 G3  7 G3  6 G3  7 G3  8 G3`;

const expected = combinations
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [d, ...cells] = line.trim().split(/ {2,}/);
    return cells.map((cell, column) => {
      const [total, grade] = cell.split(' ');
      return {
        differentiation: Number(d),
        mitoticScore: Math.floor(column / 3) + 1,
        necrosisScore: column % 3,
        total: Number(total),
        grade,
      };
    });
  });

const mitosesOfScore = [5, 15, 25];
const necrosisOfScore: readonly Necrosis[] = ['absent', 'under50', 'atLeast50'];
const differentiations: readonly DifferentiationScore[] = [1, 2, 3];

const graded = differentiations.flatMap((differentiation) =>
  mitosesOfScore.flatMap((count) =>
    necrosisOfScore.map((necrosis) => {
      const { mitoticScore, necrosisScore, total, grade } = gradeFnclcc({
        differentiation,
        mitoses: { count, areaMm2: 1.734 },
        necrosis,
        priorTreatment: false,
      });
      return { differentiation, mitoticScore, necrosisScore, total, grade };
    }),
  ),
);

describe('all 27 combinations of FNCLCC scores', () => {
  test('give the sum and grade of the derived table', () => {
    expect(graded).toEqual(expected);
  });

  test('are 4 of grade 1, 13 of grade 2 and 10 of grade 3', () => {
    const count = (grade: string) => graded.filter((row) => row.grade === grade).length;
    expect([count('G1'), count('G2'), count('G3')]).toEqual([4, 13, 10]);
  });

  test('make conventional leiomyosarcoma grade 1 only with fewer than 10 mitoses and no necrosis', () => {
    expect(graded.filter((row) => row.differentiation === 2 && row.grade === 'G1')).toEqual([
      { differentiation: 2, mitoticScore: 1, necrosisScore: 0, total: 3, grade: 'G1' },
    ]);
  });

  test('never make a leiomyosarcoma of differentiation score 3 grade 1', () => {
    expect(graded.filter((row) => row.differentiation === 3 && row.grade === 'G1')).toEqual([]);
  });
});

describe('the FNCLCC tables', () => {
  test('have the cut-offs of the review', () => {
    expect({
      differentiation: fnclcc.differentiation.map(({ score, form }) => [score, form]),
      mitoses: fnclcc.mitoses.map(({ score, atLeast, below }) => [score, atLeast, below]),
      necrosis: fnclcc.necrosis.map(({ score, reading }) => [score, reading]),
      grades: fnclcc.grades.map(({ grade, from, to, meaning }) => [grade, from, to, meaning]),
    }).toEqual({
      differentiation: [
        [1, 'well-differentiated leiomyosarcoma'],
        [2, 'conventional leiomyosarcoma'],
        [3, 'poorly differentiated or pleomorphic leiomyosarcoma; one of three sources adds the epithelioid form'],
      ],
      mitoses: [
        [1, 0, 10],
        [2, 10, 20],
        [3, 20, null],
      ],
      necrosis: [
        [0, 'absent'],
        [1, 'under50'],
        [2, 'atLeast50'],
      ],
      grades: [
        ['G1', 2, 3, 'low'],
        ['G2', 4, 5, 'intermediate'],
        ['G3', 6, 8, 'high'],
      ],
    });
  });

  test('name claims in every row', () => {
    const rows = [...fnclcc.differentiation, ...fnclcc.mitoses, ...fnclcc.necrosis, ...fnclcc.grades];
    expect(rows.filter((row) => row.claims.length === 0)).toEqual([]);
  });
});
