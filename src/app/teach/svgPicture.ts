import { teachText } from '../../text/teachText.ts';

/** The nodes of a picture; the signs of listed outcomes within a node are none. */
export const nodesOf = (svg: SVGSVGElement): readonly SVGGElement[] => [
  ...svg.querySelectorAll<SVGGElement>('.nodes > .node'),
];

/** The id of a part of a picture. */
export const idOf = (part: Element): string => part.getAttribute('data-id') ?? '';

/** The words that a node shows, with or without the outcomes that it lists. */
export function nodeWords(node: SVGGElement, withOutcomes = true): string {
  const lines = node.querySelectorAll(`:scope > text > tspan${withOutcomes ? '' : ':not([data-id])'}`);
  return [...lines].map(({ textContent }) => textContent).join(' ');
}

/** A picture with the place that its source drew it in, in its own units. */
export type Picture = { readonly svg: SVGSVGElement; readonly title: string; readonly box: DOMRectReadOnly };

/**
 * Makes a picture of the page from its source: each node can take the focus and be pressed, and has its words for a
 * name. The title becomes the name of the whole, for as a title it would hover over the lesson.
 */
export function svgPicture(source: string): Picture {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement;
  const titled = svg.querySelector('title');
  const title = titled?.textContent ?? '';
  titled?.remove();
  svg.setAttribute('aria-label', teachText.pictureOf(title));
  svg.removeAttribute('aria-labelledby');
  svg.setAttribute('role', 'group');
  for (const hidden of svg.querySelectorAll('.edges, .edge-labels')) hidden.setAttribute('aria-hidden', 'true');
  for (const node of nodesOf(svg)) {
    node.setAttribute('tabindex', '0');
    node.setAttribute('role', 'button');
    node.setAttribute('aria-label', nodeWords(node));
  }
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { svg, title, box: new DOMRectReadOnly(x, y, width, height) };
}
