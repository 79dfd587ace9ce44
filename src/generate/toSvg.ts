import type { Drawing, DrawnEdge, DrawnLine, DrawnNode, RowMark } from '../../diagrams/drawing.ts';
import { linesOf } from '../../diagrams/drawing.ts';
import { howToRead } from '../../diagrams/toMermaid.ts';
import type { Box, Geometry, NodePlace, Point } from './geometry.ts';
import { type LegendItem, legendOf } from './legend.ts';
import { fontSize, typeface } from './lettering.ts';
import { nodePaint, paint, tonePaint } from './paint.ts';
import { routeEdges } from './route/routeEdges.ts';
import { headLength, type Way } from './route/wayThrough.ts';

const lineHeight = fontSize * 1.1;
const baseline = fontSize * 0.8;
const margin = 12;
const legendRow = 30;
const legendGap = 22;
const sample = 34;
const markWidth = 18;
const listSpread = 8;
const listIndent = 14;

const round = (value: number): number => Math.round(value * 10) / 10 + 0;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xml(String(value))}"`]))
    .join('');

const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;

function spanOf({ text, ids, quiet, heading }: DrawnLine, x: number, y: number, widths: Geometry['widths']): string {
  const width = widths[text];
  const values = {
    x: round(x),
    y: round(y),
    textLength: width === undefined || heading ? null : round(width),
    'font-weight': heading ? 650 : null,
    class: quiet ? 'quiet' : null,
    fill: quiet ? paint['ink-quiet'] : null,
    'data-id': ids.length > 0 ? ids.join(' ') : null,
  };
  return `<tspan${attributes(values)}>${xml(text)}</tspan>`;
}

function textOf(lines: readonly DrawnLine[], centre: Pick<Box, 'x' | 'y'>, widths: Geometry['widths']): string {
  const top = centre.y - (lines.length * lineHeight) / 2 + baseline;
  return `<text>${lines.map((line, index) => spanOf(line, centre.x, top + index * lineHeight, widths)).join('')}</text>`;
}

function shapeOf({ kind, family }: Pick<DrawnNode, 'kind' | 'family'>, place: NodePlace, frame = 7): string {
  const { x, y, width, height, corners } = place;
  const colours = nodePaint(kind, family);
  const look = { class: 'shape', ...colours, 'stroke-width': kind === 'discordant' || kind === 'deferred' ? 2 : 1.5 };
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  if (kind === 'deferred' || kind === 'discordant') {
    return `<path${attributes({ ...look, d: pathOf(corners ?? []) })}/>`;
  }
  const size = { x: left, y: top, width: round(width), height: round(height) };
  const round_ = kind === 'entry' || kind === 'elsewhere' ? 12 : 3;
  const outline = `<rect${attributes({ ...look, ...size, rx: round_ })}/>`;
  if (kind !== 'diagnosis' && kind !== 'result') return outline;
  const [right, bottom] = [round(x + width / 2 - frame), round(y + height / 2)];
  const d = `M${round(left + frame)},${top}V${bottom}M${right},${top}V${bottom}`;
  return `${outline}<path${attributes({ class: 'frame', fill: 'none', stroke: colours.stroke, d })}/>`;
}

function markOf({ kind, family }: RowMark, left: number, middle: number): string {
  const [top, bottom, right] = [middle - 6, middle + 6, left + markWidth];
  const corners: NodePlace['corners'] =
    kind === 'deferred'
      ? [
          [left + 4, top],
          [right - 4, top],
          [right, middle],
          [right - 4, bottom],
          [left + 4, bottom],
          [left, middle],
        ]
      : [
          [left + 4, top],
          [right, top],
          [right - 4, bottom],
          [left, bottom],
        ];
  const place = { x: left + markWidth / 2, y: middle, width: markWidth, height: 12, corners };
  return `<g class="node ${kind} family-${family}">${shapeOf({ kind, family }, place, 3)}</g>`;
}

/** A section of the overview is a list: its lines start at the left, each outcome behind the sign of its kind. */
function listOf(lines: readonly DrawnLine[], { x, y, width }: NodePlace, widths: Geometry['widths']): string {
  const left = x - width / 2 - listSpread + listIndent;
  const top = y - (lines.length * lineHeight) / 2;
  const marks = lines.map(({ mark }, index) =>
    mark === undefined || mark === null ? '' : markOf(mark, left, top + (index + 0.5) * lineHeight),
  );
  const spans = lines.map((line, index) =>
    spanOf(line, left + (line.mark === undefined ? 0 : markWidth + 8), top + index * lineHeight + baseline, widths),
  );
  return `${marks.join('')}<text text-anchor="start">${spans.join('')}</text>`;
}

