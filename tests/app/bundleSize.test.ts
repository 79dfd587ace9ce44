import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

const page = 'index.html';
const guided = 'src/app/guided/GuidedView.tsx';

describe('what the first pages load', () => {
  it(`is at most ${limits.initial} bytes for the start page`, () => {
    expect(gzipped(loadedWith([page]))).toBeLessThanOrEqual(limits.initial);
  });

  it(`is at most ${limits.initialAndGuided} bytes for the start page and the guided workup`, () => {
    expect(gzipped(loadedWith([page, guided]))).toBeLessThanOrEqual(limits.initialAndGuided);
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
    const early = loadedWith([page, guided]);
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

describe('the built page', () => {
  it('has nothing inline that its policy would refuse', () => {
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(
      scripts.map(([, attributes = '', body = '']) => [/\bsrc="\/assets\//.test(attributes), body.trim()]),
    ).toEqual([[true, '']]);
    expect([/<style\b/.test(html), /\sstyle=/.test(html), /\son\w+=/.test(html)]).toEqual([false, false, false]);
  });

  it('carries the policy itself', () => {
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
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

  it('loads everything from its own address', () => {
    const css = Object.values(manifest)
      .flatMap((entry) => ('css' in entry ? (entry.css as readonly string[]) : []))
      .map((file) => readFileSync(join(built, file), 'utf8'))
      .join('\n');
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    const addresses = [...css.matchAll(/url\(([^)]*)\)/g), ...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(
      ([, address = '']) => address.replace(/["']/g, ''),
    );
    expect(addresses.filter((address) => !address.startsWith('/assets/'))).toEqual([
      '/icon-apple-180.png',
      '/manifest.webmanifest',
    ]);
  });

  it('is kept whole for use without a network', () => {
    const worker = readFileSync(join(built, 'sw.js'), 'utf8');
    const kept = new Set([...worker.matchAll(/\{url:"([^"]+)"/g)].map(([, file]) => file));
    const files = readdirSync(join(built, 'assets')).map((file) => `assets/${file}`);
    expect(['index.html', 'manifest.webmanifest', ...files].filter((file) => !kept.has(file))).toEqual([]);
  });
});
