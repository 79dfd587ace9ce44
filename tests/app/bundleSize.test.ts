import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partText } from '../../src/text/partText.ts';

/** Bytes of JavaScript after gzip. React, its DOM, the router and XState with its React binding are 88,000 of them. */
const limits = { initial: 80_000, initialAndGuided: 120_000 };

type Entry = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

const built = mkdtempSync(join(tmpdir(), 'arrector-app-'));
let manifest: Readonly<Record<string, Entry>> = {};

beforeAll(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', built, '--emptyOutDir', '--manifest', '--logLevel', 'error'],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(stderr);
  manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));
}, 120_000);

afterAll(() => rmSync(built, { recursive: true }));

function loadedWith(names: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    waiting.push(...(manifest[name]?.imports ?? []));
  }
  return loaded;
}

const gzipped = (names: ReadonlySet<string>): number =>
  [...names].reduce((sum, name) => {
    const file = manifest[name]?.file;
    if (file === undefined) throw new Error(`${name} is not in the manifest`);
    return sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length;
  }, 0);

const startPage = ['index.html', 'src/app/start.tsx'];
const guided = 'src/app/guided/GuidedView.tsx';

describe('what the first pages load', () => {
  it(`is at most ${limits.initial} bytes for the start page`, () => {
    expect(gzipped(loadedWith(startPage))).toBeLessThanOrEqual(limits.initial);
  });

  it(`is at most ${limits.initialAndGuided} bytes for the start page and the guided workup`, () => {
    expect(gzipped(loadedWith([...startPage, guided]))).toBeLessThanOrEqual(limits.initialAndGuided);
  });

  it('holds no statements, counts, published cases, validation, guides to stains or reports', () => {
    const late = [
      'src/app/ui/claimEvidence.ts',
      'src/app/ui/figureEvidence.ts',
      'src/app/ui/OpenedNotes.tsx',
      'src/app/guided/exampleCases.ts',
      'src/app/guided/openCaseFile.ts',
      'src/app/guided/StainGuide.tsx',
      'src/app/guided/concludedParts.ts',
      'src/app/check/CheckView.tsx',
      'src/app/check/readingParts.ts',
      'src/app/check/PasteDialog.tsx',
      'src/app/cases/CasesView.tsx',
      'src/app/cases/SaveCase.tsx',
      'src/app/offline/keepOffline.ts',
      'src/app/offline/showUpdate.tsx',
    ];
    const early = loadedWith([...startPage, guided]);
    const files = new Set([...early].map((name) => manifest[name]?.file));
    expect(late.map((name) => [name, manifest[name] !== undefined, files.has(manifest[name]?.file)])).toEqual(
      late.map((name) => [name, true, false]),
    );
  });
});

it('has no two files that wait for each other: what one of them makes would not be there yet', () => {
  const circles = Object.entries(manifest).flatMap(([name, { imports = [] }]) =>
    imports.filter((other) => loadedWith([other]).has(name)).map((other) => `${name} and ${other}`),
  );
  expect(circles).toEqual([]);
});

const pages = ['index', 'about', 'batch', 'cases', 'check', 'guided', 'knowledge', 'practice', 'teach'];

const pageText = (name: string): string => readFileSync(join(built, `${name}.html`), 'utf8');

describe('the built pages', () => {
  it('are those with a first screen of their own', () => {
    const found = readdirSync(built).filter((file) => file.endsWith('.html'));
    expect(found.sort()).toEqual(pages.map((name) => `${name}.html`).sort());
  });

  it.each(pages)('%s has nothing inline that its policy would refuse', (name) => {
    const html = pageText(name);
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(
      scripts.map(([, attributes = '', body = '']) => [/\bsrc="(\/[\w-]+)/.exec(attributes)?.[1], body.trim()]),
    ).toEqual([
      ['/first-screen', ''],
      ['/assets', ''],
    ]);
    expect([/<style\b/.test(html), /\sstyle=/.test(html), /\son\w+=/.test(html)]).toEqual([false, false, false]);
  });

  it.each(pages)('%s carries the policy itself', (name) => {
    const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(pageText(name)) ?? [];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each(pages)('%s loads everything from its own address', (name) => {
    const css = readdirSync(join(built, 'assets'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(built, 'assets', file), 'utf8'))
      .join('\n');
    const html = pageText(name);
    const loaded = [
      ...css.matchAll(/url\(([^)]*)\)/g),
      ...html.matchAll(/<(?:link|script|img)\b[^>]*?(?:src|href)="([^"]*)"/g),
    ].map(([, address = '']) => address.replace(/["']/g, ''));
    expect(loaded.filter((address) => !address.startsWith('/assets/'))).toEqual([
      '/first-screen.js',
      '/icon-apple-180.png',
      '/manifest.webmanifest',
    ]);
  });

  it.each(pages)('%s shows its own first screen, whole and standing still', (name) => {
    const html = pageText(name);
    const address = name === 'index' ? '/' : `/${name}`;
    const screens = html.split('<div class="drawn').slice(1);
    const [, heading] = /<h1[^>]*>([^<]*)/.exec(screens[0] ?? '') ?? [];
    const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
    expect({
      drawnFor: /data-drawn-for="([^"]*)"/.exec(html)?.[1],
      heading: title.split(' · ')[0],
      still: screens.map((screen) => /^[^>]* inert>/.test(screen)),
      isWaiting: screens.some((screen) => screen.includes(`>${partText.opening}<`)),
      current: screens.map(
        (screen) => /<a [^>]*aria-current="page"[^>]*>/.exec(screen)?.[0].match(/href="([^"]*)"/)?.[1],
      ),
    }).toEqual({
      drawnFor: address,
      heading,
      still: screens.map(() => true),
      isWaiting: false,
      // Many cases are reached from the start page, so no place of the navigation is current there.
      current: screens.map(() => (name === 'batch' ? undefined : address)),
    });
  });

  it('is kept whole for use without a network', () => {
    const worker = readFileSync(join(built, 'sw.js'), 'utf8');
    const kept = new Set([...worker.matchAll(/\{url:"([^"]+)"/g)].map(([, file]) => file));
    const files = readdirSync(join(built, 'assets')).map((file) => `assets/${file}`);
    const served = [...pages.map((name) => `${name}.html`), 'first-screen.js', 'manifest.webmanifest'];
    expect([...served, ...files].filter((file) => !kept.has(file))).toEqual([]);
  });
});
