import { assign, enqueueActions, setup } from 'xstate';
import type { ClaimId } from '../evidence/claim.ts';
import type { FigureId } from '../evidence/frequencyNames.ts';
import type { FindingId, Findings } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { type GuardParams, guardHolds } from './guard.ts';
import { openAsk } from './openAsk.ts';
import type { Phase, StepId } from './stepIds.ts';

/**
 * Why something is so: one sentence without figures, the claims behind it, the published counts that it rests on, and
 * `expertOpinion` where no published source carries it.
 */
export type Reason = {
  readonly because: string;
  readonly claims?: readonly ClaimId[];
  readonly figures?: readonly FigureId[];
  readonly expertOpinion?: true;
};

/** One question of a step: the finding asked for, those accepted in its place, and when it is asked at all. */
export type Ask = {
  readonly finding: FindingId;
  readonly accepts?: readonly FindingId[];
  readonly onlyWhen?: GuardParams;
};

/** One branch of a step: when it is taken, where it leads, the words on its edge, and its reason. */
export type Branch = Reason & {
  readonly id: string;
  readonly reading: string;
  readonly when: GuardParams;
  readonly to: StepId | OutcomeId;
};

/** One step: what it settles, why it is asked now, what it asks, and its branches, which are disjoint and total. */
export type Step = {
  readonly phase: Phase;
  readonly settles: string;
  readonly why: Reason;
  readonly asks: readonly Ask[];
  readonly branches: readonly Branch[];
};

/** What the machine keeps of a step beside its transitions. */
export type StepMeta = { readonly kind: 'step' } & Omit<Step, 'branches' | 'settles'>;

/** What the machine keeps of a conclusion. */
export type OutcomeMeta = { readonly kind: 'outcome' };

/** What the machine keeps of a transition beside its guard and its target. */
export type BranchMeta = Reason & { readonly branch: string };

/**
 * What happens to a workup: a finding is reported or withdrawn, the panel is closed (what is not reported counts as not
 * done from then on), or the step reached has all the readings it asked for.
 */
export type WorkupEvent =
  | { readonly type: 'finding.reported'; readonly finding: FindingId; readonly reading: string }
  | { readonly type: 'finding.withdrawn'; readonly finding: FindingId }
  | { readonly type: 'panel.closed' }
  | { readonly type: 'step.settled' };

/** What the workup knows: the findings, whether it still waits for more, and the guards of the branches taken so far. */
export type WorkupContext = {
  readonly findings: Findings;
  readonly closed: boolean;
  readonly passed: readonly GuardParams[];
};

/** What the workup is started with: findings already known, and whether to wait for those that are not. */
export type WorkupInput = { readonly findings?: Findings; readonly closed?: boolean };

/** What the workup ends with. */
export type WorkupOutput = { readonly outcome: OutcomeId };

function withoutFinding(findings: Findings, finding: FindingId): Findings {
  const { [finding]: _, ...rest } = findings;
  return rest;
}

/** The only set-up of the workup machine: its types, its one guard and its actions. */
export const workupSetup = setup({
  types: {
    context: {} as WorkupContext,
    events: {} as WorkupEvent,
    input: {} as WorkupInput,
    output: {} as WorkupOutput,
    meta: {} as StepMeta | OutcomeMeta,
    transitionMeta: {} as BranchMeta,
  },
  guards: {
    meets: ({ context }, params: GuardParams) => guardHolds(params, context.findings),
  },
  actions: {
    settleWhenKnown: enqueueActions(({ context, enqueue }, params: Pick<Step, 'asks' | 'branches'>) => {
      if (context.closed || openAsk(params, context.findings, context.passed) === null)
        enqueue.raise({ type: 'step.settled' });
    }),
    pass: assign({
      passed: ({ context }, params: { readonly when: GuardParams }) => [...context.passed, params.when],
    }),
    takeUp: enqueueActions(({ event, enqueue }) => {
      enqueue.assign({ passed: [] });
      if (event.type === 'finding.reported') {
        const { finding, reading } = event;
        enqueue.assign({ findings: ({ context }) => ({ ...context.findings, [finding]: reading }) });
      }
      if (event.type === 'finding.withdrawn') {
        const { finding } = event;
        enqueue.assign({ findings: ({ context }) => withoutFinding(context.findings, finding) });
      }
      if (event.type === 'panel.closed') enqueue.assign({ closed: true });
    }),
  },
});

/** Turns a step written as rows into a state of the machine: each branch becomes a guarded transition of `step.settled`. */
export function workupStep(step: Step) {
  const { branches, settles, ...rest } = step;
  return workupSetup.createStateConfig({
    description: settles,
    meta: { kind: 'step', ...rest },
    entry: { type: 'settleWhenKnown', params: { asks: step.asks, branches } },
    on: {
      'step.settled': branches.map(({ id, reading, when, to, ...reason }) => ({
        guard: { type: 'meets' as const, params: when },
        target: to,
        actions: { type: 'pass' as const, params: { when } },
        description: reading,
        meta: { branch: id, ...reason },
      })),
    },
  });
}
