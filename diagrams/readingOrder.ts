import type { Drawing, DrawnNode } from './drawing.ts';

/** What is shown at one step of a lesson: a node with the entries that lead to it. */
export type Stop = readonly string[];

const isEntry = ({ kind }: DrawnNode): boolean => kind === 'entry';

/**
 * Gives the order in which a drawing is told: from where it is entered along its edges, each node when the first way
 * reaches it. An entry comes with the node that it leads to, so that every stop shows something new to talk about.
 */
export function readingOrder({ nodes, edges }: Drawing): readonly Stop[] {
  const entries = new Set(nodes.filter(isEntry).map(({ id }) => id));
  const entriesTo = (id: string): readonly string[] =>
    edges.filter(({ from, to }) => to === id && entries.has(from)).map(({ from }) => from);
  const inner = nodes.filter((node) => !isEntry(node)).map(({ id }) => id);
  const reached = new Set<string>();
  for (const first of inner) {
    reached.add(first);
    for (const id of reached) for (const { from, to } of edges) if (from === id) reached.add(to);
  }
  const shown = new Set<string>();
  return [...reached].map((id) => {
    const withEntries = [...entriesTo(id).filter((entry) => !shown.has(entry)), id];
    for (const one of withEntries) shown.add(one);
    return withEntries;
  });
}
