import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, inPath, playwrightInstall } from './installed.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Finds an installed Chromium: the one named by CHROMIUM_PATH, one of the system's, or Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const own = chromium.executablePath();
  return [...names.map(inPath), ...places, own].find((path) => path && existsSync(path));
}

/** Installs Chromium by the means at hand: Debian's package, else Playwright's download. */
export function installChromium() {
  if (!aptInstall('chromium')) playwrightInstall('chromium');
}

/** What to say where there is no Chromium and none could be installed. */
export const chromiumMissing =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';
