import type { Mermaid } from 'mermaid';
import type { Box, Geometry, LayoutTask, NodePlace, Point } from './geometry.ts';

/**
 * Renders a source with the Mermaid of the page and reads the geometry back. It is sent to the page as text, so it may
 * use nothing from outside itself.
 */
export async function layOutInPage({ source, lines }: LayoutTask): Promise<Geometry> {
  const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
  const host = document.body;
  const { svg } = await mermaid.render('laidOut', source);
  host.innerHTML = svg;
  const root = host.querySelector('svg');
  if (root === null) throw new Error('Mermaid gave no drawing');
  const toRoot = (element: SVGGraphicsElement, x: number, y: number): Point => {
    const matrix = element.getCTM();
    const base = root.querySelector<SVGGraphicsElement>('g.root')?.getCTM();
    if (!matrix || !base) throw new Error('an element of the drawing is not shown');
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(base.inverse().multiply(matrix));
    return [left, top];
  };
  const boxOf = (element: SVGGraphicsElement): Box => {
    const { x, y, width, height } = element.getBBox();
    const [left, top] = toRoot(element, x, y);
    return { x: left + width / 2, y: top + height / 2, width, height };
  };
  const placeOf = (shape: SVGGraphicsElement): NodePlace => {
    const corners =
      shape instanceof SVGPolygonElement ? [...shape.points].map((point) => toRoot(shape, point.x, point.y)) : null;
    return { ...boxOf(shape), corners };
  };
  const nodes = [...root.querySelectorAll('g.node')].map((node) => {
    const shape = node.querySelector<SVGGraphicsElement>('.label-container');
    if (shape === null) throw new Error(`${node.id} has no shape`);
    return [node.id.replace(/^laidOut-(flowchart|state)-/, '').replace(/-\d+$/, ''), placeOf(shape)] as const;
  });
  const edges = [...root.querySelectorAll('path[data-edge]')].map((path) => {
    const points = JSON.parse(atob(path.getAttribute('data-points') ?? '')) as readonly { x: number; y: number }[];
    return [path.getAttribute('data-id') ?? '', points.slice(1, -1).map(({ x, y }): Point => [x, y])] as const;
  });
  const labels = [...root.querySelectorAll<SVGGraphicsElement>('g.edgeLabel > g.label')]
    .filter((label) => label.textContent !== '')
    .map((label) => [label.getAttribute('data-id') ?? '', boxOf(label)] as const);
  const ruler = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  root.append(ruler);
  const widths = lines.map((line) => {
    ruler.textContent = line;
    return [line, ruler.getComputedTextLength()] as const;
  });
  return {
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges),
    labels: Object.fromEntries(labels),
    widths: Object.fromEntries(widths),
  };
}
