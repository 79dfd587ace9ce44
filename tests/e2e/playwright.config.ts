import { defineConfig } from '@playwright/test';
import { findChromium } from '../../src/browser/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4179);
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  // A machine with two cores is at times too busy for a journey; what needs a second walk is counted and named.
  retries: 1,
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../build/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    // Only where a test is about them: they would keep the whole app anew for each test.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --outDir dist/app --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
