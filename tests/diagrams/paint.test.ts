import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paint } from '../../src/generate/paint.ts';

const tokens = readFileSync('src/app/ui/tokens.css', 'utf8');
const css = readFileSync('diagrams/diagrams.css', 'utf8');

function coloursOf(token: string): readonly [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  return [light, dark];
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const tints = ['smooth-muscle', 'melanocytic-or-neural', 'epithelial', 'fibrohistiocytic', 'undifferentiated'].concat([
  'vascular',
  'no-family',
  'amber',
]);
const grounds = ['surface', 'sunk', ...tints.map((tint) => `${tint}-tint`)];
const pairs = (onTop: readonly string[], below: readonly string[]) =>
  onTop.flatMap((top) => below.flatMap((under) => [0, 1].map((theme) => [top, under, theme] as const)));

test('pictures are painted in the light colours of the tokens', () => {
  expect(paint).toEqual(Object.fromEntries(Object.keys(paint).map((token) => [token, coloursOf(token)[0]])));
});

test('the stylesheet uses only tokens that there are', () => {
  const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
  const own = [...css.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name);
  const missing = used.filter((name) => !own.includes(name) && !tokens.includes(`--${name}:`));
  expect(missing).toEqual([]);
});

describe('contrast in light and dark', () => {
  test('text is at least 4.5 to 1 on everything that it stands on', () => {
    const weak = pairs(['ink', 'ink-quiet'], grounds).filter(
      ([top, under, theme]) => contrast(coloursOf(top)[theme] ?? '', coloursOf(under)[theme] ?? '') < 4.5,
    );
    expect(weak).toEqual([]);
  });

  test('lines and outlines are at least 3 to 1 on the surface', () => {
    const lines = ['dab', 'haematoxylin', 'line-strong', 'ink', ...tints];
    const weak = pairs(lines, ['surface']).filter(
      ([top, under, theme]) => contrast(coloursOf(top)[theme] ?? '', coloursOf(under)[theme] ?? '') < 3,
    );
    expect(weak).toEqual([]);
  });
});
