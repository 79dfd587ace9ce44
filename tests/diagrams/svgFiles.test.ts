// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawings } from '../../diagrams/drawings.ts';
import { diagramNamed } from '../../diagrams/names.ts';
import { committedDiagrams } from './committedDiagrams.ts';
import { readSvg, tanglesIn } from './readSvg.ts';

const all = drawings();
const svgs = committedDiagrams(/\.svg$/);
const sources = committedDiagrams(/\.mmd$/);
const pathOf = (name: string): string => diagramNamed(name)?.path ?? '';
const svgOf = (name: string): string => svgs.get(`${pathOf(name)}.svg`) ?? '';
const parsed = (name: string): Document => new DOMParser().parseFromString(svgOf(name), 'image/svg+xml');
const idsIn = (document: Document, selector: string): readonly (string | null)[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute('data-id'));

const onSlides = ['overview', 'muscle', 'smoothMuscleMimics', 'smoothMuscleMalignancy', 'melanocyticOrNeural'].concat([
  'epithelial',
  'fibrohistiocytic',
  'exclusion',
]);

test('there is one picture for every drawing and no other', () => {
  expect([...svgs.keys()]).toEqual(all.map(({ name }) => `${pathOf(name)}.svg`).toSorted());
});

describe.each(all.map((drawing) => [drawing.name, drawing] as const))('the picture %s', (name, drawing) => {
  test('was laid out from the committed source', () => {
    const digest = createHash('sha256')
      .update(sources.get(`${pathOf(name)}.mmd`) ?? '')
      .digest('hex');
    expect(parsed(name).documentElement.getAttribute('data-source-digest')).toEqual(digest);
  });

  test('shows every node and every edge once, by id', () => {
    const document = parsed(name);
    expect(idsIn(document, '.nodes > .node')).toEqual(drawing.nodes.map(({ id }) => id));
    expect(idsIn(document, '.edges > .edge')).toEqual(drawing.edges.map(({ id }) => id));
    expect(idsIn(document, '.edge-labels > .edge-label')).toEqual(
      drawing.edges.filter(({ rows }) => rows.length > 0).map(({ id }) => id),
    );
  });

  test('says every word of the drawing', () => {
    const said = [...parsed(name).querySelectorAll('.nodes > .node, .edge-labels > .edge-label')].map((element) =>
      [...element.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
    );
    expect(said).toEqual(
      [...drawing.nodes, ...drawing.edges.filter(({ rows }) => rows.length > 0)].map(({ rows }) =>
        rows.map(({ text }) => text).join(' '),
      ),
    );
  });

  test('draws expert opinion dashed and says so in the legend', () => {
    const document = parsed(name);
    const dashed = [...document.querySelectorAll('.edges > .edge')]
      .filter((edge) => edge.querySelector('.line')?.hasAttribute('stroke-dasharray'))
      .map((edge) => edge.getAttribute('data-id'));
    expect(dashed).toEqual(drawing.edges.filter(({ expertOpinion }) => expertOpinion).map(({ id }) => id));
    expect(document.querySelector('.legend')?.textContent.includes('expert opinion, no published source')).toBe(
      dashed.length > 0,
    );
  });

  test('has a title and a description, and is safe under a strict policy', () => {
    const svg = svgOf(name);
    const root = parsed(name).documentElement;
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector(`#${root.getAttribute('aria-labelledby')}`)?.textContent).toBe(drawing.title);
    expect(root.querySelector(`#${root.getAttribute('aria-describedby')}`)?.textContent).toMatch(/^\w.*\.$/);
    const forbidden = /<style|style=|<script|<foreignObject|<image|<use|href|url\(|@import|<!--| on\w+=|javascript:/i;
    expect(forbidden.exec(svg)).toBeNull();
    expect(svg.match(/https?:[^" ]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('can be followed: no edge under a label or through a node, no label on another', () => {
    expect(tanglesIn(readSvg(svgOf(name)))).toEqual([]);
  });

  test('stays small', () => {
    expect(Buffer.byteLength(svgOf(name))).toBeLessThan(name === 'overview' ? 60_000 : 40_000);
  });

  test('is set in characters that the typeface of the app has', () => {
    const others = Array.from(parsed(name).documentElement.textContent ?? '').filter((sign) => sign > '\u00ff');
    expect(others).toEqual([]);
  });
});

test.each(onSlides)('%s is legible on a slide: at 1920 × 1080 no text is under 14 pixels', (name) => {
  const { width, height, fontSize } = readSvg(svgOf(name));
  const scale = Math.min((1920 * 0.95) / width, (1080 * 0.9) / height);
  expect(fontSize).toBeGreaterThanOrEqual(16);
  expect(fontSize * scale).toBeGreaterThanOrEqual(14);
});

test('the overview is small enough to be taken in', () => {
  const overview = all.find(({ name }) => name === 'overview');
  expect(overview?.nodes.length).toBeLessThanOrEqual(30);
});
