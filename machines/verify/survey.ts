import type { FindingId } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { any, type Criterion, findingsRead } from '../workup/criterion.ts';
import type { GuardParams } from '../workup/guard.ts';
import { isOutcome } from '../workup/route.ts';
import { type StepId, stepIds } from '../workup/stepIds.ts';
import { allPanels, type Diagram, type Diagrams, noPanel, panelDiagrams } from './panelDiagrams.ts';
import type { Subject } from './subject.ts';

/** A step or a conclusion. */
export type Place = StepId | OutcomeId;

/** Which panels are where in a workup, exactly: everything that the invariants are decided from. */
export type Survey = {
  readonly subject: Subject;
  readonly diagrams: Diagrams;
  /** Gives the panels on which a guard holds. */
  readonly when: (guard: GuardParams) => Diagram;
  /** Gives the panels that come to a step or a conclusion from the first step. */
  readonly reaching: (place: Place) => Diagram;
  /** Gives the panels that end in a conclusion with nothing unmet, where it is a diagnosis. */
  readonly established: (outcome: OutcomeId) => Diagram;
  /** Gives the panels on which a requirement is met. */
  readonly met: (requirement: Subject['requires'][OutcomeId][number]) => Diagram;
  /** Counts the routes that some panel takes to any of the conclusions; 0 in a workup that leads back. */
  readonly routesTo: (outcomes: readonly OutcomeId[]) => number;
};

const never: Criterion = any();

function guardsInOrder({ steps, requires, requirements }: Subject): readonly GuardParams[] {
  const ofSteps = stepIds.flatMap((id) => steps[id].branches.map(({ when }) => when));
  const ofOutcomes = outcomeIds.flatMap((id) => requires[id].map((name) => requirements[name].met));
  return [...ofSteps, ...ofOutcomes.filter((met) => met !== null)];
}

/** Gives the findings that a step or a later one reads, for each step; null where the workup leads back. */
function findingsReadFrom({ steps, meaning }: Subject): ReadonlyMap<Place, ReadonlySet<FindingId>> | null {
  const read = new Map<Place, ReadonlySet<FindingId>>();
  const open = new Set<StepId>();
  const visit = (id: StepId): boolean => {
    if (read.has(id)) return true;
    if (open.has(id)) return false;
    open.add(id);
    const findings = new Set<FindingId>();
    for (const { when, to } of steps[id].branches) {
      for (const finding of findingsRead(meaning(when))) findings.add(finding);
      if (isOutcome(to)) continue;
      if (!visit(to)) return false;
      for (const finding of read.get(to) ?? []) findings.add(finding);
    }
    read.set(id, findings);
    return true;
  };
  return stepIds.every(visit) ? read : null;
}

type RoutesByOutcome = ReadonlyMap<OutcomeId, number>;

/**
 * Counts routes without walking each: from a step, panels that differ only in findings which neither it nor a later step
 * reads have the same routes on, so what is counted once for such a group need not be counted again.
 */
function countRoutes(subject: Subject, diagrams: Diagrams, when: Survey['when']): RoutesByOutcome {
  const readFrom = findingsReadFrom(subject);
  if (readFrom === null) return new Map();
  const known = new Map<string, RoutesByOutcome>();
  const from = (id: StepId, panels: Diagram): RoutesByOutcome => {
    const left = diagrams.onlyOver(panels, readFrom.get(id) ?? new Set());
    const key = `${id} ${left}`;
    const before = known.get(key);
    if (before) return before;
    const routes = new Map<OutcomeId, number>();
    for (const branch of subject.steps[id].branches) {
      const taken = diagrams.both(left, when(branch.when));
      if (taken === noPanel) continue;
      const further: RoutesByOutcome = isOutcome(branch.to) ? new Map([[branch.to, 1]]) : from(branch.to, taken);
      for (const [outcome, count] of further) routes.set(outcome, (routes.get(outcome) ?? 0) + count);
    }
    known.set(key, routes);
    return routes;
  };
  return from('actin', allPanels);
}

function reachingFrom(subject: Subject, diagrams: Diagrams, when: Survey['when']): ReadonlyMap<Place, Diagram> {
  const reaching = new Map<Place, Diagram>([['actin', allPanels]]);
  const waiting = new Set<StepId>(['actin']);
  for (const id of waiting) {
    waiting.delete(id);
    for (const branch of subject.steps[id].branches) {
      const before = reaching.get(branch.to) ?? noPanel;
      const taken = diagrams.both(reaching.get(id) ?? noPanel, when(branch.when));
      const after = diagrams.either([before, taken]);
      if (after === before) continue;
      reaching.set(branch.to, after);
      if (!isOutcome(branch.to)) waiting.add(branch.to);
    }
  }
  return reaching;
}

function diagramsFor(subject: Subject): Diagrams {
  const read = guardsInOrder(subject).flatMap((guard) => findingsRead(subject.meaning(guard)));
  return panelDiagrams([...new Set(read)]);
}

/**
 * Surveys a workup; a workup that is wrong is surveyed too, a panel then being wherever any branch takes it. Surveys
 * that share their diagrams can be compared: the same panels are the same diagram.
 */
export function surveyOf(subject: Subject, diagrams: Diagrams = diagramsFor(subject)): Survey {
  const { meaning, requirements, requires } = subject;
  const sets = new Map<GuardParams, Diagram>();
  const when = (guard: GuardParams): Diagram => {
    const set = sets.get(guard) ?? diagrams.where(meaning(guard));
    sets.set(guard, set);
    return set;
  };
  const reached = reachingFrom(subject, diagrams, when);
  const reaching = (place: Place): Diagram => reached.get(place) ?? noPanel;
  const met: Survey['met'] = (id) => {
    const guard = requirements[id].met;
    return guard === null ? diagrams.where(never) : when(guard);
  };
  const established = (outcome: OutcomeId): Diagram =>
    outcomeNames[outcome].kind === 'diagnosis'
      ? requires[outcome].map(met).reduce(diagrams.both, reaching(outcome))
      : noPanel;
  let routes: RoutesByOutcome | null = null;
  return {
    subject,
    diagrams,
    when,
    reaching,
    established,
    met,
    routesTo: (outcomes) => {
      routes ??= countRoutes(subject, diagrams, when);
      const counted = routes;
      return outcomes.reduce((sum, outcome) => sum + (counted.get(outcome) ?? 0), 0);
    },
  };
}
