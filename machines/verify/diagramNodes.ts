/**
 * A set of panels as a decision diagram: the number of its first node. Two sets of the same `Diagrams` are
 * equal exactly when their numbers are. 0 is the set of no panel, 1 that of every panel.
 */
export type Diagram = number;

/** The set of no panel. */
export const noPanel: Diagram = 0;

/** The set of every panel. */
export const allPanels: Diagram = 1;

/** The nodes of decision diagrams: the level of each, its ways on, and the one way to make or find a node. */
export type Nodes = {
  readonly levels: number[];
  readonly ways: (readonly Diagram[])[];
  readonly node: (level: number, next: readonly Diagram[]) => Diagram;
};

const hashOf = (level: number, next: readonly Diagram[]): number => {
  let hash = level;
  for (const one of next) hash = Math.imul(hash ^ one, 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
};

/**
 * Starts a collection of nodes, each kept once; `sizes` says how many ways on a node has at each level. They are found by
 * what they are made of in a table of their numbers, which is made twice as large when it is half full.
 */
export function nodesOver(sizes: readonly number[]): Nodes {
  const levels: number[] = [sizes.length, sizes.length];
  const ways: (readonly Diagram[])[] = [[], []];
  let table = new Int32Array(2 ** 16);
  const same = (one: Diagram, level: number, next: readonly Diagram[]): boolean => {
    if (levels[one] !== level) return false;
    const other = ways[one] as readonly Diagram[];
    for (let code = 0; code < next.length; code += 1) if (other[code] !== next[code]) return false;
    return true;
  };
  const slotOf = (level: number, next: readonly Diagram[]): number => {
    const last = table.length - 1;
    let slot = hashOf(level, next) & last;
    for (let one = table[slot] as number; one !== 0; one = table[slot] as number) {
      if (same(one, level, next)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  };
  const grow = (): void => {
    table = new Int32Array(table.length * 2);
    for (let one = 2; one < levels.length; one += 1) {
      table[slotOf(levels[one] as number, ways[one] as readonly Diagram[])] = one;
    }
  };
  const node = (level: number, next: readonly Diagram[]): Diagram => {
    const [first] = next;
    if (first !== undefined && next.every((one) => one === first)) return first;
    const slot = slotOf(level, next);
    const known = table[slot] as number;
    if (known !== 0) return known;
    const one = levels.length;
    levels.push(level);
    ways.push(next);
    table[slot] = one;
    if (one * 2 > table.length) grow();
    return one;
  };
  return { levels, ways, node };
}