function nodeOf(node: DrawnNode, drawing: Drawing, geometry: Geometry): string {
  const place = geometry.nodes[node.id];
  if (place === undefined) throw new RangeError(`${drawing.name}: Mermaid drew no node ${node.id}`);
  const classes = ['node', node.kind, ...(node.family === undefined ? [] : [`family-${node.family}`])].join(' ');
  const lines = linesOf(node.rows, drawing.layout.nodeWidth);
  const isList = node.kind === 'phase';
  const drawn = isList ? { ...place, width: place.width + 2 * listSpread } : place;
  const text = isList ? listOf(lines, place, geometry.widths) : textOf(lines, place, geometry.widths);
  return `<g${attributes({ class: classes, 'data-id': node.id })}>${shapeOf(node, drawn)}${text}</g>`;
}

function arrowHead([x, y]: Point, [dx, dy]: Point): string {
  const back = (aside: number): Point => [x - dx * headLength - dy * aside, y - dy * headLength + dx * aside];
  return pathOf([[x, y], back(5), back(-5)]);
}

const edgeClass = ({ tone, expertOpinion }: Pick<DrawnEdge, 'tone' | 'expertOpinion'>): string =>
  ['edge', `tone-${tone}`, ...(expertOpinion ? ['expert-opinion'] : [])].join(' ');

function strokeOf({ tone, expertOpinion }: Pick<DrawnEdge, 'tone' | 'expertOpinion'>, way: Way): string {
  const { d, tip, direction } = way;
  const line = { class: 'line', stroke: tonePaint[tone], 'stroke-dasharray': expertOpinion ? '6 5' : null, d };
  const head = { class: 'head', fill: tonePaint[tone], d: arrowHead(tip, direction) };
  return `<path${attributes(line)}/><path${attributes(head)}/>`;
}

function edgeOf(edge: DrawnEdge, { name }: Drawing, ways: ReadonlyMap<string, Way>): string {
  const way = ways.get(edge.id);
  if (way === undefined) throw new RangeError(`${name}: there is no way for ${edge.id}`);
  const { id, from, to, branches } = edge;
  const merged = branches.length > 1 ? branches.join(' ') : null;
  const named = { class: edgeClass(edge), 'data-id': id, 'data-from': from, 'data-to': to, 'data-branches': merged };
  return `<g${attributes(named)}>${strokeOf(edge, way)}</g>`;
}

function edgeLabelOf(edge: DrawnEdge, { name, layout }: Drawing, { labels, widths }: Geometry): string {
  if (edge.rows.length === 0) return '';
  const place = labels[edge.id];
  if (place === undefined) throw new RangeError(`${name}: Mermaid drew no label for ${edge.id}`);
  const lines = linesOf(edge.rows, layout.edgeWidth);
  const widest = Math.max(...lines.map(({ text }) => widths[text] ?? 0));
  if (widest > place.width + 1) {
    throw new RangeError(`${name}: Mermaid broke the label of ${edge.id} into shorter lines; make edgeWidth smaller`);
  }
  const width = widest + 8;
  const height = lines.length * lineHeight + 2;
  const background = {
    class: 'behind',
    x: round(place.x - width / 2),
    y: round(place.y - height / 2),
    width: round(width),
    height: round(height),
    rx: 3,
    fill: paint.surface,
  };
  const text = textOf(lines, place, widths);
  return `<g${attributes({ class: `edge-label tone-${edge.tone}`, 'data-id': edge.id })}><rect${attributes(background)}/>${text}</g>`;
}

type Extent = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

