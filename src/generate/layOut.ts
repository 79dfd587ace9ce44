import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import type { MermaidConfig } from 'mermaid';
import type { Geometry, LayoutTask } from './geometry.ts';
import { layOutInPage } from './layOutInPage.ts';
import { fontSize, typeface } from './lettering.ts';

const fontFile =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const mermaidFile = 'node_modules/mermaid/dist/mermaid.min.js';

const settings: MermaidConfig = {
  startOnLoad: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  securityLevel: 'strict',
  htmlLabels: false,
  theme: 'base',
  layout: 'dagre',
  themeVariables: { fontFamily: typeface, fontSize: `${fontSize}px` },
};

/** What the drawings were laid out with. */
export type RenderedWith = { readonly chromium: number; readonly mermaid: string };

/** The layouts of all tasks, in order, and what they were made with. */
export type LaidOut = { readonly geometries: readonly Geometry[]; readonly with: RenderedWith };

async function mermaidVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('node_modules/mermaid/package.json', 'utf8')) as { version: string };
  return version;
}

/** Lays sources out with Mermaid in a headless Chromium, with the typeface of the app loaded. */
export async function layOut(executablePath: string, tasks: readonly LayoutTask[]): Promise<LaidOut> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.setContent('<!doctype html><meta charset="utf-8"><title>Layout</title><body></body>');
    await page.addScriptTag({ path: mermaidFile });
    const font = (await readFile(fontFile)).toString('base64');
    await page.evaluate(
      async ({ family, data, config }) => {
        const face = new FontFace(family, `url(data:font/woff2;base64,${data})`, { weight: '200 800' });
        document.fonts.add(await face.load());
        (globalThis as unknown as { mermaid: { initialize(config: unknown): void } }).mermaid.initialize(config);
      },
      { family: typeface, data: font, config: settings },
    );
    const geometries: Geometry[] = [];
    for (const task of tasks) geometries.push(await page.evaluate(layOutInPage, task));
    return {
      geometries,
      with: { chromium: Number.parseInt(browser.version(), 10), mermaid: await mermaidVersion() },
    };
  } finally {
    await browser.close();
  }
}
