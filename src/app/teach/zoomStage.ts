import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { idOf, nodesOf, type Picture } from './svgPicture.ts';

/** What can be done to the view of a picture. */
export type StageZoom = {
  readonly showWhole: () => void;
  readonly by: (factor: number) => void;
  readonly move: (right: number, down: number) => void;
  readonly see: (id: string) => void;
  readonly stop: () => void;
};

/** A small diagram is not blown up beyond this. */
const largestWhole = 2.25;

/** A picture that would be smaller than this as a whole is shown in part at first, at a scale that can be read. */
const smallestWhole = 0.5;
const legible = 0.75;

const largest = 6;

/** Where a picture is shown in part, this much is left free above its first node, in pixels of the screen. */
const above = 24;

/**
 * Sets a picture on an empty stage and lets it be moved and zoomed by mouse, touch and keys; the whole picture is as
 * small as it gets. The stage is measured before the picture is on it: measured after, every letter would be set twice.
 */
export function zoomStage(stage: HTMLDivElement, { svg, box }: Picture): StageZoom {
  stage.replaceChildren();
  let width = stage.clientWidth;
  let height = stage.clientHeight;
  let whole = true;
  const selection = select(stage);
  const wholeScale = (): number => Math.min(width / box.width, height / box.height, largestWhole) || largestWhole;
  const isWhole = (scale: number): boolean => scale <= wholeScale() * 1.001;
  const behaviour = zoom<HTMLDivElement, unknown>()
    .extent(() => [
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [box.left, box.top],
      [box.right, box.bottom],
    ])
    .clickDistance(4)
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }) => {
      if (sourceEvent !== null) whole = isWhole(k);
      svg.setAttribute('viewBox', [-x / k, -y / k, width / k, height / k].join(' '));
    });

  const at = (scale: number, x: number, y: number) =>
    zoomIdentity.translate(width / 2 - x * scale, height / 2 - y * scale).scale(scale);
  const showWhole = (): void => {
    whole = true;
    behaviour.transform(selection, at(wholeScale(), box.x + box.width / 2, box.y + box.height / 2));
  };
  const showFirst = (): void => {
    const first = nodesOf(svg)[0]?.getBBox();
    if (first === undefined) return;
    whole = false;
    const middle = first.y + (height / 2 - above) / legible;
    behaviour.transform(selection, at(legible, first.x + first.width / 2, middle));
  };
  const see = (id: string): void => {
    const { x, y, k } = zoomTransform(stage);
    const node = isWhole(k)
      ? undefined
      : nodesOf(svg)
          .find((candidate) => idOf(candidate) === id)
          ?.getBBox();
    if (node === undefined) return;
    const [left, top] = [node.x * k + x, node.y * k + y];
    const inSight = left >= 0 && top >= 0 && left + node.width * k <= width && top + node.height * k <= height;
    if (!inSight) behaviour.translateTo(selection, node.x + node.width / 2, node.y + node.height / 2);
  };
  const resized = ([entry]: readonly ResizeObserverEntry[]): void => {
    if (entry === undefined || (entry.contentRect.width === width && entry.contentRect.height === height)) return;
    ({ width, height } = entry.contentRect);
    behaviour.scaleExtent([wholeScale(), largest]);
    if (whole) showWhole();
    else behaviour.translateBy(selection, 0, 0);
  };

  selection.call(behaviour).on('dblclick.zoom', null);
  behaviour.scaleExtent([wholeScale(), largest]);
  showWhole();
  stage.append(svg);
  if (wholeScale() < smallestWhole) showFirst();
  const observer = new ResizeObserver(resized);
  observer.observe(stage);
  return {
    showWhole,
    by: (factor) => {
      behaviour.scaleBy(selection, factor);
      whole = isWhole(zoomTransform(stage).k);
    },
    move: (right, down) => {
      const { k } = zoomTransform(stage);
      behaviour.translateBy(selection, -right / k, -down / k);
    },
    see,
    stop: () => {
      observer.disconnect();
      selection.on('.zoom', null);
    },
  };
}
