import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;

function inPath(name) {
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Finds an installed Chromium: the one named by CHROMIUM_PATH, one of the system's, or Playwright's own. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const own = chromium.executablePath();
  return [...names.map(inPath), ...places, own].find((path) => path && existsSync(path));
}

/** Installs Chromium by the means at hand: Debian's package, else Playwright's download. */
export function installChromium() {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => run([...sudo, 'apt-get'][0], [...sudo, 'apt-get', ...args].slice(1));
  if (inPath('apt-get') && apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return;
  run('npx', ['playwright', 'install', 'chromium']);
}

/** What to say where there is no Chromium and none could be installed. */
export const chromiumMissing =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to its executable.';
