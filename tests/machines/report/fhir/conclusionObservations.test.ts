import { describe, expect, test } from 'vitest';
import type { CodeableConcept, Coding } from '../../../../machines/case/fhir/fhirTypes.ts';
import { buildReport } from '../../../../machines/report/buildReport.ts';
import {
  type ConclusionName,
  conclusionObservations,
  outcomeConcept,
} from '../../../../machines/report/fhir/conclusionObservations.ts';
import type { Report } from '../../../../machines/report/report.ts';
import { certaintyWords } from '../../../../machines/report/reportDocument.ts';
import type { CaseFile } from '../../../../machines/vocabulary/caseFile.ts';
import { codeSystems, ownSystems } from '../../../../machines/vocabulary/codes/code.ts';
import { outcomeNames } from '../../../../machines/vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../../../../machines/vocabulary/outcomes.ts';
import { caseOfOutcome } from '../caseOfOutcome.ts';

const named = (code: string, words: string, ...same: readonly Coding[]): CodeableConcept => ({
  coding: [{ system: ownSystems.conclusion, code, display: words }, ...same],
  text: words,
});

const missing = (code: string, display: string) => ({
  dataAbsentReason: { coding: [{ system: codeSystems.dataAbsentReason, code, display }] },
});

const part = (name: string, words: string, value: object) => ({ code: named(name, words), ...value });

const scoreOf = (name: string, words: string, score: number | null) =>
  part(name, words, score === null ? missing('unknown', 'Unknown') : { valueInteger: score });

const categoryOf = (name: 't' | 'n' | 'm', value: string) =>
  part(name, `${name.toUpperCase()} category`, { valueCodeableConcept: named(`${name}.${value}`, value) });

const staged: CaseFile = { ...caseOfOutcome.leiomyosarcomaDermal, staging: { sizeMm: 12, n: 'N0', m: 'M0' } };

const madeOf = (report: Report, name: ConclusionName) =>
  conclusionObservations(report).find((conclusion) => conclusion.name === name);

describe('the conclusion as an observation', () => {
  test('holds its meaning, its certainty and what was read on the way to it', () => {
    const report = buildReport(staged);
    expect(madeOf(report, 'outcome')).toStrictEqual({
      name: 'outcome',
      observation: {
        resourceType: 'Observation',
        status: 'preliminary',
        code: named('outcome', 'Conclusion of the tool'),
        valueCodeableConcept: named('outcome.leiomyosarcomaDermal', outcomeNames.leiomyosarcomaDermal.name),
        note: [{ text: report.workup.meaning.because }],
        component: [
          part('certainty', 'Certainty', {
            valueCodeableConcept: named('certainty.established', certaintyWords.established),
          }),
        ],
      },
      from: ['sma', 'desmin', 'vimentin', 's100', 'cytokeratin', 'cd34', 'atypia', 'mitoses', 'depth'],
    });
  });

  test('comes alone where the conclusion is no leiomyosarcoma', () => {
    expect(conclusionObservations(buildReport(caseOfOutcome.neurofibroma)).map(({ name }) => name)).toEqual([
      'outcome',
    ]);
  });

  test('reads nothing where the case states nothing', () => {
    expect(madeOf(buildReport({ schema: 'arrector.case/1' }), 'outcome')?.from).toEqual([]);
  });
});

const inSnomedCt = (code: string, display: string): Coding => ({ system: codeSystems.snomedCt, code, display });

const inIcdO = (version: string, code: string, display: string): Coding => ({
  system: codeSystems.icdO3,
  version,
  code,
  display,
});

const leiomyosarcoma = [
  inSnomedCt('443719001', 'Leiomyosarcoma (disorder)'),
  inIcdO('3.2', '8890/3', 'Leiomyosarcoma, NOS'),
];

/** The public codes of the conclusions that have any whatever else the tumour is called. */
const publicCodes: Readonly<Partial<Record<OutcomeId, readonly Coding[]>>> = {
  leiomyosarcomaSubcutaneous: leiomyosarcoma,
  leiomyosarcomaDeep: leiomyosarcoma,
  leiomyosarcomaDepthUnknown: leiomyosarcoma,
  leiomyoma: [inIcdO('3.2', '8890/0', 'Leiomyoma, NOS')],
  neurofibroma: [inSnomedCt('404029005', 'Neurofibroma (disorder)'), inIcdO('3.2', '9540/0', 'Neurofibroma, NOS')],
  mpnst: [inIcdO('3.2', '9540/3', 'Malignant peripheral nerve sheath tumour, NOS')],
  synovialSarcoma: [inSnomedCt('302851001', 'Synovial sarcoma (disorder)')],
  spindleCellSquamousCellCarcinoma: [inIcdO('3.1', '8074/3', 'Squamous cell carcinoma, spindle cell')],
  dermatofibroma: [
    inSnomedCt('427186000', 'Dermatofibroma (disorder)'),
    inIcdO('3.2', '8832/0', 'Dermatofibroma, NOS'),
  ],
  nodularFasciitis: [inIcdO('3.2', '8828/0', 'Nodular fasciitis')],
};

