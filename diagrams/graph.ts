import { consultMachine } from '../machines/consult.machine.ts';
import { gradingMachine } from '../machines/grading/grading.machine.ts';
import { grounded } from '../machines/report/pathOf.ts';
import type { Grounded } from '../machines/report/report.ts';
import { stagingMachine } from '../machines/staging/staging.machine.ts';
import type { FindingId } from '../machines/vocabulary/findings.ts';
import { outcomeNames } from '../machines/vocabulary/outcomeNames.ts';
import { type OutcomeFamily, type OutcomeId, type OutcomeKind, outcomeIds } from '../machines/vocabulary/outcomes.ts';
import { type CriterionId, criteria } from '../machines/workup/criteria.ts';
import { findingsRead } from '../machines/workup/criterion.ts';
import type { GuardParams } from '../machines/workup/guard.ts';
import { type Outcome, outcomes } from '../machines/workup/outcomes.ts';
import { type ConfirmatoryTest, type RequirementId, requirements } from '../machines/workup/requirements.ts';
import { type MachineWithSteps, type StepOfMachine, stepsOf } from '../machines/workup/route.ts';
import { type Phase, phases, type StepId } from '../machines/workup/stepIds.ts';
import { workupMachine } from '../machines/workup/workup.machine.ts';
import type { Branch, Reason } from '../machines/workup/workup.setup.ts';

/** A clinical sentence of the workup with its name. */
export type GraphCriterion = { readonly id: CriterionId; readonly sentence: string };

/** A clinical sentence with the findings that it reads. */
export type GraphSentence = GraphCriterion & { readonly reads: readonly FindingId[] };

/** When a branch is taken: every sentence of `all` is true and none of `none`; both empty is always. */
export type GraphGuard = { readonly all: readonly GraphCriterion[]; readonly none: readonly GraphCriterion[] };

/** One branch: `reading` is the label of its edge, `to` a step or a conclusion. */
export type GraphBranch = Grounded & {
  readonly id: string;
  readonly reading: string;
  readonly when: GraphGuard;
  readonly to: StepId | OutcomeId;
};

/** One question of a step; `accepts` are the findings taken in its place, `onlyWhen` when it is asked at all. */
export type GraphAsk = {
  readonly finding: FindingId;
  readonly accepts: readonly FindingId[];
  readonly onlyWhen: GraphGuard;
};

/** One step: what it settles, what it asks, why it asks, and its branches. */
export type GraphStep = {
  readonly id: StepId;
  readonly phase: Phase;
  readonly settles: string;
  readonly asks: readonly GraphAsk[];
  readonly why: Grounded;
  readonly branches: readonly GraphBranch[];
};

/** What a conclusion needs to be established; `met` null is a test that a case file cannot hold. */
export type GraphRequirement = Grounded & {
  readonly id: RequirementId;
  readonly finding: FindingId | ConfirmatoryTest;
  readonly met: GraphGuard | null;
};

/**
 * One conclusion, with what it requires before it may be called established and, where it is no diagnosis itself, which
 * diagnoses it leaves open.
 */
export type GraphOutcome = {
  readonly id: OutcomeId;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly kind: OutcomeKind;
  readonly family: OutcomeFamily;
  readonly meaning: Grounded;
  readonly requires: readonly GraphRequirement[];
  readonly leavesOpen: readonly OutcomeId[];
  readonly handsOffTo: Outcome['handsOffTo'];
};

/**
 * A transition of a statechart: `guard` and its `params` as the machine names them, `params` null where there are none
 * or they are computed from the event; `reason` is null where the machine gives none.
 */
export type ChartTransition = {
  readonly event: string;
  readonly description: string | null;
  readonly guard: string | null;
  readonly params: unknown;
  readonly to: string;
  readonly reason: Grounded | null;
};

/** A state of a statechart; `invokes` is the machine that runs in it, `meta` what the machine keeps of it. */
export type ChartState = {
  readonly id: string;
  readonly description: string | null;
  readonly final: boolean;
  readonly invokes: string | null;
  readonly meta: unknown;
  readonly transitions: readonly ChartTransition[];
};

/** A statechart as data: `anywhere` holds the transitions that are open in every state. */
export type Chart = {
  readonly id: string;
  readonly initial: string;
  readonly states: readonly ChartState[];
  readonly anywhere: readonly ChartTransition[];
};

/**
 * The workup as data that can be written as JSON: every step, branch and conclusion with its reason, the sentences that
 * the branches are written in, and the machines around it (visit, grading, staging).
 */
export type WorkupGraph = {
  readonly start: StepId;
  readonly phases: readonly Phase[];
  readonly steps: readonly GraphStep[];
  readonly outcomes: readonly GraphOutcome[];
  readonly criteria: readonly GraphSentence[];
  readonly consult: Chart;
  readonly grading: Chart;
  readonly staging: Chart;
};

