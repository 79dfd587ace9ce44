import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumMissing, findChromium, installChromium } from '../src/browser/chromium.mjs';
import { findFirefox, firefoxMissing, installFirefox } from '../src/browser/firefox.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vitestReport = join(root, 'build', 'vitest.json');
const e2eReport = join(root, 'build', 'e2e.json');
const firefoxReport = join(root, 'build', 'firefox.json');
const bin = (name) => join(root, 'node_modules', '.bin', name);

let passed = 0;
let failed = 0;

function step(title, command, args) {
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function check(title, command, args) {
  if (step(title, command, args)) passed += 1;
  else failed += 1;
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function count(ok, numbers) {
  passed += numbers.passed;
  failed += numbers.failed;
  if (!ok && numbers.failed === 0) failed += 1;
}

for (const report of [vitestReport, e2eReport, firefoxReport]) rmSync(report, { force: true });

check('Types', bin('tsc'), ['-b']);
check('Format, lint and import rules', bin('biome'), ['check', '--error-on-warnings', '.']);
check('Type-aware lint', bin('oxlint'), ['--type-aware', '-c', 'tests/lint/oxlint.json', '.']);
check('Unused files, exports and dependencies', bin('knip'), ['--config', 'tests/lint/knip.json']);
check('Build', 'npm', ['run', '--silent', 'build']);

const unit = step('Unit, property and invariant tests', bin('vitest'), ['run']);
const vitest = read(vitestReport);
count(unit, { passed: vitest?.numPassedTests ?? 0, failed: vitest?.numFailedTests ?? 0 });

if (!findChromium()) installChromium();
if (findChromium()) {
  check('Diagrams are those of the machine', process.execPath, ['src/generate/run.mjs', '--check']);
  const journeys = step('Journeys in a real browser', bin('playwright'), ['test', '-c', 'tests/e2e']);
  const stats = read(e2eReport)?.stats;
  const again = stats?.flaky ?? 0;
  if (again > 0)
    process.stdout.write(
      `\n${again} journeys passed only when they were walked again; they are named above as flaky\n`,
    );
  count(journeys, { passed: (stats?.expected ?? 0) + again, failed: stats?.unexpected ?? 0 });
} else {
  process.stdout.write(`\n${chromiumMissing}\n`);
  failed += 1;
}

if (!findFirefox()) installFirefox();
if (findFirefox()) {
  const journeys = step('Journeys in Firefox', bin('vitest'), ['run', '--mode', 'firefox']);
  const firefox = read(firefoxReport);
  count(journeys, { passed: firefox?.numPassedTests ?? 0, failed: firefox?.numFailedTests ?? 0 });
} else {
  process.stdout.write(`\n${firefoxMissing}\n`);
  failed += 1;
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
