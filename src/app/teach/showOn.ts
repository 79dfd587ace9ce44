import type { OnRoute } from '../../../diagrams/onRoute.ts';
import { coverOutcomes } from './coverOutcomes.ts';
import { idOf, nodesOf } from './svgPicture.ts';

/** What of a picture is shown and how; `visible` null is all of it. */
export type Shown = {
  readonly route: OnRoute | null;
  readonly visible: ReadonlySet<string> | null;
  readonly newest: string | null;
  readonly selected: string | null;
  readonly hidesOutcomes: boolean;
  readonly uncovered: ReadonlySet<string>;
};

const isIn = (names: ReadonlySet<string> | null, id: string): boolean => names === null || names.has(id);

function light(part: Element, lit: boolean, route: OnRoute | null): void {
  part.classList.toggle('is-lit', lit);
  part.classList.toggle('is-dim', !lit && route !== null && route.nodes.length > 0);
}

function showEdges(svg: SVGSVGElement, { route, visible }: Shown): void {
  for (const edge of svg.querySelectorAll('.edges > .edge')) {
    const ends = ['data-from', 'data-to'].map((name) => edge.getAttribute(name) ?? '');
    const hidden = !ends.every((id) => isIn(visible, id));
    const label = svg.querySelector(`.edge-label[data-id="${CSS.escape(idOf(edge))}"]`);
    for (const part of [edge, ...(label === null ? [] : [label])]) {
      part.classList.toggle('is-hidden', hidden);
      light(part, route?.edges.has(idOf(edge)) === true, route);
    }
  }
}

/** Shows a picture as it is wanted: what is hidden, what is lit, what is newest, and which outcomes are to be guessed. */
export function showOn(svg: SVGSVGElement, shown: Shown): void {
  const { route, visible, newest, selected } = shown;
  for (const node of nodesOf(svg)) {
    const id = idOf(node);
    node.classList.toggle('is-hidden', !isIn(visible, id));
    node.classList.toggle('is-newest', id === newest);
    node.classList.toggle('is-selected', id === selected);
    light(node, route?.nodes.includes(id) === true, route);
    for (const row of node.querySelectorAll('tspan[data-id]')) {
      row.classList.toggle('is-lit', route?.rows.has(idOf(row)) === true);
      row.classList.toggle('is-selected', idOf(row) === selected);
    }
  }
  showEdges(svg, shown);
  coverOutcomes(svg, shown.hidesOutcomes ? shown.uncovered : null);
}
