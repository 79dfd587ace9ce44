import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../src/browser/chromium.mjs';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';

/** Within the folder that is emptied before a benchmark, so that the first run builds the app and the others take it. */
const outDir = 'build/bench/app';
const shown = ['overview', 'melanocyticOrNeural', 'actin'] as const;

/**
 * Milliseconds from the click on a link to the first frame painted with the diagram in it, both read in the page: the
 * click is the first listener to hear of it, the frame the one after the picture is there and has a size.
 */
async function clickToDiagram(page: Page, link: ReturnType<Page['locator']>, diagram: string): Promise<number> {
  const measured = page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        let from = 0;
        const look = (): void => {
          const svg = document.querySelector(`svg.workup-diagram[data-diagram="${name}"]`);
          if (svg !== null && svg.getBoundingClientRect().height > 0)
            requestAnimationFrame(() => resolve(performance.now() - from));
          else requestAnimationFrame(look);
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
    diagram,
  );
  await link.click();
  return measured;
}

async function openedToMermaid(page: Page): Promise<number> {
  const from = performance.now();
  await page.getByRole('link', { name: 'Open as Mermaid' }).click();
  await page.getByRole('img', { name: 'The source as Mermaid draws it' }).waitFor();
  return performance.now() - from;
}

async function measureIn(page: Page, address: string): Promise<readonly BenchmarkRow[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const door = page.getByRole('link', { name: /^Teach The workup/ });
  const fromDoor = await clickToDiagram(page, door, 'overview');
  await page.waitForLoadState('networkidle');
  const rows: BenchmarkRow[] = [{ what: 'overview, from the door of the start page', value: fromDoor, unit: 'ms' }];
  for (const diagram of shown.slice(1)) {
    await page.getByRole('button', { name: 'Diagrams', exact: true }).click();
    const link = page.locator(`aside a[href="/teach/${diagram}"]`);
    await link.waitFor();
    rows.push({
      what: `${diagram}, from the list of diagrams`,
      value: await clickToDiagram(page, link, diagram),
      unit: 'ms',
    });
  }
  return rows;
}

async function mermaidIn(page: Page, address: string): Promise<readonly BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const diagram of shown) {
    await page.goto(`${address}teach/${diagram}`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const of =
      diagram === 'overview' ? 'overview, from the door of the start page' : `${diagram}, from the list of diagrams`;
    rows.push({
      what: `${diagram}, drawn by Mermaid in the browser`,
      value: await openedToMermaid(page),
      unit: 'ms',
      of,
    });
  }
  return rows;
}

export const benchmark: Benchmark = {
  title: 'From a click to a diagram',
  about:
    'The built app in Chromium, 1920 by 1080, with a browser of its own for each run: from the click to the first frame with the diagram, once the page is loaded and idle. Beside it the same diagram drawn by Mermaid in the page (the live editor, from the click until its picture is loaded; it draws twice, see `mermaidPicture.ts`).',
  runs: 5,
  measure: async () => {
    if (!existsSync(outDir)) await build({ logLevel: 'error', build: { outDir } });
    const server = await preview({
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const address = server.resolvedUrls?.local[0] ?? '';
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
    const screen = { viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' } as const;
    const pictures = await measureIn(await browser.newPage(screen), address);
    const mermaid = await mermaidIn(await browser.newPage(screen), address);
    await browser.close();
    await server.close();
    return [...pictures, ...mermaid];
  },
};
