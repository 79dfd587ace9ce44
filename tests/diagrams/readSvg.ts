/** A rectangle of a drawing by its edges. */
export type Rectangle = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** An edge of a drawing as it is drawn, with points along its way. */
export type DrawnPath = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [number, number])[];
};

/** What a reader sees of a drawing. */
export type SeenDrawing = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly nodes: readonly Rectangle[];
  readonly edges: readonly DrawnPath[];
  readonly labels: readonly Rectangle[];
};

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const numbers = (text: string): readonly number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

function rectangleOf(id: string, shape: string): Rectangle {
  if (shape.startsWith('<rect')) {
    const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(attribute(shape, name)),
    );
    return { id, left, top, right: left + width, bottom: top + height };
  }
  const all = numbers(attribute(shape, 'd'));
  const xs = all.filter((_, index) => index % 2 === 0);
  const ys = all.filter((_, index) => index % 2 === 1);
  return { id, left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function pointsAlong(d: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let at: [number, number] = [0, 0];
  for (const [, letter, rest = ''] of d.matchAll(/([MLC])([^MLC]*)/g)) {
    const values = numbers(rest);
    if (letter === 'C') {
      for (let index = 0; index + 5 < values.length; index += 6) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = values.slice(index, index + 6);
        const [x0, y0] = at;
        for (let step = 1; step <= 40; step += 1) {
          const t = step / 40;
          const [a, b, c, e] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
          points.push([a * x0 + b * x1 + c * x2 + e * x3, a * y0 + b * y1 + c * y2 + e * y3]);
        }
        at = [x3, y3];
      }
      continue;
    }
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [x = 0, y = 0] = values.slice(index, index + 2);
      const [x0, y0] = letter === 'M' ? [x, y] : at;
      for (let step = 1; step <= 40; step += 1) points.push([x0 + ((x - x0) * step) / 40, y0 + ((y - y0) * step) / 40]);
      at = [x, y];
    }
  }
  return points;
}

/** Reads a committed drawing back: its size, its nodes, its edges and the backgrounds of its edge labels. */
export function readSvg(svg: string): SeenDrawing {
  const root = /^<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const [, , width = 0, height = 0] = attribute(root, 'viewBox').split(' ').map(Number);
  const nodes = [...svg.matchAll(/<g class="node [^"]*" data-id="([^"]*)">(<[^>]*>)/g)];
  const edges = [...svg.matchAll(/(<g class="edge [^>]*data-id="([^"]*)"[^>]*>)<path class="line"[^>]* d="([^"]*)"/g)];
  const labels = [...svg.matchAll(/<g class="edge-label [^"]*" data-id="([^"]*)">(<[^>]*>)/g)];
  return {
    width,
    height,
    fontSize: Number(attribute(root, 'font-size')),
    nodes: nodes.map(([, id = '', shape = '']) => rectangleOf(id, shape)),
    edges: edges.map(([, tag = '', id = '', d = '']) => ({
      id,
      from: attribute(tag, 'data-from'),
      to: attribute(tag, 'data-to'),
      points: pointsAlong(d),
    })),
    labels: labels.map(([, id = '', shape = '']) => rectangleOf(id, shape)),
  };
}

const inside = ([x, y]: readonly [number, number], { left, top, right, bottom }: Rectangle, inset: number): boolean =>
  x > left + inset && x < right - inset && y > top + inset && y < bottom - inset;

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const clearance = 5;

const cell = 3;
const sharedByACrossing = 9;

/** Gives the small squares that a line runs through. */
function cellsOf({ points }: DrawnPath): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const [index, [x, y]] of points.entries()) {
    const [x0, y0] = points[index - 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / 2));
    for (let step = 0; step <= steps; step += 1) {
      const at = [x0 + ((x - x0) * step) / steps, y0 + ((y - y0) * step) / steps];
      cells.add(at.map((value) => Math.round(value / cell)).join(' '));
    }
  }
  return cells;
}

function around(square: string): readonly string[] {
  const [x = 0, y = 0] = square.split(' ').map(Number);
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`));
}

function lyingOnEachOther(edges: readonly DrawnPath[]): readonly string[] {
  const cells = edges.map((edge) => ({ id: edge.id, squares: cellsOf(edge) }));
  return cells.flatMap(({ id, squares }, index) =>
    cells.slice(index + 1).flatMap((other) => {
      const shared = [...squares].filter((square) => around(square).some((each) => other.squares.has(each))).length;
      return shared > sharedByACrossing ? [`${id} and ${other.id} lie on each other`] : [];
    }),
  );
}

/**
 * Lists what makes a drawing hard to follow: an edge under the label of another, through a node or close to one, edges
 * that lie on each other, labels on labels and on nodes.
 */
export function tanglesIn({ nodes, edges, labels }: SeenDrawing): readonly string[] {
  const under = edges.flatMap(({ id, points }) =>
    labels
      .filter((label) => label.id !== id && points.some((point) => inside(point, label, 2)))
      .map((label) => `${id} runs under the label of ${label.id}`),
  );
  const close = edges.flatMap(({ id, from, to, points }) =>
    nodes
      .filter((node) => node.id !== from && node.id !== to && points.some((point) => inside(point, node, -clearance)))
      .map((node) => `${id} runs close to ${node.id}`),
  );
  const covered = labels.flatMap((label, index) => [
    ...labels
      .slice(index + 1)
      .filter((other) => overlap(label, other))
      .map((other) => `the labels of ${label.id} and ${other.id} overlap`),
    ...nodes.filter((node) => overlap(label, node)).map((node) => `the label of ${label.id} covers ${node.id}`),
  ]);
  return [...under, ...close, ...lyingOnEachOther(edges), ...covered];
}
