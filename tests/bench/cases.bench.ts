import { chromium } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findChromium } from '../../src/browser/chromium.mjs';
import type { Benchmark } from './benchmark.ts';
import type { CasesTimes } from './casesPage.ts';

const address = 'http://cases.test/';

async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/bench/casesPage.ts', formats: ['iife'], name: 'casesPage' } },
  });
  const [result] = built as readonly Rolldown.RolldownOutput[];
  const chunk = result?.output.find((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error('The page of the benchmark was not built.');
  return chunk.code;
}

async function timesInBrowser(): Promise<CasesTimes> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.route(`${address}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Cases</title>' }),
    );
    await page.goto(address);
    await page.addScriptTag({ content: await pageScript() });
    return await page.evaluate<CasesTimes>('measureCases()');
  } finally {
    await browser.close();
  }
}

export const benchmark: Benchmark = {
  title: 'Saved cases',
  about:
    'Ten thousand cases with 12 to 20 findings each, in the IndexedDB of a real Chromium: the latest 50 are read and ' +
    'validated, the number of all that match is counted. What the page then draws is not measured here.',
  runs: 5,
  measure: async () => Object.entries(await timesInBrowser()).map(([what, value]) => ({ what, value, unit: 'ms' })),
};
