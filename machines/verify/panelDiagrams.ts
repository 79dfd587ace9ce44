import { domains, type FindingId, type Findings, findingIds } from '../vocabulary/findings.ts';
import { codeOf, codesAt, mostCodes, placeOf } from '../workup/codedPanel.ts';
import type { Criterion } from '../workup/criterion.ts';
import { allPanels, type Diagram, nodesOver, noPanel } from './diagramNodes.ts';

export { allPanels, type Diagram, noPanel } from './diagramNodes.ts';

/** Sets of panels over all readings of all findings, "not reported" being one of the readings of each. */
export type Diagrams = {
  /** Gives the panels for which a criterion holds. */
  readonly where: (criterion: Criterion) => Diagram;
  /** Gives the panels that are in both sets. */
  readonly both: (left: Diagram, right: Diagram) => Diagram;
  /** Gives the panels that are in any of the sets. */
  readonly either: (sets: Iterable<Diagram>) => Diagram;
  /** Gives the panels of the first set that are not in the second. */
  readonly without: (set: Diagram, taken: Diagram) => Diagram;
  /** Gives the panels that are in the set once the finding has the reading; undefined is "not reported". */
  readonly given: (set: Diagram, finding: FindingId, reading: string | undefined) => Diagram;
  /** Gives the panels that are in the set when the findings outside `kept` may be anything at all. */
  readonly onlyOver: (set: Diagram, kept: ReadonlySet<FindingId>) => Diagram;
  /** Counts the panels of a set, exactly. */
  readonly count: (set: Diagram) => bigint;
  /** Gives a panel of the set that reports as few findings as any does; null when the set is empty. */
  readonly smallest: (set: Diagram) => Findings | null;
};

const apart = 2 ** 26;

/**
 * Makes an empty collection of diagrams. Each node reads one finding and has one way on for each of its codes
 * (`codedPanel.ts`); on every way the findings are read in the order of `order`, nodes that are alike are one, and a node
 * whose ways are all the same is left out. So a set has one form only, and a question about it takes as long as its
 * diagram is large, not as long as it has panels.
 */
