import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const rooms = JSON.parse(readFileSync(join(here, 'rooms.json'), 'utf8'));

const quoted = /'(?:[^'\\\n]|\\.)*'/g;

/** A file in which no function stands is data. */
const holdsFunction = (file) => /=>|\bfunction\b/.test(readFileSync(join(root, file), 'utf8').replace(quoted, ''));

process.chdir(root);
const machines = readdirSync('machines', { recursive: true })
  .map((file) => `machines/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && holdsFunction(file));

/** A file belongs to the room that names it, or else the innermost folder that holds it. */
const roomOf = (file) =>
  rooms
    .flatMap(({ room, places }) => places.map((place) => ({ room, place })))
    .filter(({ place }) => file.startsWith(place))
    .sort((one, other) => other.place.length - one.place.length)[0]?.room;

async function judge({ room }) {
  process.env.CODE_MUTANTS_ROOM = room;
  const output = join('build', 'codeMutants', room.replace('/', '-'));
  mkdirSync(output, { recursive: true });
  process.env.CODE_MUTANTS_DURATIONS = join(root, output, 'durations.json');
  const stryker = new Stryker({
    mutate: machines.filter((file) => roomOf(file) === room),
    plugins: [join(here, 'onlyCode.mjs'), join(here, 'keptLoaded.mjs')],
    ignorers: ['only-code'],
    mutator: { excludedMutations: ['StringLiteral'] },
    testRunner: 'kept-loaded',
    coverageAnalysis: 'perTest',
    tsconfigFile: 'no-tsconfig.json',
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'build', 'diagrams/*.svg'],
    tempDirName: join('build', 'stryker'),
    concurrency: 2,
    timeoutMS: 30_000,
    timeoutFactor: 0,
    reporters: ['json', 'clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
    jsonReporter: { fileName: join(output, 'report.json') },
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !rooms.some(({ room }) => room === name));
  if (unknown.length > 0) {
    const known = rooms.map(({ room }) => room).join(', ');
    process.stderr.write(`No room named ${unknown.join(', ')}; there are ${known}.\n`);
    process.exitCode = 2;
    return;
  }
  for (const room of rooms.filter((each) => wanted.length === 0 || wanted.includes(each.room))) await judge(room);
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--mode', 'codeMutants', 'tests/codeMutants'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

await main(process.argv.slice(2));
