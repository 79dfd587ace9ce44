import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { asIf, type CodedPanel, codesAt, mostCodes } from './codedPanel.ts';
import type { Criterion } from './criterion.ts';
import { type Decision, decide, decisionBetween, PartitionError } from './decision.ts';
import { criterionOf, type GuardParams } from './guard.ts';
import { BranchError, isOutcome, type Passage, type Route, type StepOfMachine, steps } from './route.ts';
import { type StepId, stepIds } from './stepIds.ts';

/**
 * The way of one panel through the compiled workup: its conclusion, and for each place of the panel where in the table
 * its finding is first read, -1 where it is not read at all. A finding that is not read cannot change the conclusion.
 */
export type Trail = { readonly panel: CodedPanel; readonly outcome: OutcomeId; readonly firstRead: Int32Array };

/** A row of the table: the finding that it reads, by its place, and for each of its codes the row or conclusion it leads to. */
export type Row = { readonly row: number; readonly place: number; readonly next: readonly (number | OutcomeId)[] };

type StepsById = Readonly<Record<StepId, StepOfMachine>>;

/** The workup as a table, for many panels; every function gives what the walk over the steps gives. */
export type CompiledWorkup = {
  /** Gives the conclusion on a closed panel. */
  readonly outcomeOf: (panel: CodedPanel) => OutcomeId;
  /** Gives the way of a closed panel, with the steps and branches of `through`. */
  readonly routeOf: (panel: CodedPanel, through?: StepsById) => Route;
  /** Gives the way of a closed panel, to be asked what would be if a finding had another reading. */
  readonly trailOf: (panel: CodedPanel) => Trail;
  /** Gives the conclusion if the finding at one place had another code. */
  readonly outcomeIf: (trail: Trail, place: number, code: number) => OutcomeId;
  /** Gives the conclusions that can be reached if the findings at the open places may be anything, each step by itself. */
  readonly reachable: (panel: CodedPanel, isOpen: (place: number) => boolean) => ReadonlySet<OutcomeId>;
  /** Gives the table itself, the first row first and each row before those that it leads to. */
  readonly rows: () => readonly Row[];
};

type Meaning = (guard: GuardParams) => Criterion;

function decisionAt({ id, branches }: StepOfMachine, meaning: Meaning): Decision {
  try {
    return decisionBetween(branches.map(({ when }) => meaning(when)));
  } catch (fault) {
    if (!(fault instanceof PartitionError)) throw fault;
    const { holding } = fault;
    throw new BranchError(
      id,
      branches.flatMap((branch, at) => (holding.includes(at) ? [branch.id] : [])),
    );
  }
}

const placeBits = 8;
const placeMask = (1 << placeBits) - 1;

/**
 * Chains the decisions of the steps into one table, a row for each reading of a finding. An entry of 0 or more is where
 * the next row begins and, in its lowest bits, the place of the finding that it reads; one below 0 is a conclusion.
 */
function chained(
  decisions: readonly Decision[],
  through: StepsById,
): { readonly table: Int32Array; readonly start: number } {
  const entries: number[] = [];
  const underWay = new Set<StepId>();
  const ofDecision = new Map<Decision, number>();
  const entryOfStep = (id: StepId): number => {
    if (underWay.has(id)) throw new RangeError(`the workup leads back to ${id}`);
    underWay.add(id);
    const entry = entryOf(decisions[stepIds.indexOf(id)] as Decision, id);
    underWay.delete(id);
    return entry;
  };
  const entryOf = (decision: Decision, id: StepId): number => {
    if (decision.place < 0) {
      const to = through[id].branches[decision.answer]?.to as StepId | OutcomeId;
      return isOutcome(to) ? ~outcomeIds.indexOf(to) : entryOfStep(to);
    }
    const known = ofDecision.get(decision);
    if (known !== undefined) return known;
    const next = decision.next.map((one) => entryOf(one, id));
    const entry = (entries.length << placeBits) | decision.place;
    ofDecision.set(decision, entry);
    entries.push(...next, ...Array<number>(mostCodes - next.length).fill(0));
    return entry;
  };
  const start = entryOfStep('actin');
  return { table: Int32Array.from(entries), start };
}

