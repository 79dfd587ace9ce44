import { teachText } from '../../text/teachText.ts';
import { idOf, nodesOf, nodeWords } from './svgPicture.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function made<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function words(text: string, x: number, y: number, anchor: 'start' | 'middle'): SVGTextElement {
  const size = anchor === 'middle' ? 24 : 16;
  const element = made('text', { x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': 650, class: 'quiet' });
  element.textContent = text;
  return element;
}

function coverOfNode(node: SVGGElement): readonly SVGElement[] {
  const shape = node.querySelector<SVGGraphicsElement>('.shape');
  if (shape === null) return [];
  const { x, y, width, height } = shape.getBBox();
  return [
    made('rect', { class: 'cover-shape', x, y, width, height, rx: 3 }),
    words(teachText.coveredOutcome, x + width / 2, y + height / 2 + 8, 'middle'),
  ];
}

function coverOfList(node: SVGGElement, first: Element): readonly SVGElement[] {
  const [x, y] = [Number(first.getAttribute('x')), Number(first.getAttribute('y'))];
  return [words(teachText.coveredOutcomes(node.querySelectorAll(':scope > .node').length), x, y, 'start')];
}

const endsTheWay = '.diagnosis, .deferred, .discordant, .result';

/**
 * Covers the outcomes of a picture but those already uncovered, so that the room can be asked; null uncovers all. A cover
 * hides words, tint and shape, for each of them would tell.
 */
export function coverOutcomes(svg: SVGSVGElement, uncovered: ReadonlySet<string> | null): void {
  for (const cover of svg.querySelectorAll('.cover')) cover.remove();
  for (const node of nodesOf(svg)) {
    const row = node.querySelector('tspan[data-id]');
    const tells = row !== null || node.matches(endsTheWay);
    const covered = tells && uncovered !== null && !uncovered.has(idOf(node));
    node.classList.toggle('is-covered', covered);
    node.setAttribute(
      'aria-label',
      covered ? teachText.coveredNode(row === null ? '' : nodeWords(node, false)) : nodeWords(node),
    );
    if (!covered) continue;
    const cover = made('g', { class: 'cover' });
    cover.append(...(row === null ? coverOfNode(node) : coverOfList(node, row)));
    node.append(cover);
  }
}