function extentOf({ nodes, edges, labels }: Geometry): Extent {
  const boxes = [...Object.values(nodes), ...Object.values(labels)];
  const points = Object.values(edges).flat();
  const xs = [...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]), ...points.map(([x]) => x)];
  const ys = [...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]), ...points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function legendItem(item: LegendItem, x: number, y: number, widths: Geometry['widths']): string {
  const width = widths[item.words] ?? 0;
  const words = textOf(
    [{ text: item.words, ids: [], quiet: false, heading: false }],
    { x: x + sample + 8 + width / 2, y },
    widths,
  );
  if ('edge' in item) {
    const look = { tone: item.edge, expertOpinion: item.dashed };
    const [start, tip] = [round(x), round(x + sample)];
    const way: Way = {
      d: `M${start},${round(y)}L${tip - headLength + 1},${round(y)}`,
      tip: [tip, y],
      direction: [1, 0],
    };
    return `<g${attributes({ class: edgeClass(look) })}><g fill="none" stroke-width="2">${strokeOf(look, way)}</g>${words}</g>`;
  }
  const [left, right, top, bottom] = [x, x + sample, y - 9, y + 9];
  const corners: readonly Point[] =
    item.node === 'deferred'
      ? [
          [left + 6, top],
          [right - 6, top],
          [right, y],
          [right - 6, bottom],
          [left + 6, bottom],
          [left, y],
        ]
      : [
          [left + 7, top],
          [right, top],
          [right - 7, bottom],
          [left, bottom],
        ];
  const place = { x: x + sample / 2, y, width: sample, height: 18, corners };
  return `<g${attributes({ class: `node ${item.node} family-none` })}>${shapeOf({ kind: item.node }, place)}${words}</g>`;
}

function legendRows(items: readonly LegendItem[], width: number, widths: Geometry['widths']): readonly LegendItem[][] {
  const rows: LegendItem[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const need = sample + 8 + (widths[item.words] ?? 0);
    if (used + legendGap + need > width) {
      rows.push([]);
      used = -legendGap;
    }
    rows.at(-1)?.push(item);
    used += legendGap + need;
  }
  return rows;
}

/** Lists every line of text that a drawing sets, so that its width can be measured. */
export function textLines(drawing: Drawing): readonly string[] {
  const { nodeWidth, edgeWidth } = drawing.layout;
  const lines = [
    ...drawing.nodes.flatMap(({ rows }) => linesOf(rows, nodeWidth)),
    ...drawing.edges.flatMap(({ rows }) => linesOf(rows, edgeWidth)),
  ];
  return [...new Set([...lines.map(({ text }) => text), ...legendOf(drawing).map(({ words }) => words)])];
}

/**
 * Writes a drawing as an SVG from the layout that Mermaid gave it: presentation attributes in the light colours, classes
 * for the stylesheet of the app, no style and no script; `digest` is that of the Mermaid source it was laid out from.
 */
export function toSvg(drawing: Drawing, laidOut: Geometry, digest: string): string {
  const { name, title, description, nodes, edges } = drawing;
  const { geometry, ways } = routeEdges(drawing, laidOut);
  const { left, top, right, bottom } = extentOf(geometry);
  const widest = Math.max(right - left, 640);
  const rows = legendRows(legendOf(drawing), widest, geometry.widths);
  const [x, y] = [Math.floor(left - margin - (widest - (right - left)) / 2), Math.floor(top - margin)];
  const width = Math.ceil(widest + 2 * margin);
  const height = Math.ceil(bottom - top + 2 * margin + rows.length * legendRow);
  const legend = rows.flatMap((row, index) => {
    let at = x + margin;
    return row.map((item) => {
      const drawn = legendItem(item, at, bottom + margin + (index + 0.5) * legendRow, geometry.widths);
      at += sample + 8 + (geometry.widths[item.words] ?? 0) + legendGap;
      return drawn;
    });
  });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'workup-diagram',
    viewBox: `${x} ${y} ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${name}-title`,
    'aria-describedby': `${name}-desc`,
    'data-diagram': name,
    'data-source-digest': digest,
    'font-family': `'${typeface}', system-ui, sans-serif`,
    'font-size': fontSize,
    'text-anchor': 'middle',
    fill: paint.ink,
  };
  return [
    `<svg${attributes(root)}>`,
    `<title id="${name}-title">${xml(title)}</title>`,
    `<desc id="${name}-desc">${xml(`${description} ${howToRead}`)}</desc>`,
    `<rect${attributes({ class: 'paper', x, y, width, height, fill: paint.surface })}/>`,
    '<g class="edges" fill="none" stroke-width="2">',
    ...edges.map((edge) => edgeOf(edge, drawing, ways)),
    '</g>',
    '<g class="nodes">',
    ...nodes.map((node) => nodeOf(node, drawing, geometry)),
    '</g>',
    '<g class="edge-labels">',
    ...edges.map((edge) => edgeLabelOf(edge, drawing, geometry)).filter((label) => label !== ''),
    '</g>',
    `<g class="legend" aria-hidden="true">${legend.join('')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
