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
const largestFit = 2.25;

/** A picture that would be smaller than this as a whole is shown in part at first, at a scale that can be read. */
const smallestWhole = 0.5;
const legible = 0.75;

const largest = 6;

/** Where a picture is shown in part, this much is left free above its first node, in pixels of the screen. */
const above = 24;

/** Lets a picture be moved and zoomed by mouse, touch and keys; the whole picture is as small as it gets. */
export function zoomStage(stage: HTMLDivElement, { svg, box }: Picture): StageZoom {
  let whole = true;
  const selection = select(stage);
  const fitScale = (): number =>
    Math.min(stage.clientWidth / box.width, stage.clientHeight / box.height, largestFit) || largestFit;
  const behaviour = zoom<HTMLDivElement, unknown>()
    .translateExtent([
      [box.left, box.top],
      [box.right, box.bottom],
    ])
    .clickDistance(4)
    .on('zoom', ({ transform: { x, y, k }, sourceEvent }) => {
      if (sourceEvent !== null) whole = k <= fitScale() * 1.001;
      svg.setAttribute('viewBox', [-x / k, -y / k, stage.clientWidth / k, stage.clientHeight / k].join(' '));
    });

  const at = (scale: number, x: number, y: number) =>
    zoomIdentity.translate(stage.clientWidth / 2 - x * scale, stage.clientHeight / 2 - y * scale).scale(scale);
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const showWhole = (): void => {
    whole = true;
    behaviour.transform(selection, at(fitScale(), ...centre));
  };
  const resized = (): void => {
    behaviour.scaleExtent([fitScale(), largest]);
    if (whole) showWhole();
    else behaviour.translateBy(selection, 0, 0);
  };
  const boxOf = (id: string): DOMRect | undefined =>
    nodesOf(svg)
      .find((node) => idOf(node) === id)
      ?.getBBox();
  const see = (id: string): void => {
    const node = boxOf(id);
    if (node === undefined) return;
    const { x, y, k } = zoomTransform(stage);
    const [left, top] = [node.x * k + x, node.y * k + y];
    const inSight =
      left >= 0 &&
      top >= 0 &&
      left + node.width * k <= stage.clientWidth &&
      top + node.height * k <= stage.clientHeight;
    if (!inSight) behaviour.translateTo(selection, node.x + node.width / 2, node.y + node.height / 2);
  };
  const begin = (): void => {
    behaviour.scaleExtent([fitScale(), largest]);
    const first = nodesOf(svg)[0]?.getBBox();
    if (first === undefined || fitScale() >= smallestWhole) {
      showWhole();
      return;
    }
    whole = false;
    const middle = first.y + (stage.clientHeight / 2 - above) / legible;
    behaviour.transform(selection, at(legible, first.x + first.width / 2, middle));
  };

  selection.call(behaviour).on('dblclick.zoom', null);
  begin();
  const observer = new ResizeObserver(resized);
  observer.observe(stage);
  return {
    showWhole,
    by: (factor) => {
      behaviour.scaleBy(selection, factor);
      whole = zoomTransform(stage).k <= fitScale() * 1.001;
    },
    move: (right, down) => {
      whole = false;
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
