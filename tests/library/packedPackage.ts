import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** The package as npm packs it, and a project of a stranger that has it installed. */
export type PackedPackage = {
  readonly tarball: string;
  readonly files: readonly string[];
  readonly project: string;
  readonly remove: () => void;
};

type Packed = readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[];

/** Builds everything as `npm run build` does but into a folder of its own, packs it, and installs it in a new project. */
export function packPackage(): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), 'arrector-package-'));
  for (const [mode, part] of [
    ['production', 'app'],
    ['cli', 'cli'],
    ['library', 'library'],
  ] as const) {
    const args = ['build', '--mode', mode, '--outDir', join(folder, 'dist', part), '--logLevel', 'error'];
    execFileSync(process.execPath, [vite, ...args, '--emptyOutDir'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  for (const file of ['package.json', 'LICENSE', 'README.md']) copyFileSync(join(root, file), join(folder, file));
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [packed] = JSON.parse(said) as Packed;
  if (packed === undefined) throw new Error('npm packed nothing');
  const tarball = join(folder, packed.filename);
  const project = mkdtempSync(join(tmpdir(), 'arrector-stranger-'));
  const installed = join(project, 'node_modules', 'arrector');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const dependency of ['xstate', 'zod']) {
    symlinkSync(join(root, 'node_modules', dependency), join(project, 'node_modules', dependency));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  return {
    tarball,
    files: packed.files.map(({ path }) => path),
    project,
    remove: () => {
      for (const made of [folder, project]) rmSync(made, { recursive: true });
    },
  };
}

/** A part of the library's README that is code, or what the code before it prints. */
export type Fence = { readonly language: string; readonly text: string };

/** Lists the fenced parts of the library's README in their order. */
export function fencesOfReadme(): readonly Fence[] {
  const readme = readFileSync(join(root, 'src', 'library', 'README.md'), 'utf8');
  return [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({ language, text }));
}
