import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { build, preview } from 'vite';
import { findChromium } from '../../src/browser/chromium.mjs';
import type { Benchmark, BenchmarkRow } from './benchmark.ts';

/** Within the folder that is emptied before a benchmark, so that the first run builds the app and the others take it. */
const outDir = 'build/bench/app';
const debuggingPort = 9377;
const views = ['', 'guided', 'check', 'teach', 'knowledge', 'cases'] as const;

async function measureView(address: string, view: string): Promise<readonly BenchmarkRow[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', `--remote-debugging-port=${debuggingPort}`],
  });
  try {
    const result = await lighthouse(`${address}${view}`, {
      port: debuggingPort,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (result === undefined) throw new Error(`Lighthouse gave no result for /${view}.`);
    const { categories, audits } = result.lhr;
    return [
      ...Object.values(categories).map(({ title, score }) => ({
        what: `/${view}, ${title}`,
        value: Math.round((score ?? 0) * 100),
        unit: 'of 100',
      })),
      {
        what: `/${view}, largest content painted`,
        value: audits['largest-contentful-paint']?.numericValue ?? 0,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

export const benchmark: Benchmark = {
  title: 'Lighthouse',
  about:
    'Lighthouse 12.8.2 on the built app in headless Chromium with its mobile preset: a small screen, and a slow network and a processor four times slower as Lighthouse computes them. Each view is opened in a browser of its own that keeps nothing.',
  runs: 3,
  measure: async () => {
    if (!existsSync(outDir)) await build({ logLevel: 'error', build: { outDir } });
    const server = await preview({
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, open: false },
    });
    const address = server.resolvedUrls?.local[0] ?? '';
    const rows: BenchmarkRow[] = [];
    for (const view of views) rows.push(...(await measureView(address, view)));
    await server.close();
    return rows;
  },
};
