import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import type { Criterion } from '../../../machines/workup/criterion.ts';

/** A criterion without `none`: each leaf carries the readings that fulfil it as bits, the last bit is "not reported". */
type Node =
  | { readonly kind: 'leaf'; readonly at: number; readonly mask: number }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Node[] };

/** What is known of a panel so far: the readings still possible of each finding, and the choices still open. */
export type Panels = { readonly masks: Uint16Array; readonly open: readonly Node[] };

const indexOf = new Map(findingIds.map((id, at) => [id, at]));
const full = findingIds.map((id) => 2 ** (domains[id].length + 1) - 1);

function at(finding: FindingId): number {
  const index = indexOf.get(finding);
  if (index === undefined) throw new RangeError(`${finding} is not a finding`);
  return index;
}

function leaf(finding: FindingId, readings: readonly string[], holds: boolean): Node {
  const index = at(finding);
  const mask = domains[finding].reduce(
    (bits, reading, bit) => (readings.includes(reading) ? bits | (1 << bit) : bits),
    0,
  );
  const all = full[index] ?? 0;
  return { kind: 'leaf', at: index, mask: holds ? mask : all & ~mask };
}

function nodeOf(criterion: Criterion, holds: boolean): Node {
  if ('finding' in criterion) return leaf(criterion.finding, criterion.in, holds);
  if ('all' in criterion) {
    return { kind: holds ? 'and' : 'or', parts: criterion.all.map((part) => nodeOf(part, holds)) };
  }
  if ('any' in criterion) {
    return { kind: holds ? 'or' : 'and', parts: criterion.any.map((part) => nodeOf(part, holds)) };
  }
  return { kind: holds ? 'and' : 'or', parts: criterion.none.map((part) => nodeOf(part, !holds)) };
}

const nodes = new WeakMap<Criterion, Node>();

function nodeFor(criterion: Criterion): Node {
  const known = nodes.get(criterion);
  if (known) return known;
  const node = nodeOf(criterion, true);
  nodes.set(criterion, node);
  return node;
}

/** Says what a node comes to for every panel that the masks allow: true, false, or not the same for all (null). */
function truth(node: Node, masks: Uint16Array): boolean | null {
  if (node.kind === 'leaf') {
    const mask = masks[node.at] ?? 0;
    if ((mask & node.mask) === 0) return false;
    return (mask & ~node.mask) === 0 ? true : null;
  }
  const decisive = node.kind === 'or';
  let undecided = false;
  for (const part of node.parts) {
    const value = truth(part, masks);
    if (value === decisive) return decisive;
    if (value === null) undecided = true;
  }
  return undecided ? null : !decisive;
}

function narrowed(masks: Uint16Array, open: readonly Node[]): Panels | null {
  let waiting: readonly Node[] = open;
  for (;;) {
    const kept: Node[] = [];
    const stack: Node[] = [...waiting];
    let changed = false;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.kind === 'leaf') {
        const before = masks[node.at] ?? 0;
        const after = before & node.mask;
        if (after === 0) return null;
        if (after !== before) {
          masks[node.at] = after;
          changed = true;
        }
      } else if (node.kind === 'and') {
        stack.push(...node.parts);
      } else {
        const possible: Node[] = [];
        let done = false;
        for (const part of node.parts) {
          const value = truth(part, masks);
          if (value === true) {
            done = true;
            break;
          }
          if (value === null) possible.push(part);
        }
        if (done) continue;
        if (possible.length === 0) return null;
        const [only] = possible;
        if (possible.length === 1 && only) stack.push(only);
        else kept.push({ kind: 'or', parts: possible });
      }
    }
    if (!changed) return { masks, open: kept };
    waiting = kept;
  }
}

/** Every panel. */
export const everyPanelAtAll: Panels = { masks: Uint16Array.from(full), open: [] };

/** Narrows panels to those that may fulfil a criterion; null when it is certain that none does. */
export function narrow(panels: Panels, criterion: Criterion): Panels | null {
  return narrowed(Uint16Array.from(panels.masks), [...panels.open, nodeFor(criterion)]);
}

function settled(panels: Panels): Uint16Array | null {
  const [choice, ...rest] = panels.open;
  if (choice === undefined) return panels.masks;
  if (choice.kind !== 'or') throw new TypeError('only choices stay open');
  for (const part of choice.parts) {
    const next = narrowed(Uint16Array.from(panels.masks), [...rest, part]);
    const found = next && settled(next);
    if (found) return found;
  }
  return null;
}

/**
 * Gives one of the panels, reporting no more than it must, or null when there is none. It searches by itself and
 * shares nothing with `panelSet.ts`.
 */
export function onePanel(panels: Panels): Findings | null {
  const masks = settled(panels);
  if (masks === null) return null;
  const entries = findingIds.flatMap((id, index) => {
    const mask = masks[index] ?? 0;
    const readings = domains[id];
    if (mask & (1 << readings.length)) return [];
    return [[id, readings[Math.log2(mask & -mask)]] as const];
  });
  return Object.fromEntries(entries);
}

/** Gives one panel that fulfils every criterion, or null when there is none. */
export function onePanelThat(...criteria: readonly Criterion[]): Findings | null {
  let panels: Panels | null = everyPanelAtAll;
  for (const criterion of criteria) {
    panels = panels && narrow(panels, criterion);
  }
  return panels && onePanel(panels);
}
