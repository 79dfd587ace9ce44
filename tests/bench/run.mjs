import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const folder = import.meta.dirname;
const root = join(folder, '..', '..');
const outDir = join(root, 'build', 'bench');
const results = join(folder, 'results');
const ending = '.bench.ts';

async function measureOnce(name, run) {
  const { benchmark } = await import(pathToFileURL(join(outDir, `${name}.js`)).href);
  const rows = await benchmark.measure(Number(run));
  const { title, about, runs } = benchmark;
  writeFileSync(join(outDir, `${name}.json`), JSON.stringify({ title, about, runs, rows }));
  process.exit(0);
}

function runOnce(name, run) {
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=4096', fileURLToPath(import.meta.url), '--measure', name, String(run)],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`The benchmark ${name} ended with status ${status}.`);
  return JSON.parse(readFileSync(join(outDir, `${name}.json`), 'utf8'));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const rounded = (value) => Number(value.toPrecision(4));

function summary(measured) {
  const [first] = measured;
  const medianOf = (what) =>
    median(measured.map(({ rows }) => rows.find((row) => row.what === what)?.value ?? Number.NaN));
  return first.rows.map(({ what, unit, of }) => {
    const values = measured.map(({ rows }) => rows.find((row) => row.what === what).value);
    return {
      what,
      unit,
      median: rounded(median(values)),
      lowest: rounded(Math.min(...values)),
      highest: rounded(Math.max(...values)),
      ...(of === undefined ? {} : { of, ratio: rounded(median(values) / medianOf(of)) }),
    };
  });
}

function machine() {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
}

function table({ title, about, machine, runs, rows }) {
  const line = ({ what, unit, median, lowest, highest, of, ratio }) =>
    `| ${what} | ${median} ${unit} | ${lowest} to ${highest} | ${of === undefined ? '' : `${ratio} × ${of}`} |`;
  return [
    `## ${title}`,
    '',
    about,
    '',
    `| what | median of ${runs} | range | ratio |`,
    '| --- | --- | --- | --- |',
    ...rows.map(line),
    '',
    `Measured on ${machine}.`,
    '',
  ].join('\n');
}

function writeReadme() {
  const all = readdirSync(results)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(results, file), 'utf8')));
  const head = [
    '# Benchmarks',
    '',
    'Made by `npm run bench` (or `npm run bench NAME`), never by hand. Each run is a process of its own; the median and the',
    'range of the runs say how noisy the machine was. Tests never wait for a time: speed is measured here alone.',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'README.md'), [head, ...all.map(table)].join('\n'));
}

async function main(wanted) {
  const found = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
  const unknown = wanted.filter((name) => !found.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`No benchmark named ${unknown.join(', ')}; there are ${found.join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  const names = wanted.length > 0 ? wanted : found;
  process.chdir(root);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}${ending}`)])) },
    },
  });
  mkdirSync(results, { recursive: true });
  for (const name of names) {
    const first = runOnce(name, 0);
    const measured = [first, ...Array.from({ length: first.runs - 1 }, (_, run) => runOnce(name, run + 1))];
    const { title, about, runs } = first;
    const result = { title, about, machine: machine(), runs, rows: summary(measured) };
    writeFileSync(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    process.stdout.write(`${table(result)}\n`);
  }
  writeReadme();
}

const [, , first, ...rest] = process.argv;
if (first === '--measure') await measureOnce(...rest);
else await main(first === undefined ? [] : [first, ...rest]);
