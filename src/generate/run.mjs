import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const { chromiumMissing, findChromium } = await import('../browser/chromium.mjs');
const root = join(import.meta.dirname, '..', '..');
const outDir = join(root, 'build', 'generate');
const executablePath = findChromium();

if (executablePath === undefined) {
  process.stderr.write(`${chromiumMissing}\n`);
  process.exitCode = 2;
} else {
  process.chdir(root);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/generate/diagrams.ts', outDir, emptyOutDir: true },
  });
  const { diagrams } = await import(pathToFileURL(join(outDir, 'diagrams.js')).href);
  const fine = await diagrams(executablePath, process.argv.includes('--check'));
  if (!fine) process.exitCode = 1;
}
