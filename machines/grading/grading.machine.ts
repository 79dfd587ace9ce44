import type { Note } from '../evidence/note.ts';
import { fnclcc, type MitoticRow } from './fnclcc.ts';
import { type GradingBranchMeta, gradingOf, gradingSetup } from './grading.setup.ts';
import {
  missingDifferentiation,
  missingMitoses,
  missingNecrosis,
  missingNecrosisExtent,
  priorTreatmentNotStated,
  treatedBeforeGrading,
} from './gradingNotes.ts';
import { normaliseMitoses, referenceArea, referenceFields } from './mitoticCount.ts';

const metaOf = ({ because, claims, expertOpinion }: Note): GradingBranchMeta => ({
  because,
  claims,
  ...(expertOpinion === true ? { expertOpinion } : {}),
});

const spanLabel = ({ atLeast, below }: MitoticRow): string => {
  if (below === null) return `${atLeast} or more`;
  return atLeast === 0 ? `fewer than ${below}` : `${atLeast} to fewer than ${below}`;
};

const tenFields = `${referenceFields} high-power fields`;
const mitosesUnit = `mitoses per ${referenceArea} mm², or per ${tenFields} where the area is unknown`;

const finalGrade = { G1: 'grade1', G2: 'grade2', G3: 'grade3' } as const;

/**
 * The FNCLCC grading as a machine: it settles the three scores and prior treatment one after the other, adds up and
 * ends in a grade; whatever is missing ends in GX with its name among the notes. Input: the findings; output: the
 * grading. Branches and cut-offs are read from the tables of `fnclcc.ts`; no branch is written for a score.
 */
export const gradingMachine = gradingSetup.createMachine({
  id: 'grading',
  context: ({ input }) => ({
    findings: input,
    mitoses: input.mitoses === undefined ? null : normaliseMitoses(input.mitoses),
    differentiation: null,
    mitoticScore: null,
    necrosisScore: null,
    grade: 'GX',
    notes: [],
  }),
  output: ({ context }) => gradingOf(context),
  initial: 'differentiation',
  states: {
    differentiation: {
      description: 'How closely the tumour resembles normal smooth muscle',
      meta: { asks: ['differentiation'] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...fnclcc.differentiation.map(
            ({ score, form, claims }) =>
              ({
                target: 'mitoses',
                guard: { type: 'differentiationIs', params: { score } },
                actions: { type: 'setDifferentiation', params: { score } },
                description: `score ${score}`,
                meta: { because: `Differentiation score ${score}: ${form}.`, claims },
              }) as const,
          ),
          {
            target: 'mitoses',
            guard: 'differentiationMissing',
            actions: { type: 'addNote', params: missingDifferentiation },
            description: 'not stated',
            meta: metaOf(missingDifferentiation),
          },
        ],
      },
    },
    mitoses: {
      description: `How many ${mitosesUnit}`,
      meta: { asks: ['mitoses'] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...fnclcc.mitoses.map(
            (row) =>
              ({
                target: 'necrosis',
                guard: { type: 'scoredMitosesAre', params: { atLeast: row.atLeast, below: row.below } },
                actions: { type: 'setMitoticScore', params: { score: row.score } },
                description: spanLabel(row),
                meta: { because: `Mitotic score ${row.score}: ${spanLabel(row)} ${mitosesUnit}.`, claims: row.claims },
              }) as const,
          ),
          {
            target: 'necrosis',
            guard: 'mitosesMissing',
            actions: { type: 'addNote', params: missingMitoses },
            description: 'no usable count',
            meta: metaOf(missingMitoses),
          },
        ],
      },
    },
    necrosis: {
      description: 'Tumour necrosis and its extent',
      meta: { asks: ['necrosis'] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...fnclcc.necrosis.map(
            ({ score, reading, meaning, claims }) =>
              ({
                target: 'treatment',
                guard: { type: 'necrosisIs', params: { reading } },
                actions: { type: 'setNecrosisScore', params: { score } },
                description: meaning,
                meta: { because: `Necrosis score ${score}: ${meaning}.`, claims },
              }) as const,
          ),
          {
            target: 'treatment',
            guard: { type: 'necrosisIs', params: { reading: 'present' } },
            actions: { type: 'addNote', params: missingNecrosisExtent },
            description: 'present, extent not stated',
            meta: metaOf(missingNecrosisExtent),
          },
          {
            target: 'treatment',
            guard: 'necrosisMissing',
            actions: { type: 'addNote', params: missingNecrosis },
            description: 'not stated or not assessable',
            meta: metaOf(missingNecrosis),
          },
        ],
      },
    },
    treatment: {
      description: 'Treatment before this sample was taken',
      meta: { asks: ['priorTreatment'] },
      entry: 'settle',
      on: {
        'step.settled': [
          {
            target: 'gradeNotAssessed',
            guard: { type: 'priorTreatmentIs', params: { stated: true } },
            actions: { type: 'addNote', params: treatedBeforeGrading },
            description: 'treated before',
            meta: metaOf(treatedBeforeGrading),
          },
          {
            target: 'sum',
            guard: { type: 'priorTreatmentIs', params: { stated: false } },
            description: 'not treated before',
            meta: {
              because: 'Grading is for a tumour that was not treated before.',
              claims: ['noGradeAfterNeoadjuvantTreatment'],
            },
          },
          {
            target: 'sum',
            guard: { type: 'priorTreatmentIs', params: { stated: null } },
            actions: { type: 'addNote', params: priorTreatmentNotStated },
            description: 'not stated',
            meta: metaOf(priorTreatmentNotStated),
          },
        ],
      },
    },
    sum: {
      description: 'Sum of the three scores',
      meta: { asks: [] },
      entry: 'settle',
      on: {
        'step.settled': [
          ...fnclcc.grades.map(
            ({ grade, from, to, meaning, claims }) =>
              ({
                target: finalGrade[grade],
                guard: { type: 'totalIsFrom', params: { from, to } },
                actions: { type: 'setGrade', params: { grade } },
                description: `${from} to ${to}`,
                meta: { because: `A sum of ${from} to ${to} is ${grade}, ${meaning} grade.`, claims },
              }) as const,
          ),
          {
            target: 'gradeNotAssessed',
            guard: 'totalMissing',
            description: 'a score is missing',
            meta: {
              because: 'A missing parameter gives GX, never the lowest score in silence.',
              claims: ['missingParameterGivesGx', 'gxIsGradeNotAssessable'],
            },
          },
        ],
      },
    },
    grade1: { type: 'final', description: 'Grade 1 (G1), low', meta: { grade: 'G1' } },
    grade2: { type: 'final', description: 'Grade 2 (G2), intermediate', meta: { grade: 'G2' } },
    grade3: { type: 'final', description: 'Grade 3 (G3), high', meta: { grade: 'G3' } },
    gradeNotAssessed: { type: 'final', description: 'Grade cannot be assessed (GX)', meta: { grade: 'GX' } },
  },
});