type OneOrMany<T> = T | readonly T[];

type TransitionConfig = {
  readonly target?: string;
  readonly description?: string;
  readonly guard?: string | { readonly type: string; readonly params?: unknown };
  readonly meta?: Reason;
};

type StateConfig = {
  readonly description?: string;
  readonly type?: string;
  readonly meta?: unknown;
  readonly on?: Readonly<Record<string, OneOrMany<TransitionConfig>>>;
  readonly invoke?: { readonly src: string; readonly onDone?: OneOrMany<TransitionConfig> };
};

type ChartConfig = {
  readonly id?: string;
  readonly initial?: unknown;
  readonly on?: StateConfig['on'];
  readonly states?: Readonly<Record<string, StateConfig>>;
};

/** A workup machine or a changed copy of it: its steps and the step it starts with. */
export type WorkupLike = MachineWithSteps & { readonly config: { readonly initial?: unknown } };

const sentenceOf = (id: CriterionId): GraphCriterion => ({ id, sentence: criteria[id].sentence });

const guardOf = ({ all = [], none = [] }: GuardParams): GraphGuard => ({
  all: all.map(sentenceOf),
  none: none.map(sentenceOf),
});

const branchOf = (branch: Branch): GraphBranch => {
  const { id, reading, when, to } = branch;
  return { id, reading, when: guardOf(when), to, ...grounded(branch) };
};

const stepOf = ({ id, phase, settles, asks, why, branches }: StepOfMachine): GraphStep => ({
  id,
  phase,
  settles,
  asks: asks.map(({ finding, accepts = [], onlyWhen = {} }) => ({ finding, accepts, onlyWhen: guardOf(onlyWhen) })),
  why: grounded(why),
  branches: branches.map(branchOf),
});

const requirementOf = (id: RequirementId): GraphRequirement => {
  const { finding, met } = requirements[id];
  return { id, finding, met: met === null ? null : guardOf(met), ...grounded(requirements[id]) };
};

const outcomeOf = (id: OutcomeId): GraphOutcome => {
  const { name, also = [], kind, family } = outcomeNames[id];
  const outcome = outcomes[id];
  const { requires, leavesOpen, handsOffTo } = outcome;
  return {
    id,
    name,
    alsoCalled: also,
    kind,
    family,
    meaning: grounded(outcome),
    requires: requires.map(requirementOf),
    leavesOpen,
    handsOffTo,
  };
};

const listOf = <T>(value: OneOrMany<T> | undefined): readonly T[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
};

function guardNamed(guard: TransitionConfig['guard']): Pick<ChartTransition, 'guard' | 'params'> {
  if (guard === undefined) return { guard: null, params: null };
  if (typeof guard === 'string') return { guard, params: null };
  const { type, params = null } = guard;
  return { guard: type, params: typeof params === 'function' ? null : params };
}

const transitionsOf = (event: string, configs: OneOrMany<TransitionConfig> | undefined): readonly ChartTransition[] =>
  listOf(configs).map(({ target = '', description, guard, meta }) => ({
    event,
    description: description ?? null,
    ...guardNamed(guard),
    to: target.replace(/^\./, ''),
    reason: meta === undefined ? null : grounded(meta),
  }));

const eventsOf = (on: StateConfig['on']): readonly ChartTransition[] =>
  Object.entries(on ?? {}).flatMap(([event, configs]) => transitionsOf(event, configs));

const stateOf = ([id, { description, type, meta = null, on, invoke }]: [string, StateConfig]): ChartState => ({
  id,
  description: description ?? null,
  final: type === 'final',
  invokes: invoke?.src ?? null,
  meta,
  transitions: [...eventsOf(on), ...transitionsOf('done', invoke?.onDone)],
});

/** Reads a statechart back from the configuration of a machine: its states, its transitions and their reasons. */
export function chartOf(machine: { readonly config: unknown }): Chart {
  const { id = '', initial, on, states = {} } = machine.config as ChartConfig;
  return { id, initial: String(initial), states: Object.entries(states).map(stateOf), anywhere: eventsOf(on) };
}

/**
 * Gives the workup as data, read from the machine itself: a changed machine gives a changed graph. Everything that
 * draws, lists or teaches the workup starts here.
 */
export function workupGraph(machine: WorkupLike = workupMachine): WorkupGraph {
  return {
    start: machine.config.initial as StepId,
    phases,
    steps: Object.values(stepsOf(machine)).map(stepOf),
    outcomes: outcomeIds.filter((id) => Object.hasOwn(machine.config.states ?? {}, id)).map(outcomeOf),
    criteria: (Object.keys(criteria) as CriterionId[]).map((id) => ({
      ...sentenceOf(id),
      reads: findingsRead(criteria[id].test),
    })),
    consult: chartOf(consultMachine),
    grading: chartOf(gradingMachine),
    staging: chartOf(stagingMachine),
  };
}
