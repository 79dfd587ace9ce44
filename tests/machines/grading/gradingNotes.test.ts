import { describe, expect, test } from 'vitest';
import { gradeFnclcc } from '../../../machines/grading/gradeFnclcc.ts';
import type { GradingFindings } from '../../../machines/grading/grading.ts';
import { depths } from '../../../machines/vocabulary/histology.ts';
import { procedures } from '../../../machines/vocabulary/specimen.ts';

const complete: GradingFindings = {
  differentiation: 2,
  mitoses: { count: 5, areaMm2: 2 },
  necrosis: 'absent',
  depth: 'subcutis',
  procedure: 'excision',
  priorTreatment: false,
};

const noteIds = (findings: GradingFindings) => gradeFnclcc(findings).notes.map((note) => note.id);

describe('a complete excision of a subcutaneous tumour', () => {
  test('is graded without a note', () => {
    expect(gradeFnclcc(complete)).toEqual({
      system: 'FNCLCC',
      edition: 'as printed in Tinguria 2025, Table 1, with differentiation scores for leiomyosarcoma',
      differentiation: 2,
      mitoticScore: 1,
      necrosisScore: 0,
      total: 3,
      grade: 'G1',
      mitoses: {
        count: 5,
        fields: null,
        areaMm2: 2,
        perReferenceArea: 4.335,
        perTenFields: null,
        scored: 4.335,
        basis: 'perReferenceArea',
      },
      notes: [],
    });
  });
});

describe('a missing parameter', () => {
  const { differentiation: _d, ...withoutDifferentiation } = complete;
  const { mitoses: _m, ...withoutMitoses } = complete;
  const { necrosis: _n, ...withoutNecrosis } = complete;

  test.each<[string, GradingFindings, object]>([
    [
      'differentiation not stated',
      withoutDifferentiation,
      { scores: [null, 1, 0, null], grade: 'GX', notes: ['missingDifferentiation'] },
    ],
    ['mitoses not stated', withoutMitoses, { scores: [2, null, 0, null], grade: 'GX', notes: ['missingMitoses'] }],
    [
      'mitoses not assessable',
      { ...complete, mitoses: 'notAssessable' },
      { scores: [2, null, 0, null], grade: 'GX', notes: ['missingMitoses'] },
    ],
    [
      'mitoses counted over no fields',
      { ...complete, mitoses: { count: 4, fields: 0 } },
      { scores: [2, null, 0, null], grade: 'GX', notes: ['missingMitoses'] },
    ],
    ['necrosis not stated', withoutNecrosis, { scores: [2, 1, null, null], grade: 'GX', notes: ['missingNecrosis'] }],
    [
      'necrosis not assessable',
      { ...complete, necrosis: 'notAssessable' },
      { scores: [2, 1, null, null], grade: 'GX', notes: ['missingNecrosis'] },
    ],
    [
      'necrosis present without extent',
      { ...complete, necrosis: 'present' },
      { scores: [2, 1, null, null], grade: 'GX', notes: ['missingNecrosisExtent'] },
    ],
    [
      'nothing stated',
      {},
      {
        scores: [null, null, null, null],
        grade: 'GX',
        notes: ['missingDifferentiation', 'missingMitoses', 'missingNecrosis', 'priorTreatmentNotStated'],
      },
    ],
  ])('gives GX and is named: %s', (_, findings, expected) => {
    const { differentiation, mitoticScore, necrosisScore, total, grade, notes } = gradeFnclcc(findings);
    expect({
      scores: [differentiation, mitoticScore, necrosisScore, total],
      grade,
      notes: notes.map((note) => note.id),
    }).toEqual(expected);
  });
});

describe('prior treatment', () => {
  test('gives GX and still shows scores and sum', () => {
    const { total, grade, notes } = gradeFnclcc({ ...complete, priorTreatment: true });
    expect({ total, grade, notes: notes.map((note) => note.id) }).toEqual({
      total: 3,
      grade: 'GX',
      notes: ['treatedBeforeGrading'],
    });
  });

  test('that was not stated leaves the grade with a note', () => {
    const { priorTreatment: _, ...notStated } = complete;
    const { grade, notes } = gradeFnclcc(notStated);
    expect({ grade, notes: notes.map((note) => note.id) }).toEqual({ grade: 'G1', notes: ['priorTreatmentNotStated'] });
  });
});

