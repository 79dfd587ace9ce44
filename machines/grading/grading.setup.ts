import { assign, raise, setup } from 'xstate';
import type { Note } from '../evidence/note.ts';
import type { DifferentiationScore, Grade } from '../vocabulary/histology.ts';
import { fnclcc, isInSpan, type MitoticRow, type NecrosisRow } from './fnclcc.ts';
import type { Grading, GradingFindings, MitoticCount, MitoticScore, NecrosisScore } from './grading.ts';
import { notesOnMitoses, notesOnSampleAndDepth } from './gradingNotes.ts';

/** What the grading machine knows on its way: the findings and the scores set so far; null is not set. */
export type GradingContext = {
  readonly findings: GradingFindings;
  readonly mitoses: MitoticCount | null;
  readonly differentiation: DifferentiationScore | null;
  readonly mitoticScore: MitoticScore | null;
  readonly necrosisScore: NecrosisScore | null;
  readonly grade: Grade;
  readonly notes: readonly Note[];
};

/** What a state of the grading machine settles, or the grade that it ends in. */
export type GradingStateMeta = { readonly asks: readonly (keyof GradingFindings)[] } | { readonly grade: Grade };

/** Why a branch of the grading machine is taken, and the claims behind it. */
export type GradingBranchMeta = Omit<Note, 'id'>;

const totalOf = (scores: Pick<GradingContext, 'differentiation' | 'mitoticScore' | 'necrosisScore'>): number | null => {
  const { differentiation, mitoticScore, necrosisScore } = scores;
  if (differentiation === null || mitoticScore === null || necrosisScore === null) return null;
  return differentiation + mitoticScore + necrosisScore;
};

/** Gives the grading that a context amounts to; the grade is GX until a sum has set it. */
export const gradingOf = (context: GradingContext): Grading => ({
  system: fnclcc.system,
  edition: fnclcc.edition,
  differentiation: context.differentiation,
  mitoticScore: context.mitoticScore,
  necrosisScore: context.necrosisScore,
  total: totalOf(context),
  grade: context.grade,
  mitoses: context.mitoses,
  notes: [
    ...context.notes,
    ...notesOnMitoses(context.findings, context.mitoses),
    ...notesOnSampleAndDepth(context.findings),
  ],
});

type Change<P> = (context: GradingContext, params: P) => Partial<GradingContext>;

/** What each action of the grading machine changes in its context; XState and the plain run use the same. */
export const gradingChanges = {
  setDifferentiation: (_, { score }) => ({ differentiation: score }),
  setMitoticScore: (_, { score }) => ({ mitoticScore: score }),
  setNecrosisScore: (_, { score }) => ({ necrosisScore: score }),
  setGrade: (_, { grade }) => ({ grade }),
  addNote: ({ notes }, note) => ({ notes: [...notes, note] }),
} satisfies {
  readonly setDifferentiation: Change<{ readonly score: DifferentiationScore }>;
  readonly setMitoticScore: Change<{ readonly score: MitoticScore }>;
  readonly setNecrosisScore: Change<{ readonly score: NecrosisScore }>;
  readonly setGrade: Change<{ readonly grade: Grade }>;
  readonly addNote: Change<Note>;
};

type Params<A extends keyof typeof gradingChanges> = Parameters<(typeof gradingChanges)[A]>[1];

/**
 * The guards and actions of the grading machine. Every guard is a clinical sentence that is true or false of the
 * context; cut-offs come in as parameters, from the tables.
 */
export const gradingSetup = setup({
  types: {
    context: {} as GradingContext,
    events: {} as { type: 'step.settled' },
    input: {} as GradingFindings,
    output: {} as Grading,
    meta: {} as GradingStateMeta,
    transitionMeta: {} as GradingBranchMeta,
  },
  guards: {
    differentiationIs: ({ context }, params: { readonly score: DifferentiationScore }) =>
      context.findings.differentiation === params.score,
    differentiationMissing: ({ context }) =>
      !fnclcc.differentiation.some((row) => row.score === context.findings.differentiation),
    scoredMitosesAre: ({ context }, params: Pick<MitoticRow, 'atLeast' | 'below'>) =>
      context.mitoses !== null && isInSpan(context.mitoses.scored, params),
    mitosesMissing: ({ context }) => context.mitoses === null,
    necrosisIs: ({ context }, params: { readonly reading: NecrosisRow['reading'] | 'present' }) =>
      context.findings.necrosis === params.reading,
    necrosisMissing: ({ context }) =>
      context.findings.necrosis === undefined || context.findings.necrosis === 'notAssessable',
    priorTreatmentIs: ({ context }, params: { readonly stated: boolean | null }) =>
      (context.findings.priorTreatment ?? null) === params.stated,
    totalIsFrom: ({ context }, params: { readonly from: number; readonly to: number }) => {
      const total = totalOf(context);
      return total !== null && total >= params.from && total <= params.to;
    },
    totalMissing: ({ context }) => totalOf(context) === null,
  },
  actions: {
    settle: raise({ type: 'step.settled' }),
    setDifferentiation: assign(({ context }, params: Params<'setDifferentiation'>) =>
      gradingChanges.setDifferentiation(context, params),
    ),
    setMitoticScore: assign(({ context }, params: Params<'setMitoticScore'>) =>
      gradingChanges.setMitoticScore(context, params),
    ),
    setNecrosisScore: assign(({ context }, params: Params<'setNecrosisScore'>) =>
      gradingChanges.setNecrosisScore(context, params),
    ),
    setGrade: assign(({ context }, params: Params<'setGrade'>) => gradingChanges.setGrade(context, params)),
    addNote: assign(({ context }, params: Params<'addNote'>) => gradingChanges.addNote(context, params)),
  },
});