describe('the code of a conclusion', () => {
  test.each(outcomeIds)('is public for an established diagnosis alone, and for one meaning alone: %s', (outcome) => {
    const { name } = outcomeNames[outcome];
    const { workup } = buildReport(caseOfOutcome[outcome]);
    const own = `outcome.${outcome}`;
    expect(outcomeConcept({ ...workup, certainty: 'established' })).toStrictEqual(
      named(own, name, ...(publicCodes[outcome] ?? [])),
    );
    expect(outcomeConcept({ ...workup, certainty: 'provisional' })).toStrictEqual(named(own, name));
  });
});

describe('the grade as an observation', () => {
  const gradeOf = (grade: string, scores: readonly (number | null)[], notes: readonly string[], edition: string) => ({
    name: 'grade',
    observation: {
      resourceType: 'Observation',
      status: 'preliminary',
      code: named('grade', 'FNCLCC grade', inSnomedCt('371469007', 'Histologic grade (observable entity)')),
      valueCodeableConcept: named(`grade.${grade}`, grade),
      method: { text: `FNCLCC, ${edition}` },
      ...(notes.length > 0 && { note: notes.map((text) => ({ text })) }),
      component: [
        scoreOf('differentiationScore', 'Score of differentiation', scores[0] ?? null),
        scoreOf('mitoticScore', 'Mitotic score', scores[1] ?? null),
        scoreOf('necrosisScore', 'Score of necrosis', scores[2] ?? null),
        scoreOf('sumOfScores', 'Sum of the scores', scores[3] ?? null),
      ],
    },
    from: ['differentiation', 'mitoses', 'necrosis', 'priorTreatment'],
  });

  test.each([
    ['set', staged, 'G1', [2, 1, 0, 3], 1],
    ['not set, with the reasons', caseOfOutcome.leiomyosarcomaSubcutaneous, 'GX', [null, 1, null, null], 3],
  ] as const)('holds each score: %s', (_, file, grade, scores, count) => {
    const report = buildReport(file);
    const { notes = [], edition = '' } = report.grading ?? {};
    const texts = notes.map(({ because }) => because);
    expect(texts.length).toBe(count);
    expect(madeOf(report, 'grade')).toStrictEqual(gradeOf(grade, scores, texts, edition));
  });

  test('has no note where there is nothing to say', () => {
    const report = buildReport(staged);
    const grading = report.grading === null ? null : { ...report.grading, notes: [] };
    expect(madeOf({ ...report, grading }, 'grade')).toStrictEqual(
      gradeOf('G1', [2, 1, 0, 3], [], grading?.edition ?? ''),
    );
  });
});

describe('the stage as an observation', () => {
  const dermal = 'AJCC stage group, extrapolated to a dermal tumour';
  const trunk = 'AJCC 8, trunk and extremities (chapter 41)';

  test.each([
    [
      'with its group, extrapolated to the dermis',
      staged,
      dermal,
      'T1',
      trunk,
      {
        valueCodeableConcept: named('group.IA', 'Stage IA'),
      },
    ],
    [
      'without a group where the size is not known',
      caseOfOutcome.leiomyosarcomaDermal,
      dermal,
      'TX',
      trunk,
      missing('unknown', 'Unknown'),
    ],
    [
      'without a group in the head and neck, which has none',
      caseOfOutcome.leiomyosarcomaSubcutaneous,
      'AJCC stage group',
      'TX',
      'AJCC 8, head and neck (chapter 40)',
      missing('not-applicable', 'Not Applicable'),
    ],
  ])('stands %s', (_, file, words, t, method, group) => {
    const report = buildReport(file);
    expect(madeOf(report, 'stage')).toStrictEqual({
      name: 'stage',
      observation: {
        resourceType: 'Observation',
        status: 'preliminary',
        code: named('stage', words),
        ...group,
        method: {
          coding: [
            inSnomedCt('897275008', 'AJCC Cancer Staging Manual, 8th edition neoplasm staging system (tumor staging)'),
          ],
          text: method,
        },
        note: report.staging?.notes.map(({ because }) => ({ text: because })),
        component: [categoryOf('t', t), categoryOf('n', 'N0'), categoryOf('m', 'M0')],
      },
      from: ['sizeMm', 'n', 'm', 'extension', 'grade'],
    });
  });
});
