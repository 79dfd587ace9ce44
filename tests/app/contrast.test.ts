import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/app/ui/tokens.css', 'utf8');

type Palette = Readonly<Record<string, string>>;

const blockAfter = (start: string): string => {
  const from = tokens.indexOf(start);
  if (from < 0) throw new Error(`${start} is not in the tokens`);
  return tokens.slice(from, tokens.indexOf('\n}\n', from));
};

function paletteIn(block: string, mode: 'light' | 'dark'): Palette {
  const pairs = block.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name, mode === 'light' ? light : dark]));
}

const palette = (mode: 'light' | 'dark'): Palette => paletteIn(blockAfter(':root {'), mode);

const withMoreContrast = (mode: 'light' | 'dark'): Palette => ({
  ...palette(mode),
  ...paletteIn(blockAfter('@media (prefers-contrast: more)'), mode),
});

function printed(): Palette {
  const own = [...blockAfter('@media print').matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  return { ...palette('light'), ...Object.fromEntries(own) };
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const families = [
  'smooth-muscle',
  'melanocytic-or-neural',
  'epithelial',
  'fibrohistiocytic',
  'undifferentiated',
  'vascular',
  'no-family',
];
const surfaces = ['--paper', '--surface', '--sunk'];
const words = ['ink', 'ink-quiet', 'dab', 'haematoxylin', 'unknown', 'amber', 'wrong', ...families];

const readable: readonly (readonly [string, string])[] = [
  ...words.flatMap((word) => surfaces.map((surface) => [`--${word}`, surface] as const)),
  ...['dab', 'haematoxylin', 'unknown', 'amber', 'wrong', ...families].flatMap((name) => [
    [`--${name}`, `--${name}-tint`] as const,
    ['--ink', `--${name}-tint`] as const,
  ]),
  ['--on-dab', '--dab'],
  ['--on-solid', '--solid'],
];

function below(limit: number, colours: Palette, pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.flatMap(([text, ground]) => {
    const one = colours[text];
    const other = colours[ground];
    if (one === undefined || other === undefined) return [`${text} on ${ground}: not defined`];
    const ratio = contrast(one, other);
    return ratio < limit ? [`${text} on ${ground}: ${ratio.toFixed(2)}`] : [];
  });
}

describe.each([
  ['light', palette('light')],
  ['dark', palette('dark')],
  ['light with more contrast', withMoreContrast('light')],
  ['dark with more contrast', withMoreContrast('dark')],
  ['print', printed()],
])('the colours in %s', (_, colours) => {
  it('carry words at 4.5:1 or more, on every surface and on their own tint', () => {
    expect(below(4.5, colours, readable)).toEqual([]);
  });

  it('draw the edges of controls at 3:1 or more', () => {
    expect(
      below(
        3,
        colours,
        surfaces.map((surface) => ['--line-strong', surface] as const),
      ),
    ).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('the colours with more contrast, %s', (mode) => {
  it('carry words at 7:1 or more, and draw every line at 3:1 or more', () => {
    const colours = withMoreContrast(mode);
    const lines = surfaces.flatMap((surface) => [['--line', surface] as const, ['--line-strong', surface] as const]);
    expect([below(7, colours, readable), below(3, colours, lines)]).toEqual([[], []]);
  });
});

it('keeps brown and blue apart for every reader: the one is warm, the other cold, in each palette', () => {
  const warm = (colour: string): boolean =>
    Number.parseInt(colour.slice(1, 3), 16) > Number.parseInt(colour.slice(5, 7), 16);
  const seen = [palette('light'), palette('dark'), printed(), withMoreContrast('light'), withMoreContrast('dark')].map(
    (colours) => [warm(colours['--dab'] ?? ''), warm(colours['--haematoxylin'] ?? '')],
  );
  expect(seen).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
    [true, false],
  ]);
});
