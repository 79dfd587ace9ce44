import { domains, type FindingId, type Findings } from '../vocabulary/findings.ts';
import type { Criterion } from './criterion.ts';

/**
 * A set of panels in which each finding named has one of the readings of a bit mask: bit i is the i-th reading of the
 * finding's domain, the bit after the last is "not reported". A finding that is not named may be anything.
 */
export type PanelBox = ReadonlyMap<FindingId, number>;

/** A set of panels as a union of boxes; the boxes may overlap. */
export type PanelSet = readonly PanelBox[];

/** The set of all panels. */
export const everyPanel: PanelSet = [new Map()];

/** Gives the mask of every reading of a finding, "not reported" included. */
export const fullMask = (finding: FindingId): number => (1 << (domains[finding].length + 1)) - 1;

/** Gives the mask of the readings; a reading outside the finding's domain is an error. */
export function maskOf(finding: FindingId, readings: readonly string[]): number {
  return readings.reduce((mask, reading) => {
    const index = domains[finding].indexOf(reading);
    if (index < 0) throw new RangeError(`${finding}: ${reading} is not among ${domains[finding].join(', ')}`);
    return mask | (1 << index);
  }, 0);
}

/** Gives the box of exactly one panel over the findings listed; those not reported carry that bit. */
export function boxOf(findings: Findings, over: readonly FindingId[]): PanelBox {
  return new Map(
    over.map((finding) => {
      const reading = findings[finding];
      return [finding, reading === undefined ? 1 << domains[finding].length : maskOf(finding, [reading])];
    }),
  );
}

/** Intersects two boxes; null when they share no panel. */
export function meetBoxes(left: PanelBox, right: PanelBox): PanelBox | null {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  const merged = new Map(large);
  for (const [finding, mask] of small) {
    const other = merged.get(finding);
    const both = other === undefined ? mask : mask & other;
    if (both === 0) return null;
    merged.set(finding, both);
  }
  return merged;
}

function contains(outer: PanelBox, inner: PanelBox): boolean {
  for (const [finding, mask] of outer) {
    const other = inner.get(finding) ?? fullMask(finding);
    if ((other & ~mask) !== 0) return false;
  }
  return true;
}

function withoutContained(set: PanelSet): PanelSet {
  const kept: PanelBox[] = [];
  for (const box of [...set].sort((a, b) => a.size - b.size)) {
    if (!kept.some((other) => contains(other, box))) kept.push(box);
  }
  return kept;
}

/** Intersects two sets of panels. */
export function intersect(left: PanelSet, right: PanelSet): PanelSet {
  return withoutContained(left.flatMap((a) => right.map((b) => meetBoxes(a, b)).filter((box) => box !== null)));
}

/** Gives the panels outside a set. */
export function complement(set: PanelSet): PanelSet {
  return set.reduce<PanelSet>((rest, box) => {
    const outside = [...box]
      .map(([finding, mask]) => new Map([[finding, fullMask(finding) & ~mask]]))
      .filter((part) => [...part.values()][0] !== 0);
    return intersect(rest, outside);
  }, everyPanel);
}

/** Gives the panels for which a criterion holds. */
export function panelsWhere(criterion: Criterion): PanelSet {
  if ('finding' in criterion) return [new Map([[criterion.finding, maskOf(criterion.finding, criterion.in)]])];
  if ('all' in criterion) return criterion.all.map(panelsWhere).reduce(intersect, everyPanel);
  if ('any' in criterion) return withoutContained(criterion.any.flatMap(panelsWhere));
  return criterion.none.map((part) => complement(panelsWhere(part))).reduce(intersect, everyPanel);
}

/** Says whether a box shares a panel with a set. */
export const meets = (box: PanelBox, set: PanelSet): boolean => set.some((other) => meetBoxes(box, other) !== null);

/** Picks one panel of a box: the first reading allowed of each finding named, those that may be unreported left out. */
export function examplePanel(box: PanelBox): Findings {
  const entries = [...box].flatMap(([finding, mask]) => {
    const readings = domains[finding];
    if (mask & (1 << readings.length)) return [];
    return [[finding, readings[Math.log2(mask & -mask)]]];
  });
  return Object.fromEntries(entries) as Findings;
}
