import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'vite';

const folder = join(process.cwd(), 'build', 'bench');

/** Where a benchmark keeps what it makes. */
export function benchFolder(): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Builds the command line beside the benchmarks and gives its path. */
export async function builtProgram(): Promise<string> {
  const outDir = join(benchFolder(), 'cli');
  await build({ mode: 'cli', logLevel: 'error', build: { outDir } });
  return join(outDir, 'arrector.js');
}

/** What a run of `batch` took: seconds on the clock and of processor time, peak memory in MiB, MiB written. */
export type BatchTook = {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMiB: number;
  readonly writtenMiB: number;
};

const mebi = 2 ** 20;

// The program knows nothing of being measured: what it used is written by a hook at its end. On Linux maxRSS begins with
// what the process that started it held, so the peak is taken from the system's own account of the program.
const hook = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const usage = process.resourceUsage();
    const peak = process.platform === 'linux' ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null;
    writeSync(3, JSON.stringify(peak === null ? usage : { ...usage, maxRSS: Number(peak[1]) }));
  });`)}`;

/** Runs \`batch\` on a file and throws its results away as they come. */
export function runBatch(program: string, file: string): Promise<BatchTook> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', hook, program, 'batch', file], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    let written = 0;
    let usage = '';
    child.stdout?.on('data', (part: Buffer) => {
      written += part.length;
    });
    child.stdio[3]?.on('data', (part: Buffer) => {
      usage += part.toString();
    });
    child.on('error', reject).on('close', (status) => {
      if (status !== 0) return reject(new Error(`batch ended with status ${status}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage;
      resolve({
        seconds: (performance.now() - start) / 1000,
        processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
        peakMiB: maxRSS / 1024,
        writtenMiB: written / mebi,
      });
    });
  });
}
