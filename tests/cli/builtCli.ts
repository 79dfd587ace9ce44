import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** What a call of the program came to. */
export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** The built program in a folder of its own. */
export type BuiltCli = {
  readonly folder: string;
  readonly program: string;
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Ran>;
  readonly remove: () => void;
};

/** Builds the command line as `npm run build` does, but into a folder that no other test writes to. */
export async function buildCli(): Promise<BuiltCli> {
  const folder = mkdtempSync(join(tmpdir(), 'arrector-cli-'));
  const program = join(folder, 'cli', 'arrector.js');
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    mode: 'cli',
    logLevel: 'warn',
    build: { outDir: join(folder, 'cli') },
  });
  const run: BuiltCli['run'] = (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args]);
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        stdout += part;
      });
      child.stderr.setEncoding('utf8').on('data', (part: string) => {
        stderr += part;
      });
      child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
      // The program may refuse a long input before it has taken all of it, which closes this pipe.
      child.stdin.on('error', () => undefined).end(input);
    });
  return { folder, program, run, remove: () => rmSync(folder, { recursive: true }) };
}
