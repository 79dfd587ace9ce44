import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../src/browser/chromium.mjs';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';

/** A folder of its own in the one that is emptied before a benchmark: this build has the manifest, which no other has. */
const outDir = 'build/bench/appWithManifest';

type Entry = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Entry>>;

const views = ['/', '/guided', '/check', '/teach', '/batch', '/practice', '/knowledge', '/cases'] as const;
type View = (typeof views)[number];

const moduleOf: Readonly<Record<View, string | null>> = {
  '/': null,
  '/guided': 'src/app/guided/GuidedView.tsx',
  '/check': 'src/app/check/CheckView.tsx',
  '/teach': 'src/app/teach/TeachView.tsx',
  '/batch': 'src/app/batch/BatchView.tsx',
  '/practice': 'src/app/practice/PracticeView.tsx',
  '/knowledge': 'src/app/knowledge/KnowledgeView.tsx',
  '/cases': 'src/app/cases/CasesView.tsx',
};

function kilobytesOf(view: View, manifest: Manifest): number {
  const module = moduleOf[view];
  const files = new Set(
    readdirSync(join(outDir, 'assets')).flatMap((file) => (file.endsWith('.css') ? [`assets/${file}`] : [])),
  );
  const waiting = ['index.html', 'src/app/start.tsx', ...(module === null ? [] : [module])];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const entry = manifest[name];
    if (entry === undefined) throw new Error(`${name} is not in the manifest`);
    files.add(entry.file);
    waiting.push(...(entry.imports ?? []));
  }
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

/** Milliseconds from the start of the navigation to the first frame with the heading of the view, and with a page that answers. */
type Opened = { readonly seen: number; readonly answers: number };

async function opened(page: Page, address: string): Promise<Opened> {
  await page.addInitScript(() => {
    const shownIn = (name: string, isShown: () => boolean): void => {
      const look = (): void => {
        if (!isShown()) requestAnimationFrame(look);
        else requestAnimationFrame(() => document.documentElement.setAttribute(name, String(performance.now())));
      };
      requestAnimationFrame(look);
    };
    const heading = (within: string): boolean =>
      [...document.querySelectorAll(`${within} main h1, ${within} main #question`)].some(
        (element) => element.getBoundingClientRect().height > 0,
      );
    shownIn('data-seen', () => heading('#root'));
    shownIn('data-answers', () => heading('#root:not(:has(> [inert]))'));
  });
  await page.goto(address);
  const shown = page.locator('html[data-seen][data-answers]');
  await shown.waitFor({ state: 'attached' });
  return {
    seen: Number(await shown.getAttribute('data-seen')),
    answers: Number(await shown.getAttribute('data-answers')),
  };
}

/** Milliseconds from the click on an answer to the first frame with the next question. */
async function toNextQuestion(page: Page): Promise<number> {
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('#question')?.textContent;
        let from = 0;
        const look = (): void => {
          if (document.querySelector('#question')?.textContent === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - from));
        };
        document.addEventListener(
          'click',
          () => {
            from = performance.now();
            look();
          },
          { capture: true, once: true },
        );
      }),
  );
  const answers = page.getByRole('group', { name: 'Possible answers' });
  await answers.getByRole('button', { name: 'positive', exact: true }).click();
  return measured;
}

async function visits(browser: Browser, address: string, view: View): Promise<readonly BenchmarkRow[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const cold = await opened(await context.newPage(), `${address}${view}`);
  const again = await context.newPage();
  const warm = await opened(again, `${address}${view}`);
  const answered: readonly BenchmarkRow[] =
    view === '/guided'
      ? [{ what: 'the next question after the first answer', value: await toNextQuestion(again), unit: 'ms' }]
      : [];
  await context.close();
  const first = `${view}, first visit`;
  return [
    { what: `${first}, seen`, value: cold.seen, unit: 'ms' },
    { what: `${first}, answers`, value: cold.answers, unit: 'ms' },
    { what: `${view}, second visit, seen`, value: warm.seen, unit: 'ms', of: `${first}, seen` },
    { what: `${view}, second visit, answers`, value: warm.answers, unit: 'ms', of: `${first}, answers` },
    ...answered,
  ];
}

export const benchmark: Benchmark = {
  title: 'Loading the page',
  about:
    'The built app served on this machine, in Chromium, 1440 by 900, without a slowed network or processor: from the start of the navigation to the first frame with the heading of the view (in the guided workup the first question), and to the first one in which the program has taken the place of the first screen and answers, with an empty cache and once more with a full one, the service worker left out. The weights are script and style after gzip, with everything that the view needs to show itself; parts that are fetched on demand are not in them.',
  runs: 5,
  measure: async () => {
    if (!existsSync(outDir)) await build({ logLevel: 'error', build: { outDir, manifest: true } });
    const manifest = JSON.parse(readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8')) as Manifest;
    const server = await preview({
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
    const rows: BenchmarkRow[] = [];
    for (const view of views) rows.push(...(await visits(browser, address, view)));
    await browser.close();
    await server.close();
    const weights = views.map((view) => ({ what: `${view}, weight`, value: kilobytesOf(view, manifest), unit: 'kB' }));
    return [...rows, ...weights];
  },
};
