import { type ActorLogic, assign, type EventObject, enqueueActions, raise, type Snapshot, setup } from 'xstate';
import type { Grading, GradingFindings } from './grading/grading.ts';
import { readFindings } from './readFindings.ts';
import type { StagingFindings, StagingResult } from './staging/staging.ts';
import { type CaseFile, caseSchema } from './vocabulary/caseFile.ts';
import { type CaseFindingId, type CaseFindingValues, withFinding, withoutFinding } from './vocabulary/caseFindings.ts';
import type { OutcomeId } from './vocabulary/outcomes.ts';
import { handsOffTo } from './workup/afterOutcome.ts';
import { workupMachine } from './workup/workup.machine.ts';
import type { Reason } from './workup/workup.setup.ts';

/** What a visit knows: the case, whether its panel is closed, and the results that have been reached. */
export type ConsultContext = {
  readonly case: CaseFile;
  readonly closed: boolean;
  readonly outcome: OutcomeId | null;
  readonly grading: Grading | null;
  readonly staging: StagingResult | null;
};

/** A report of one finding of the case file with its value. */
export type FindingReported = {
  readonly [F in CaseFindingId]: {
    readonly type: 'finding.reported';
    readonly finding: F;
    readonly value: CaseFindingValues[F];
  };
}[CaseFindingId];

/** What happens to a visit. */
export type ConsultEvent =
  | FindingReported
  | { readonly type: 'finding.withdrawn'; readonly finding: CaseFindingId }
  | { readonly type: 'panel.closed' }
  | { readonly type: 'panel.opened' }
  | { readonly type: 'case.opened'; readonly case: CaseFile }
  | { readonly type: 'pointer.given' };

/** What a visit is started with: a case, and whether what it does not report counts as not done. */
export type ConsultInput = { readonly case?: CaseFile; readonly closed?: boolean };

/** Gives what grading reads of a case. */
export const gradingFindingsOf = ({ histology, specimen }: CaseFile): GradingFindings => ({
  ...histology,
  ...specimen,
});

/** Gives what staging reads of a case and its grade. */
export const stagingFindingsOf = (
  { staging, specimen, histology }: CaseFile,
  grading: Grading | null,
): StagingFindings => ({
  ...staging,
  ...specimen,
  ...histology,
  ...(grading === null ? {} : { grade: grading.grade }),
});

/** An actor that is started with an input and delivers an output. */
export type Delivers<Output, Input> = ActorLogic<Snapshot<Output>, EventObject, Input>;

const consultSetup = setup({
  types: {
    context: {} as ConsultContext,
    events: {} as ConsultEvent,
    input: {} as ConsultInput,
    transitionMeta: {} as Reason,
  },
  actors: {
    workup: workupMachine,
    grading: {} as Delivers<Grading, GradingFindings>,
    staging: {} as Delivers<StagingResult, StagingFindings>,
  },
  guards: {
    handsOffTo: (_, params: { readonly outcome: OutcomeId; readonly to: 'grading' | 'pointer' }) =>
      handsOffTo(params.outcome) === params.to,
  },
  actions: {
    takeUp: enqueueActions(({ context, event, enqueue }) => {
      enqueue.assign({ outcome: null, grading: null, staging: null });
      if (event.type === 'finding.reported') {
        enqueue.assign({ case: withFinding(context.case, event.finding, event.value) });
      }
      if (event.type === 'finding.withdrawn') enqueue.assign({ case: withoutFinding(context.case, event.finding) });
      if (event.type === 'case.opened') enqueue.assign({ case: event.case, closed: false });
      if (event.type === 'panel.closed') enqueue.assign({ closed: true });
      if (event.type === 'panel.opened') enqueue.assign({ closed: false });
    }),
    keepOutcome: assign((_, params: { readonly outcome: OutcomeId }) => ({ outcome: params.outcome })),
    keepGrading: assign((_, params: { readonly grading: Grading }) => ({ grading: params.grading })),
    keepStaging: assign((_, params: { readonly staging: StagingResult }) => ({ staging: params.staging })),
  },
});

