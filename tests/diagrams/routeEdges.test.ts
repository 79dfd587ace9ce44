import { describe, expect, test } from 'vitest';
import type { DrawnEdge } from '../../diagrams/drawing.ts';
import type { Geometry } from '../../src/generate/geometry.ts';
import { routeEdges } from '../../src/generate/route/routeEdges.ts';
import { tracksOf } from '../../src/generate/route/tracks.ts';
import { readSvg, tanglesIn } from './readSvg.ts';

const edge = (id: string, from: string, to: string): DrawnEdge => ({
  id,
  from,
  to,
  rows: [],
  branches: [id],
  expertOpinion: false,
  tone: 'plain',
});

const box = (x: number, y: number) => ({ x, y, width: 100, height: 40, corners: null });

describe('ways of edges', () => {
  const edges = [edge('down', 'a', 'b'), edge('across', 'a', 'c')];
  const geometry: Geometry = {
    nodes: { a: box(100, 20), b: box(100, 120), c: box(300, 120) },
    edges: { down: [[100, 70]], across: [[300, 70]] },
    labels: {},
    widths: {},
  };

  test('run straight where they can and turn once between two rows where they cannot', () => {
    const { ways } = routeEdges(
      { edges, layout: { direction: 'TB', nodeGap: 0, rankGap: 0, nodeWidth: 0, edgeWidth: 0 } },
      geometry,
    );
    expect(ways.get('down')).toEqual({ d: 'M100,40L100,90', tip: [100, 100], direction: [0, 1] });
    expect(ways.get('across')).toEqual({
      d: 'M136,40L136,47C136,51.4 139.6,55 144,55L292,55C296.4,55 300,58.6 300,63L300,90',
      tip: [300, 100],
      direction: [0, 1],
    });
  });

  test('push rows apart where the tracks need room', () => {
    const close: Geometry = {
      ...geometry,
      nodes: { a: box(100, 20), b: box(100, 70), c: box(300, 70) },
      edges: { down: [[100, 45]], across: [[300, 45]] },
    };
    const { geometry: moved } = routeEdges(
      { edges, layout: { direction: 'TB', nodeGap: 0, rankGap: 0, nodeWidth: 0, edgeWidth: 0 } },
      close,
    );
    expect(moved.nodes['a']?.y).toBe(20);
    expect(moved.nodes['b']?.y).toBeGreaterThan(70);
    expect(moved.nodes['c']?.y).toBe(moved.nodes['b']?.y);
  });
});

describe('tracks between two rows', () => {
  test('edges that go the same way are nested and do not cross', () => {
    const swings = [
      { edge: 'near', upper: 20, lower: 100 },
      { edge: 'far', upper: 40, lower: 200 },
    ];
    expect(tracksOf(swings)).toEqual(
      new Map([
        ['far', 0],
        ['near', 1],
      ]),
    );
  });

  test('edges that are apart share a track, straight ones need none', () => {
    const swings = [
      { edge: 'left', upper: 0, lower: 50 },
      { edge: 'right', upper: 200, lower: 150 },
      { edge: 'straight', upper: 100, lower: 100 },
    ];
    expect(tracksOf(swings)).toEqual(
      new Map([
        ['left', 0],
        ['right', 0],
      ]),
    );
  });
});

test('the check of the pictures sees what it is for', () => {
  const line = (id: string, d: string) =>
    `<g class="edge x" data-id="${id}" data-from="a" data-to="b"><path class="line" stroke="" d="${d}"/></g>`;
  const svg = [
    '<svg viewBox="0 0 400 300" font-size="16">',
    '<g class="node question" data-id="c"><rect x="80" y="100" width="60" height="40"/></g>',
    line('one', 'M100,0L100,200'),
    line('two', 'M102,0L102,90L300,90'),
    '<g class="edge-label x" data-id="two"><rect x="90" y="40" width="40" height="20"/></g>',
    '<g class="edge-label x" data-id="one"><rect x="110" y="50" width="60" height="60"/></g>',
    '</svg>',
  ].join('');
  expect(tanglesIn(readSvg(svg))).toEqual([
    'one runs under the label of two',
    'two runs under the label of one',
    'one runs close to c',
    'one and two lie on each other',
    'the labels of two and one overlap',
    'the label of one covers c',
  ]);
});
