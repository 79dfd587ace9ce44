import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { all, any, type Criterion, findingsRead, none } from '../../../machines/workup/criterion.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';
import { requirements } from '../../../machines/workup/requirements.ts';
import { isOutcome, steps } from '../../../machines/workup/route.ts';
import { type StepId, stepIds } from '../../../machines/workup/stepIds.ts';
import { metCriterion } from './established.ts';
import { type Edge, edgesFrom } from './mergedEdges.ts';
import { everyPanelAtAll, narrow, onePanel, type Panels } from './onePanel.ts';
import { findingsReadAt } from './readingsOfStep.ts';

/** Where a panel breaks the rule that an unknown is never worth more than a negative; the finding itself is left out. */
export type Breach = {
  readonly rule: 'established' | 'deferredToProvisional' | 'discordantToDiagnosis';
  readonly whenNegative: OutcomeId;
  readonly whenUnknown: OutcomeId;
  readonly panel: Findings;
};

type Place = StepId | OutcomeId;

/** Gives a criterion as it reads once a finding is known to have a reading, or (null) to be unknown. */
function given(criterion: Criterion, finding: FindingId, reading: string | null): Criterion {
  const inside = (part: Criterion) => given(part, finding, reading);
  if ('all' in criterion) return { all: criterion.all.map(inside) };
  if ('any' in criterion) return { any: criterion.any.map(inside) };
  if ('none' in criterion) return { none: criterion.none.map(inside) };
  if (criterion.finding !== finding) return criterion;
  return reading !== null && criterion.in.includes(reading) ? all() : any();
}

const kindOf = (outcome: OutcomeId) => outcomeNames[outcome].kind;

const readFrom = new Map<StepId, ReadonlySet<FindingId>>();
const diagnosesFrom = new Map<StepId, ReadonlySet<OutcomeId>>();
for (const id of [...stepIds].reverse()) {
  const targets = steps[id].branches.map(({ to }) => to);
  const further = targets.filter((to) => !isOutcome(to)) as StepId[];
  readFrom.set(id, new Set([...findingsReadAt(steps[id]), ...further.flatMap((to) => [...(readFrom.get(to) ?? [])])]));
  const ends = targets.filter(isOutcome).filter((to) => kindOf(to) === 'diagnosis');
  diagnosesFrom.set(id, new Set([...ends, ...further.flatMap((to) => [...(diagnosesFrom.get(to) ?? [])])]));
}

const requirementsOf = (outcome: OutcomeId, finding: FindingId, reading: string | null) =>
  outcomes[outcome].requires.map((id) => ({
    names: requirements[id].finding,
    met: given(metCriterion(id), finding, reading),
  }));

const narrowAll = (panels: Panels | null, criteria: readonly Criterion[]): Panels | null =>
  criteria.reduce<Panels | null>((left, criterion) => left && narrow(left, criterion), panels);

/** Memoises the ways on from each step for one finding of one reading. */
function edgesGiven(finding: FindingId, reading: string | null): (id: StepId) => readonly Edge[] {
  const known = new Map<StepId, readonly Edge[]>();
  return (id) => {
    const edges = known.get(id) ?? edgesFrom(id, (criterion) => given(criterion, finding, reading));
    known.set(id, edges);
    return edges;
  };
}

/**
 * Walks every panel twice at once, with a finding negative and with it unknown, and gives one panel for each way in
 * which the unknown is worth more: an established diagnosis that was not established before; a deferred conclusion that
 * becomes a provisional diagnosis whose list of what is missing names neither the finding nor an equivalent; a
 * discordant conclusion that becomes a diagnosis. The walk is exhaustive: an empty list is a proof.
 */
export function breachesOf(finding: FindingId, equivalents: ReadonlySet<string>): readonly Breach[] {
  const whenNegative = edgesGiven(finding, 'negative');
  const whenUnknown = edgesGiven(finding, null);
  const breaches = new Map<string, Breach>();

  const keep = (rule: Breach['rule'], negative: OutcomeId, unknown: OutcomeId, panels: Panels | null): void => {
    const key = `${rule} ${negative} ${unknown}`;
    const panel = panels && !breaches.has(key) ? onePanel(panels) : null;
    if (panel) breaches.set(key, { rule, whenNegative: negative, whenUnknown: unknown, panel });
  };

  const compare = (negative: OutcomeId, unknown: OutcomeId, panels: Panels): void => {
    if (kindOf(unknown) !== 'diagnosis') return;
    const required = requirementsOf(unknown, finding, null);
    const met = required.map((requirement) => requirement.met);
    const established = narrowAll(panels, met);
    if (established && negative !== unknown) keep('established', negative, unknown, established);
    if (established && negative === unknown) {
      const before = requirementsOf(negative, finding, 'negative').map((requirement) => requirement.met);
      keep('established', negative, unknown, narrow(established, none(all(...before))));
    }
    if (kindOf(negative) === 'discordant') keep('discordantToDiagnosis', negative, unknown, panels);
    if (kindOf(negative) === 'deferred') {
      const naming = required.filter(({ names }) => equivalents.has(names)).map((requirement) => requirement.met);
      keep('deferredToProvisional', negative, unknown, narrowAll(panels, [...naming, none(all(...met))]));
    }
  };

  const mayStillDiffer = (at: StepId, panels: Panels): boolean => {
    if (readFrom.get(at)?.has(finding)) return true;
    return [...(diagnosesFrom.get(at) ?? [])].some(
      (outcome) =>
        outcomes[outcome].requires.some((id) => findingsRead(metCriterion(id)).includes(finding)) &&
        narrowAll(
          panels,
          requirementsOf(outcome, finding, null).map(({ met }) => met),
        ) !== null,
    );
  };

  const follow = (edges: readonly Edge[], panels: Panels, next: (to: Place, left: Panels) => void): void => {
    for (const { to, when } of edges) {
      const left = narrow(panels, when);
      if (left && onePanel(left)) next(to, left);
    }
  };

  const walkTogether = (at: StepId, panels: Panels): void => {
    if (!mayStillDiffer(at, panels)) return;
    if (findingsReadAt(steps[at]).includes(finding)) {
      follow(whenUnknown(at), panels, (onUnknown, left) =>
        follow(whenNegative(at), left, (onNegative, both) => walk(onNegative, onUnknown, both)),
      );
    } else {
      follow(whenUnknown(at), panels, (to, left) => walk(to, to, left));
    }
  };

  const walk = (negative: Place, unknown: Place, panels: Panels): void => {
    if (isOutcome(negative)) {
      if (isOutcome(unknown)) compare(negative, unknown, panels);
      else follow(whenUnknown(unknown), panels, (to, left) => walk(negative, to, left));
    } else if (negative === unknown) {
      walkTogether(negative, panels);
    } else if (isOutcome(unknown) || stepIds.indexOf(unknown) > stepIds.indexOf(negative)) {
      follow(whenNegative(negative), panels, (to, left) => walk(to, unknown, left));
    } else {
      follow(whenUnknown(unknown), panels, (to, left) => walk(negative, to, left));
    }
  };

  walk('actin', 'actin', everyPanelAtAll);
  return [...breaches.values()];
}