const startAgain = (description: string) =>
  ({
    target: '.workup',
    reenter: true,
    actions: 'takeUp',
    description,
    meta: {
      because: 'Every change starts the workup again, so that no earlier answer can leave anything stale behind.',
      expertOpinion: true,
    },
  }) as const;

/**
 * The whole visit: the workup, then for leiomyosarcoma grading and staging, for every other conclusion its pointer, and
 * the report. Any change of the case starts the workup again; the last state waits for further changes. The actors
 * `grading` and `staging` are to be provided: `completeConsultMachine` has them, a page may load them when they are due.
 */
export const consultMachine = consultSetup.createMachine({
  id: 'consult',
  context: ({ input }) => ({
    case: input.case ?? { schema: caseSchema },
    closed: input.closed ?? false,
    outcome: null,
    grading: null,
    staging: null,
  }),
  initial: 'workup',
  on: {
    'finding.reported': startAgain('a finding is reported or changed'),
    'finding.withdrawn': startAgain('a finding is withdrawn'),
    'panel.closed': startAgain('the panel is closed: what is not reported counts as not known'),
    'panel.opened': startAgain('the panel is opened again'),
    'case.opened': startAgain('another case is opened'),
  },
  states: {
    workup: {
      description: 'The stepwise workup to a conclusion',
      invoke: {
        id: 'workup',
        src: 'workup',
        input: ({ context }) => ({ findings: readFindings(context.case), closed: context.closed }),
        onDone: [
          {
            guard: { type: 'handsOffTo', params: ({ event }) => ({ outcome: event.output.outcome, to: 'grading' }) },
            actions: { type: 'keepOutcome', params: ({ event }) => event.output },
            target: 'grading',
            description: 'leiomyosarcoma',
            meta: {
              because: 'Leiomyosarcoma is graded by FNCLCC, and the stage needs the grade.',
              claims: ['ajccUsesFnclccGrade', 'fnclccHasThreeParameters'],
            },
          },
          {
            guard: { type: 'handsOffTo', params: ({ event }) => ({ outcome: event.output.outcome, to: 'pointer' }) },
            actions: { type: 'keepOutcome', params: ({ event }) => event.output },
            target: 'pointer',
            description: 'every other conclusion',
            meta: {
              because: 'Other diagnoses have their own grading and staging, or none; the tool points to it.',
              expertOpinion: true,
            },
          },
        ],
      },
    },
    grading: {
      description: 'FNCLCC grade',
      invoke: {
        id: 'grading',
        src: 'grading',
        input: ({ context }) => gradingFindingsOf(context.case),
        onDone: {
          actions: { type: 'keepGrading', params: ({ event }) => ({ grading: event.output }) },
          target: 'staging',
          description: 'graded, or GX',
          meta: { because: 'The AJCC stage group reads the FNCLCC grade.', claims: ['ajccUsesFnclccGrade'] },
        },
      },
    },
    staging: {
      description: 'AJCC stage',
      invoke: {
        id: 'staging',
        src: 'staging',
        input: ({ context }) => stagingFindingsOf(context.case, context.grading),
        onDone: {
          actions: { type: 'keepStaging', params: ({ event }) => ({ staging: event.output }) },
          target: 'report',
          description: 'staged, or a pointer where no chapter applies',
          meta: { because: 'Grade and stage go into the report with how they came about.', expertOpinion: true },
        },
      },
    },
    pointer: {
      description: 'Pointer to the grading and staging of another diagnosis',
      entry: raise({ type: 'pointer.given' }),
      on: {
        'pointer.given': {
          target: 'report',
          description: 'pointer given',
          meta: { because: 'The pointer goes into the report.', expertOpinion: true },
        },
      },
    },
    report: { description: 'The report; any change of the case starts the workup again' },
  },
});
