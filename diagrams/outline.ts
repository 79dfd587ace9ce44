import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

/** A way out of a box: what is read, and the id and the heading of the box it leads to. */
export type OutlinedWay = {
  readonly edge: string;
  readonly reading: string;
  readonly expertOpinion: boolean;
  readonly to: string;
  readonly target: string;
};

/** An outcome that a box lists: the words of its row and its id. */
export type OutlinedRow = { readonly id: string; readonly words: string };

/** A box of a drawing in words, with what it lists and the ways that leave it. */
export type OutlinedNode = {
  readonly id: string;
  readonly kind: DrawnNode['kind'];
  readonly words: string;
  readonly lists: readonly OutlinedRow[];
  readonly ways: readonly OutlinedWay[];
};

/** A drawing in words: the boxes that a way leaves, in the order in which they are drawn, then the ends. */
export type Outline = {
  readonly title: string;
  readonly description: string;
  readonly open: readonly OutlinedNode[];
  readonly ends: readonly OutlinedNode[];
};

/** Gives the words of a box in one line, without the outcomes that it lists. */
export const wordsOf = ({ rows }: Pick<DrawnNode, 'rows'>): string =>
  rows
    .filter(({ mark }) => mark === undefined)
    .map(({ text }) => text)
    .join(' · ')
    .replaceAll(': · ', ': ');

const headingOf = (node: DrawnNode): string => node.rows.find(({ heading }) => heading)?.text ?? wordsOf(node);

const listedIn = ({ rows }: DrawnNode): readonly OutlinedRow[] =>
  rows.filter(({ mark }) => mark !== undefined).map(({ text, ids = [] }) => ({ id: ids.join(' '), words: text }));

function wayOf({ id, to, rows, expertOpinion }: DrawnEdge, nodes: readonly DrawnNode[]): OutlinedWay {
  const target = nodes.find((node) => node.id === to);
  const reading = rows.map(({ text }) => text).join('; ');
  return { edge: id, reading, expertOpinion, to, target: target === undefined ? to : headingOf(target) };
}

/** Puts a drawing into words, for everyone who reads it rather than looks at it. */
export function outlineOf({ title, description, nodes, edges }: Drawing): Outline {
  const outlined = nodes.map((node) => ({
    id: node.id,
    kind: node.kind,
    words: wordsOf(node),
    lists: listedIn(node),
    ways: edges.filter(({ from }) => from === node.id).map((edge) => wayOf(edge, nodes)),
  }));
  return {
    title,
    description,
    open: outlined.filter(({ ways }) => ways.length > 0),
    ends: outlined.filter(({ ways }) => ways.length === 0),
  };
}
