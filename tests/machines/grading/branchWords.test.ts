import { describe, expect, test } from 'vitest';
import { mitoticScoreOf } from '../../../machines/grading/fnclcc.ts';
import { gradeFnclcc } from '../../../machines/grading/gradeFnclcc.ts';
import { gradingMachine } from '../../../machines/grading/grading.machine.ts';
import type { GradingFindings } from '../../../machines/grading/grading.ts';

const branchesOf = (state: keyof typeof gradingMachine.states) =>
  gradingMachine.states[state]?.transitions
    .get('step.settled')
    ?.map(({ description, meta }) => ({ description, meta }));

const notes = (findings: Partial<GradingFindings>) =>
  gradeFnclcc({ differentiation: 2, necrosis: 'absent', depth: 'subcutis', priorTreatment: false, ...findings }).notes;

const unit = 'mitoses per 1.734 mm², or per 10 high-power fields where the area is unknown';

describe('the words of the branches of grading', () => {
  test('each span of the mitotic score says where it begins and where it ends', () => {
    expect(branchesOf('mitoses')?.map(({ description }) => description)).toEqual([
      'fewer than 10',
      '10 to fewer than 20',
      '20 or more',
      'no usable count',
    ]);
    expect(branchesOf('mitoses')?.map(({ meta }) => meta?.because)).toEqual([
      `Mitotic score 1: fewer than 10 ${unit}.`,
      `Mitotic score 2: 10 to fewer than 20 ${unit}.`,
      `Mitotic score 3: 20 or more ${unit}.`,
      'The mitotic score is missing: no usable mitotic count was stated. No score is filled in for it, so the grade is GX.',
    ]);
  });

  test('a branch that adds a note carries its reason and claims, and no word of opinion', () => {
    expect(branchesOf('necrosis')?.at(-1)?.meta).toStrictEqual({
      because:
        'The necrosis score is missing: necrosis was not stated or could not be assessed. No score is filled in for it, so the grade is GX.',
      claims: ['missingParameterGivesGx', 'gxIsGradeNotAssessable'],
    });
  });
});

test('a number that is in no span has no mitotic score', () => {
  expect([-1, Number.NaN].map(mitoticScoreOf)).toEqual([null, null]);
});

describe('the notes on a grade carry what they stand on', () => {
  test('necrosis without its extent names the two extents that are scored, and not "absent"', () => {
    expect(notes({ mitoses: { count: 0, areaMm2: 1.734 }, necrosis: 'present' })).toEqual([
      {
        id: 'missingNecrosisExtent',
        because:
          'The necrosis score is missing: necrosis is present but its extent was not stated (less than 50% of the tumour, or 50% of the tumour or more). The grade is GX.',
        claims: ['necrosisWithoutExtentIsNotScored', 'gxIsGradeNotAssessable'],
      },
    ]);
  });

  test('a count near a cut-off', () => {
    expect(notes({ mitoses: { count: 9, areaMm2: 1.734 } })).toEqual([
      {
        id: 'mitosesNearCutOff',
        because: 'The scored count is within 1 of the cut-off of 10: a recount may change the mitotic score.',
        claims: ['normaliseMitosesToReferenceArea'],
      },
    ]);
  });
});