function rowsOf(table: Int32Array, start: number): readonly Row[] {
  const places = new Map([[start >> placeBits, start & placeMask]]);
  const rows = Array.from({ length: table.length / mostCodes }, (_, at) => at * mostCodes);
  return rows.toReversed().map((row) => {
    const place = places.get(row) as number;
    const next = codesAt(place).map((code) => {
      const entry = table[row + code] as number;
      if (entry < 0) return outcomeIds[~entry] as OutcomeId;
      places.set(entry >> placeBits, entry & placeMask);
      return entry >> placeBits;
    });
    return { row, place, next };
  });
}

type Edge = { readonly passage: Passage; readonly to: number };

const edgesOf: (through: StepsById) => readonly (readonly Edge[])[] = remembered((through) =>
  stepIds.map((id) =>
    through[id].branches.map((branch) => ({
      passage: { step: through[id], branch },
      to: isOutcome(branch.to) ? ~outcomeIds.indexOf(branch.to) : stepIds.indexOf(branch.to),
    })),
  ),
);

/**
 * Makes the workup fast for many panels from the criteria of its steps. Making it proves that in each step exactly one
 * branch holds on every panel, and that the workup ends: otherwise it throws a `BranchError` or a RangeError. `meaning` says what a
 * guard means; a changed workup may bring its own.
 */
export function compileWorkup(compiled: StepsById = steps, meaning: Meaning = criterionOf): CompiledWorkup {
  const decisions = stepIds.map((id) => decisionAt(compiled[id], meaning));
  const { table, start } = chained(decisions, compiled);
  const endFrom = (entry: number, panel: CodedPanel): OutcomeId => {
    let at = entry;
    while (at >= 0) at = table[(at >> placeBits) + (panel[at & placeMask] as number)] as number;
    return outcomeIds[~at] as OutcomeId;
  };
  return {
    outcomeOf: (panel) => endFrom(start, panel),
    routeOf: (panel, through = compiled) => {
      const edges = edgesOf(through);
      const passages: Passage[] = [];
      let at = 0;
      while (at >= 0) {
        const edge = edges[at]?.[decide(decisions[at] as Decision, panel)] as Edge;
        passages.push(edge.passage);
        at = edge.to;
      }
      return { passages, outcome: outcomeIds[~at] as OutcomeId };
    },
    trailOf: (panel) => {
      const firstRead = new Int32Array(panel.length).fill(-1);
      let at = start;
      while (at >= 0) {
        const place = at & placeMask;
        if (firstRead[place] === -1) firstRead[place] = at;
        at = table[(at >> placeBits) + (panel[place] as number)] as number;
      }
      return { panel, outcome: outcomeIds[~at] as OutcomeId, firstRead };
    },
    outcomeIf: ({ panel, outcome, firstRead }, place, code) => {
      const from = firstRead[place] as number;
      return from < 0 ? outcome : asIf(panel, place, code, (changed) => endFrom(from, changed));
    },
    reachable: (panel, isOpen) => {
      const reached = new Set<OutcomeId>();
      const seen = new Uint8Array(table.length);
      const waiting = [start];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (at < 0) {
          reached.add(outcomeIds[~at] as OutcomeId);
          continue;
        }
        const row = at >> placeBits;
        const place = at & placeMask;
        if (seen[row] === 1) continue;
        seen[row] = 1;
        if (isOpen(place)) for (const code of codesAt(place)) waiting.push(table[row + code] as number);
        else waiting.push(table[row + (panel[place] as number)] as number);
      }
      return reached;
    },
    rows: () => rowsOf(table, start),
  };
}

const compiledOnce = remembered((compiled: StepsById) => compileWorkup(compiled));

/** Gives the compiled workup of the machine; it is made when it is first asked for. */
export const compiledWorkup = (): CompiledWorkup => compiledOnce(steps);