export function panelDiagrams(order: readonly FindingId[]): Diagrams {
  const rest = findingIds.filter((finding) => !order.includes(finding));
  const findings = [...order, ...rest];
  const sizes = findings.map((finding) => codesAt(placeOf(finding)).length);
  const levelOf = new Map(findings.map((finding, level) => [finding, level]));
  const bottom = findings.length;

  const { levels, ways, node } = nodesOver(sizes);
  const at = (set: Diagram, level: number, code: number): Diagram =>
    levels[set] === level ? (ways[set]?.[code] as Diagram) : set;

  const combined = (decides: Diagram) => {
    const known = new Map<number, Diagram>();
    const combine = (left: Diagram, right: Diagram): Diagram => {
      if (left === decides || right === decides) return decides;
      if (left === right || right === 1 - decides) return left;
      if (left === 1 - decides) return right;
      const key = left < right ? left * apart + right : right * apart + left;
      const before = known.get(key);
      if (before !== undefined) return before;
      const level = Math.min(levels[left] as number, levels[right] as number);
      const next: Diagram[] = [];
      for (let code = 0; code < (sizes[level] as number); code += 1) {
        next.push(combine(at(left, level, code), at(right, level, code)));
      }
      const set = node(level, next);
      known.set(key, set);
      return set;
    };
    return combine;
  };
  const both = combined(noPanel);
  const join = combined(allPanels);
  const either = (sets: Iterable<Diagram>): Diagram => {
    let union = noPanel;
    for (const set of sets) union = join(union, set);
    return union;
  };

  const opposites = new Map<Diagram, Diagram>([
    [noPanel, allPanels],
    [allPanels, noPanel],
  ]);
  const outside = (set: Diagram): Diagram => {
    const known = opposites.get(set);
    if (known !== undefined) return known;
    const opposite = node(levels[set] as number, (ways[set] as readonly Diagram[]).map(outside));
    opposites.set(set, opposite);
    opposites.set(opposite, set);
    return opposite;
  };
  const without = (set: Diagram, taken: Diagram): Diagram => both(set, outside(taken));

  const level = (finding: FindingId): number => {
    const found = levelOf.get(finding);
    if (found === undefined) throw new RangeError(`${finding} is not a finding of the workup`);
    return found;
  };
  const codeIn = (finding: FindingId, reading: string | undefined): number =>
    reading === undefined ? domains[finding].length : codeOf(finding, reading);

  const criteria = new WeakMap<Criterion, Diagram>();
  const where = (criterion: Criterion): Diagram => {
    const known = criteria.get(criterion);
    if (known !== undefined) return known;
    const set = whereNew(criterion);
    criteria.set(criterion, set);
    return set;
  };
  const whereNew = (criterion: Criterion): Diagram => {
    if ('all' in criterion) return criterion.all.map(where).reduce(both, allPanels);
    if ('any' in criterion) return either(criterion.any.map(where));
    if ('none' in criterion) return outside(either(criterion.none.map(where)));
    const next = codesAt(placeOf(criterion.finding)).map(() => noPanel);
    for (const reading of criterion.in) next[codeIn(criterion.finding, reading)] = allPanels;
    return node(level(criterion.finding), next);
  };

  const knownGiven = new Map<number, Map<Diagram, Diagram>>();
  const given = (set: Diagram, finding: FindingId, reading: string | undefined): Diagram => {
    const target = level(finding);
    const code = codeIn(finding, reading);
    const key = target * mostCodes + code;
    const known = knownGiven.get(key) ?? new Map<Diagram, Diagram>();
    knownGiven.set(key, known);
    const within = (one: Diagram): Diagram => {
      const here = levels[one] as number;
      if (here >= target) return at(one, target, code);
      const before = known.get(one);
      if (before !== undefined) return before;
      const left = node(here, (ways[one] as readonly Diagram[]).map(within));
      known.set(one, left);
      return left;
    };
    return within(set);
  };

  const onlyOver = (set: Diagram, kept: ReadonlySet<FindingId>): Diagram => {
    const known = new Map<Diagram, Diagram>([[allPanels, allPanels]]);
    const within = (one: Diagram): Diagram => {
      const before = known.get(one);
      if (before !== undefined) return before;
      const here = levels[one] as number;
      const next = (ways[one] as readonly Diagram[]).map(within);
      const left = kept.has(findings[here] as FindingId) ? node(here, next) : either(next);
      known.set(one, left);
      return left;
    };
    return within(set);
  };

  const panelsFrom = Array<bigint>(bottom + 1).fill(1n);
  for (let here = bottom - 1; here >= 0; here -= 1) {
    panelsFrom[here] = (panelsFrom[here + 1] as bigint) * BigInt(sizes[here] as number);
  }
  const between = (from: number, to: number): bigint => (panelsFrom[from] as bigint) / (panelsFrom[to] as bigint);
  const counts = new Map<Diagram, bigint>([[allPanels, 1n]]);
  const countBelow = (set: Diagram): bigint => {
    const known = counts.get(set);
    if (known !== undefined) return known;
    const here = levels[set] as number;
    let sum = 0n;
    for (const next of ways[set] as readonly Diagram[]) {
      sum += countBelow(next) * between(here + 1, levels[next] as number);
    }
    counts.set(set, sum);
    return sum;
  };
  const count = (set: Diagram): bigint => countBelow(set) * between(0, levels[set] as number);

  const fewest = new Map<Diagram, number>([[allPanels, 0]]);
  const costOf = (here: number, code: number): number => (code === (sizes[here] as number) - 1 ? 0 : 1);
  const fewestIn = (set: Diagram): number => {
    const known = fewest.get(set);
    if (known !== undefined) return known;
    const here = levels[set] as number;
    const least = Math.min(
      ...(ways[set] as readonly Diagram[]).map((next, code) => fewestIn(next) + costOf(here, code)),
    );
    fewest.set(set, least);
    return least;
  };
  const smallest = (set: Diagram): Findings | null => {
    if (set === noPanel) return null;
    const reported: [FindingId, string][] = [];
    let one = set;
    while (one !== allPanels) {
      const here = levels[one] as number;
      const left = fewestIn(one);
      const next = ways[one] as readonly Diagram[];
      const code = next.findIndex((way, of) => fewestIn(way) + costOf(here, of) === left);
      const finding = findings[here] as FindingId;
      const reading = domains[finding][code];
      if (reading !== undefined) reported.push([finding, reading]);
      one = next[code] as Diagram;
    }
    return Object.fromEntries(reported);
  };

  return { where, both, either, without, given, onlyOver, count, smallest };
}
