import { existsSync } from 'node:fs';
import { aptInstall, inPath } from './installed.mjs';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Finds an installed Firefox: the one named by FIREFOX_PATH, or one of the system's. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [...names.map(inPath), ...places].find((path) => path && existsSync(path));
}

/** Installs Debian's Firefox where that is possible. */
export function installFirefox() {
  aptInstall('firefox-esr');
}

/** What to say where there is no Firefox and none could be installed. */
export const firefoxMissing =
  'No Firefox was found and none could be installed: install Firefox, or set FIREFOX_PATH to its executable.';