describe('notes on the mitotic count', () => {
  const nearTen = 'The scored count is within 1 of the cut-off of 10: a recount may change the mitotic score.';
  const nearTwenty = 'The scored count is within 1 of the cut-off of 20: a recount may change the mitotic score.';

  test.each([
    [8.99, []],
    [9, [nearTen]],
    [9.99, [nearTen]],
    [10, [nearTen]],
    [11, [nearTen]],
    [11.01, []],
    [18.99, []],
    [19, [nearTwenty]],
    [20, [nearTwenty]],
    [21, [nearTwenty]],
    [21.01, []],
    [0, []],
    [1, []],
  ])('warn within 1 of a cut-off: %d', (count, expected) => {
    expect(gradeFnclcc({ ...complete, mitoses: { count, areaMm2: 1.734 } }).notes.map((note) => note.because)).toEqual(
      expected,
    );
  });

  test.each<[string, GradingFindings['mitoses'], readonly string[]]>([
    ['a bare number', 4, ['mitosesAreaUnknown']],
    ['fields of unknown area', { count: 4, fields: 10 }, ['mitosesAreaUnknown']],
    ['many in fields of unknown area', { count: 30, fields: 10 }, ['mitosesAreaUnknown']],
    ['few fields of unknown area', { count: 2, fields: 5 }, ['mitosesAreaUnknown', 'mitosesExtrapolated']],
    ['less than the reference area', { count: 2, areaMm2: 1.7339 }, ['mitosesExtrapolated']],
    ['the reference area', { count: 2, areaMm2: 1.734 }, []],
    ['few fields of known area', { count: 2, fields: 7, fieldNumber: 22 }, ['mitosesExtrapolated']],
    ['enough fields of known area', { count: 2, fields: 8, fieldNumber: 22 }, []],
    [
      'field number and measured diameter',
      { count: 2, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.5 },
      ['mitosesMeasuredDiameterUsed'],
    ],
    ['a score lowered by a wide field', { count: 12, fields: 10, fieldNumber: 22 }, ['mitosesScoreChangedByArea']],
    [
      'a score raised by a narrow field',
      { count: 9, fields: 10, fieldDiameterMm: 0.4 },
      ['mitosesExtrapolated', 'mitosesScoreChangedByArea'],
    ],
  ])('say how it was counted: %s', (_, mitoses, expected) => {
    expect(noteIds(mitoses === undefined ? complete : { ...complete, mitoses })).toEqual(expected);
  });

  test('name both scores where the area changes the score', () => {
    expect(gradeFnclcc({ ...complete, mitoses: { count: 12, fields: 10, fieldNumber: 22 } }).notes).toEqual([
      {
        id: 'mitosesScoreChangedByArea',
        because:
          'The raw count per 10 high-power fields would be mitotic score 2; normalised to 1.734 mm² it is score 1, and that is used.',
        claims: ['normaliseMitosesToReferenceArea', 'highPowerFieldIs01734SquareMm'],
      },
    ]);
  });
});

describe('notes on sample and depth', () => {
  test('say of core, punch and shave that they may under-grade', () => {
    expect(Object.fromEntries(procedures.map((procedure) => [procedure, noteIds({ ...complete, procedure })]))).toEqual(
      {
        shave: ['sampleMayUnderGrade'],
        punch: ['sampleMayUnderGrade'],
        core: ['sampleMayUnderGrade'],
        incisional: [],
        excision: [],
        reexcision: [],
        unknown: [],
      },
    );
  });

  test('say of dermal tumours that the weight of grade is unsettled', () => {
    expect(Object.fromEntries(depths.map((depth) => [depth, noteIds({ ...complete, depth })]))).toEqual({
      dermis: ['gradeInDermalTumoursUnsettled'],
      superficialSubcutis: ['gradeInDermalTumoursUnsettled'],
      subcutis: [],
      fascia: [],
      muscle: [],
      notAssessable: [],
    });
  });

  test('cite both sources that differ on grade in dermal tumours', () => {
    expect(gradeFnclcc({ ...complete, depth: 'dermis' }).notes.flatMap((note) => note.claims)).toEqual([
      'seerGradeNoEffectInDermal',
      'carrHigherGradeRecurredAndDied',
      'gradeInDermalTumoursEvidenceMixed',
    ]);
  });
});
