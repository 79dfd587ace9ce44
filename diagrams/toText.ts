import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';

const wordsOf = ({ rows }: DrawnNode): string =>
  rows
    .filter(({ mark }) => mark === undefined)
    .map(({ text }) => text)
    .join(' · ')
    .replaceAll(': · ', ': ');

const headingOf = (node: DrawnNode): string => node.rows.find(({ heading }) => heading)?.text ?? wordsOf(node);

const listed = ({ rows }: DrawnNode): readonly string[] =>
  rows.filter(({ mark }) => mark !== undefined).map(({ text, ids = [] }) => `  = ${text} [${ids.join(' ')}]`);

function edgeLine(edge: DrawnEdge, nodes: readonly DrawnNode[]): string {
  const target = nodes.find(({ id }) => id === edge.to);
  const reading = edge.rows.map(({ text }) => text).join('; ');
  const opinion = edge.expertOpinion ? ' (expert opinion, no published source)' : '';
  const way = `${reading}${opinion}`;
  return `  - ${way === '' ? '' : `${way} -> `}${target === undefined ? edge.to : headingOf(target)} [${edge.to}]`;
}

/**
 * Writes a drawing as a text outline for the terminal and for screen readers: each box with what it lists and the ways
 * that leave it, then the boxes that none leaves. Ids stand in square brackets.
 */
export function toText({ title, description, nodes, edges }: Drawing): string {
  const leaving = (node: DrawnNode): readonly DrawnEdge[] => edges.filter(({ from }) => from === node.id);
  const ends = nodes.filter((node) => leaving(node).length === 0);
  const open = nodes.filter((node) => !ends.includes(node));
  return [
    title,
    description,
    ...open.flatMap((node) => [
      '',
      `${wordsOf(node)} [${node.id}]`,
      ...listed(node),
      ...leaving(node).map((edge) => edgeLine(edge, nodes)),
    ]),
    '',
    'Ends:',
    ...ends.map((node) => `  ${wordsOf(node)} [${node.id}]`),
    '',
  ].join('\n');
}
