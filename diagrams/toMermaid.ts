import { type Drawing, type DrawnEdge, type DrawnNode, type DrawnRow, linesOf, type NodeKind } from './drawing.ts';
import { mermaidText } from './mermaidText.ts';

const box = ['[', ']'] as const;
const rounded = ['(', ')'] as const;
const framed = ['[[', ']]'] as const;

const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  entry: rounded,
  elsewhere: rounded,
  question: box,
  state: box,
  phase: box,
  result: framed,
  diagnosis: framed,
  deferred: ['{{', '}}'],
  discordant: ['[/', '/]'],
};

/** What every flowchart is set to; the gaps come from the drawing. Padding in pixels. */
const flowchart = { htmlLabels: false, curve: 'linear', padding: 8, wrappingWidth: 2000, diagramPadding: 8 } as const;

const label = (rows: readonly DrawnRow[], width: number): string =>
  linesOf(rows, width)
    .map(({ text }) => mermaidText(text))
    .join('\n');

function node({ id, kind, rows }: DrawnNode, width: number): string {
  const [open, close] = shapes[kind];
  return `  ${id}${open}"${label(rows, width)}"${close}`;
}

function edge({ id, from, to, rows, expertOpinion }: DrawnEdge, width: number): string {
  const arrow = expertOpinion ? '-.->' : '-->';
  const words = rows.length === 0 ? '' : `|"${label(rows, width)}"|`;
  return `  ${from} ${id}@${arrow}${words} ${to}`;
}

/** The sentence that every description of a flowchart ends with: what its lines and shapes mean. */
export const howToRead =
  'A dashed arrow is expert opinion without a published source. A framed box is a diagnosis, provisional until all it requires is known; a hexagon is a deferred outcome, a parallelogram a discordant one.';

/** Writes a drawing as a Mermaid flowchart: node and edge ids are those of the drawing, no HTML, no styles. */
export function toMermaid({ title, description, layout, nodes, edges }: Drawing): string {
  const { direction, nodeGap, rankGap, nodeWidth, edgeWidth } = layout;
  const config = JSON.stringify({
    ...flowchart,
    nodeSpacing: nodeGap,
    rankSpacing: rankGap,
  });
  return [
    '---',
    'config:',
    '  htmlLabels: false',
    `  flowchart: ${config}`,
    '---',
    `flowchart ${direction}`,
    `  accTitle: ${mermaidText(title)}`,
    `  accDescr: ${mermaidText(`${description} ${howToRead}`)}`,
    ...nodes.map((drawn) => node(drawn, nodeWidth)),
    ...edges.map((drawn) => edge(drawn, edgeWidth)),
    '',
  ].join('\n');
}
