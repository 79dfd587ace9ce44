import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const { chromiumMissing, findChromium } = await import('../browser/chromium.mjs');
const root = join(import.meta.dirname, '..', '..');
const drawing = readFileSync(join(root, 'src/app/assets/favicon.svg'), 'utf8');
const ground = '#f6e9dc';

/** A maskable icon is cut to any shape by the system: its ground fills the square, its mark stays within four fifths. */
const icons = [
  { name: 'icon-192.png', size: 192, mark: 1, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, mark: 1, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, mark: 0.8, ground },
  { name: 'icon-apple-180.png', size: 180, mark: 0.9, ground },
];

const executablePath = findChromium();
if (executablePath === undefined) {
  process.stderr.write(`${chromiumMissing}\n`);
  process.exitCode = 2;
} else {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const { name, size, mark, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = Math.round(size * mark);
    await page.setContent(
      `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} }
      svg { width: ${side}px; height: ${side}px }</style>${drawing}`,
    );
    writeFileSync(join(import.meta.dirname, 'public', name), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}
