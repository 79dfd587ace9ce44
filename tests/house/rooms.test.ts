import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

type Project = {
  readonly compilerOptions: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
  readonly references: readonly { readonly path: string }[];
};

const projectOf = (room: string): Project => JSON.parse(readFileSync(join(root, room, 'tsconfig.json'), 'utf8'));

const mayImport: Readonly<Record<string, readonly string[]>> = {
  'machines/vocabulary': [],
  'machines/evidence': ['machines/vocabulary'],
  'machines/workup': ['machines/vocabulary', 'machines/evidence'],
  'machines/verify': ['machines/vocabulary', 'machines/evidence', 'machines/workup'],
  'machines/grading': ['machines/vocabulary', 'machines/evidence'],
  'machines/staging': ['machines/vocabulary', 'machines/evidence'],
  machines: ['machines/vocabulary', 'machines/evidence', 'machines/workup', 'machines/grading', 'machines/staging'],
  'machines/panel': [
    'machines/vocabulary',
    'machines/evidence',
    'machines/workup',
    'machines/grading',
    'machines/staging',
    'machines',
  ],
  'machines/case': [
    'machines/vocabulary',
    'machines/evidence',
    'machines/workup',
    'machines/grading',
    'machines/staging',
    'machines',
  ],
};

const elsewhere = mkdtempSync(join(tmpdir(), 'rooms-'));
copyFileSync(join(root, 'biome.json'), join(elsewhere, 'biome.json'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

function lintMessages(file: string, source: string): string {
  mkdirSync(join(elsewhere, dirname(file)), { recursive: true });
  writeFileSync(join(elsewhere, file), source);
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    ['lint', '--vcs-enabled=false', file],
    { cwd: elsewhere, encoding: 'utf8' },
  );
  rmSync(join(elsewhere, file));
  return stdout + stderr;
}

describe('the rooms of the house', () => {
  test.each(Object.entries(mayImport))('%s compiles against the rooms below it only', (room, below) => {
    const references = projectOf(room).references.map(({ path }) => join(room, path));
    expect(references).toEqual(below);
  });

  test.each([...Object.keys(mayImport), 'machines/report', 'diagrams', 'src/library'])(
    '%s knows no DOM and no Node',
    (room) => {
      const { lib, types } = projectOf(room).compilerOptions;
      expect({ lib, types }).toEqual({ lib: undefined, types: undefined });
    },
  );

  test.each([
    [
      'machines/vocabulary/x.ts',
      '../workup/route.ts',
      'Imports run one way: the words of the field stand on nothing else.',
    ],
    ['machines/workup/x.ts', '../case/replay.ts', 'Imports run one way: the rules know words and claims'],
    ['machines/workup/x.ts', '../verify/verify.ts', 'Imports run one way: the rules know words and claims'],
    ['machines/verify/x.ts', '../panel/matrix.ts', 'Imports run one way: the proofs know words, claims and rules'],
    ['machines/grading/x.ts', '../staging/stage.ts', 'Imports run one way: grading is used alone'],
    ['machines/workup/steps/x.ts', 'react', 'The clinical core runs anywhere: no screen, no file, no test.'],
    ['machines/report/x.ts', 'node:fs', 'The clinical core runs anywhere: no screen, no file, no test.'],
    ['diagrams/x.ts', '../src/app/App.tsx', 'Diagrams read the machines and nothing else.'],
    ['src/app/x.ts', '../cli/arrector.ts', 'The page runs in a browser'],
    ['src/cli/x.ts', '../app/App.tsx', 'The command line has no screen.'],
    ['src/library/x.ts', '../cli/main.ts', 'The library is the core and its diagrams: no screen, no file, no test.'],
    ['src/library/x.ts', 'node:fs', 'The library is the core and its diagrams: no screen, no file, no test.'],
  ])('lint refuses in %s the import of %s and says why', (file, from, why) => {
    expect(lintMessages(file, `import { x } from '${from}';\nexport const y = x;\n`)).toContain(why);
  });

  test('lint accepts an import that runs the right way', () => {
    const source = "import { steps } from '../workup/route.ts';\n\nexport const y = steps;\n";
    expect(lintMessages('machines/panel/x.ts', source)).toContain('Checked 1 file');
    expect(lintMessages('machines/panel/x.ts', source)).not.toContain('Imports run one way');
  });
});
