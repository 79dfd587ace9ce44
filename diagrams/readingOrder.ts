import type { Drawing } from './drawing.ts';

/** What is shown at one step of a lesson: a node with the entries that lead to it. */
export type Stop = readonly string[];

function fromWhereItIsEntered({ nodes, edges }: Drawing): readonly string[] {
  const reached = new Set<string>();
  for (const { id: first } of nodes) {
    reached.add(first);
    for (const id of reached) for (const { from, to } of edges) if (from === id) reached.add(to);
  }
  return [...reached];
}

/**
 * Gives the order in which a drawing is told: along the ids given, or else from where it is entered along its edges,
 * each node when the first way reaches it. An entry comes with the node that it leads to, so that every stop shows
 * something new to talk about.
 */
export function readingOrder(drawing: Drawing, along?: readonly string[]): readonly Stop[] {
  const { nodes, edges } = drawing;
  const told = along ?? fromWhereItIsEntered(drawing);
  const entries = new Set(nodes.filter(({ kind, id }) => kind === 'entry' && told.includes(id)).map(({ id }) => id));
  const shown = new Set<string>();
  return told
    .filter((id) => !entries.has(id))
    .map((id) => {
      const into = edges.filter(({ from, to }) => to === id && entries.has(from)).map(({ from }) => from);
      const stop = [...into.filter((entry) => !shown.has(entry)), id];
      for (const one of stop) shown.add(one);
      return stop;
    });
}
