import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src/library/arrector.ts';
import { fencesOfReadme, type PackedPackage, packPackage } from './packedPackage.ts';

const timeout = 120_000;
const root = join(import.meta.dirname, '..', '..');

let packed: PackedPackage;

beforeAll(() => {
  packed = packPackage();
}, timeout);

afterAll(() => packed.remove());

const inProject = (name: string, content: string): string => {
  const path = join(packed.project, name);
  writeFileSync(path, content);
  return path;
};

const ran = (file: string): string => execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: packed.project });

const strict = {
  target: 'es2023',
  lib: ['es2023'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules', '@types')],
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
};

/** Compiles examples into a folder of the project; gives what the compiler has against them. */
function compiled(folder: string, compilerOptions: object, examples: readonly string[]): string {
  const files = examples.map((code, at) => inProject(`example${at}.ts`, code));
  const options = { ...compilerOptions, outDir: folder, rootDir: '.' };
  const config = inProject(`tsconfig.${folder}.json`, JSON.stringify({ compilerOptions: options, files }));
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config],
    {
      encoding: 'utf8',
      cwd: packed.project,
    },
  );
  return stdout;
}

/** Bundles a program that uses the package, XState and Zod left outside. */
async function bundled(program: string): Promise<string> {
  const entry = inProject(`program-${program.length}.mjs`, program);
  const result = await build({
    root: packed.project,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: ['xstate', 'zod'] },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output.map((part) => ('code' in part ? part.code : '')).join('\n');
}

describe('the packed package', { timeout }, () => {
  test('holds what was built, the licence and the readme, and nothing else', () => {
    const outside = packed.files.filter((file) => !file.startsWith('dist/'));
    expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(
      [...new Set(packed.files.map((file) => file.split('/')[1]).filter((part) => part !== undefined))].sort(),
    ).toEqual(['app', 'cli', 'library', 'schema']);
    const inLibrary = packed.files.filter((file) => file.startsWith('dist/library/'));
    expect(
      inLibrary.filter(
        (file) => !/^dist\/library\/(?:machines|diagrams|src\/library)\/[\w./-]+(?:\.js|\.d\.ts)$/.test(file),
      ),
    ).toEqual([]);
  });

  test('is found good by publint', async () => {
    const { messages } = await publint({
      pkgDir: join(packed.project, 'node_modules', 'arrector'),
      level: 'suggestion',
    });
    expect(messages.map(({ code, path }) => [code, path])).toEqual([]);
  });

  test('has types that are right wherever ES modules are imported', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(packed.tarball)), {
      entrypoints: ['.'],
    });
    const problems = 'problems' in analysis ? analysis.problems : [{ kind: 'NoTypes' }];
    expect(problems.map(({ kind, ...where }) => [kind, 'resolutionKind' in where ? where.resolutionKind : ''])).toEqual(
      [['CJSResolvesToESM', 'node16-cjs']],
    );
  });

  test('needs XState and Zod and nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const modules = packed.files.filter((file) => /^dist\/library\/.*\.js$/.test(file));
    const imported = modules.flatMap((file) => {
      const text = readFileSync(join(packed.project, 'node_modules', 'arrector', file), 'utf8');
      return [...text.matchAll(/\bfrom\s*"([^."][^"]*)"|\bimport\s*"([^."][^"]*)"/g)].map(
        ([, from, bare]) => from ?? bare,
      );
    });
    expect([[...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort()]).toEqual([
      ['xstate', 'zod'],
      ['xstate', 'zod'],
    ]);
  });

  test('exports the JSON Schemas that it makes', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { caseJsonSchema, reportJsonSchema } from 'arrector';
      const require = createRequire(import.meta.url);
      const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
      console.log(same(require('arrector/schema/case.schema.json'), caseJsonSchema()), same(require('arrector/schema/report.schema.json'), reportJsonSchema()));
    `;
    expect(ran(inProject('schemas.mjs', script))).toBe('true true\n');
  });
});

describe('in a project of a stranger', { timeout }, () => {
  const fences = fencesOfReadme();
  const examples = fences.flatMap(({ language, text }, at) =>
    language === 'ts' ? [{ code: text, prints: fences[at + 1]?.text }] : [],
  );

  test.each(['nodenext', 'bundler'])('every documented example compiles strictly with resolution %s', (resolution) => {
    const compiler = {
      ...strict,
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
    };
    expect(
      compiled(
        `types-${resolution}`,
        compiler,
        examples.map(({ code }) => code),
      ),
    ).toBe('');
  });

  test('every documented example prints what is documented', () => {
    const compiler = { ...strict, module: 'nodenext', moduleResolution: 'nodenext' };
    expect(
      compiled(
        'out',
        compiler,
        examples.map(({ code }) => code),
      ),
    ).toBe('');
    expect(examples.map((_, at) => ran(join(packed.project, 'out', `example${at}.js`)))).toEqual(
      examples.map(({ prints }) => prints),
    );
  });

  test('importing the package changes nothing outside it', () => {
    // Zod completes its own configuration with the first definition that anyone makes.
    const script = `
      import 'xstate';
      import { z } from 'zod';
      z.strictObject({ any: z.string() });
      const state = () => JSON.stringify([
        Reflect.ownKeys(globalThis).map(String).sort(),
        z.config(),
        z.globalRegistry._idmap.size,
        process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
      ]);
      const before = state();
      await import('arrector');
      console.log(before === state());
    `;
    expect(ran(inProject('outside.mjs', script))).toBe('true\n');
  });

  test('a bundler takes only what is used', async () => {
    const sizes = await Promise.all(
      ["import 'arrector';", "import { knowledge } from 'arrector'; console.log(knowledge.version);"].map(bundled),
    );
    expect(sizes.map((code) => [code.includes('arrector.case/1'), code.length < 1_000])).toEqual([
      [false, true],
      [false, true],
    ]);
    const whole = await bundled("import { check } from 'arrector'; console.log(check({}));");
    expect([whole.includes('arrector.case/1'), whole.includes('urn:arrector:finding')]).toEqual([true, false]);
  });

  test('the machines are the machines of this project', () => {
    const script = "import * as library from 'arrector'; console.log(Object.keys(library).sort().join());";
    expect(ran(inProject('names.mjs', script)).trim()).toBe(Object.keys(library).sort().join());
  });
});
