import { spawnSync } from 'node:child_process';

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;

/** Finds a program in the search path. */
export function inPath(name) {
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Installs a package of Debian where that is possible; says whether it was. */
export function aptInstall(name) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...before] = [...sudo, 'apt-get'];
  const apt = (...args) => run(command, [...before, ...args]);
  return inPath('apt-get') !== undefined && apt('update') && apt('install', '-y', '--no-install-recommends', name);
}

/** Lets Playwright download a browser of its own. */
export const playwrightInstall = (name) => run('npx', ['playwright', 'install', name]);
