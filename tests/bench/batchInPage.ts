import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../src/browser/chromium.mjs';
import { benchFolder } from './batchRun.ts';

/**
 * What reading a file in the page took: seconds, the longest task of the page in ms on the clock and of processor time,
 * and how many long tasks, of more than 50 ms on the clock, the page saw itself by a PerformanceObserver. On a busy machine
 * a task also waits for other programs.
 */
export type PageTook = {
  readonly seconds: number;
  readonly longestTaskMs: number;
  readonly longestProcessorMs: number;
  readonly longTasks: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

type Task = { readonly ms: number; readonly processorMs: number };

/** Gives the tasks of the page's own thread, from a trace of the browser. */
function tasksIn(trace: Buffer): readonly Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const own = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && own.has(threadOf(event)))
    .map(({ dur = 0, tdur = Number.NaN }) => ({ ms: dur / 1000, processorMs: tdur / 1000 }));
}

/** Counts the long tasks from now on; what it gives tells their number. */
async function observeLongTasks(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'longtask' });
    return durations;
  });
  return () => seen.evaluate((durations) => durations.length);
}

/** Reads a file of cases in the built page, from choosing it to its end, and looks at a list meanwhile. */
export async function runInPage(file: string): Promise<PageTook> {
  const outDir = join(benchFolder(), 'app');
  await build({ logLevel: 'error', build: { outDir } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('The preview has no port.');
    await page.goto(`http://127.0.0.1:${address.port}/batch`);
    const input = page.locator('input[type="file"]');
    await input.waitFor({ state: 'attached' });
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    const longTasks = await observeLongTasks(page);
    const start = performance.now();
    await input.setInputFiles(file);
    await page.getByRole('radio', { name: /^provisional / }).click();
    await page.getByText(/cases read$/).waitFor({ timeout: 0 });
    const seconds = (performance.now() - start) / 1000;
    await page.getByRole('button', { name: 'Last' }).click();
    await page.getByRole('button', { name: 'First' }).click();
    const tasks = tasksIn(await browser.stopTracing());
    return {
      seconds,
      longestTaskMs: Math.max(...tasks.map(({ ms }) => ms)),
      longestProcessorMs: Math.max(...tasks.map(({ processorMs }) => processorMs)),
      longTasks: await longTasks(),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
