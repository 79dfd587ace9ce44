import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { firstScreens } from './src/firstScreen/firstScreens.ts';
import { billOfMaterials } from './src/materials/billOfMaterials.ts';
import { offlineApp, servedFolder, serviceWorkerParts } from './src/offline/offlineApp.ts';

const product = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
};

const typeface = '@fontsource-variable/atkinson-hyperlegible-next';

const metaPolicy = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/;

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The development server injects inline scripts, so only what is built carries the policy of index.html. */
const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(metaPolicy, ''),
};

const text = /(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/.source;
const reasons = new RegExp(
  `(?:because|settles):\\s*${text},?|(?:claims|figures):\\s*\\[[^\\]]*\\],?|expertOpinion: true,?`,
  'g',
);
const sentence = new RegExp(`(named\\(\\s*)${text}`, 'g');

/**
 * The first pages need the branches of the steps, not their reasons: those, and the sentences of the criteria, are left
 * out of what loads first. A module asked for with `?reasoned` keeps everything; it is loaded when a reason is shown.
 */
const reasonsApart: Plugin = {
  name: 'reasons-apart',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (/\/machines\/workup\/steps\/\w+\.ts$/.test(id)) {
      const bare = code.replace(reasons, '');
      if (bare.includes('because')) this.error(`a reason is written in an unusual way in ${id}`);
      return { code: bare, map: null };
    }
    if (/\/machines\/workup\/criteria\/\w+Criteria\.ts$/.test(id)) {
      return { code: code.replace(sentence, "$1''"), map: null };
    }
    return null;
  },
};

/** What belongs together in one file: it compresses better than many small ones. */
const onEveryPage =
  /\/node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|wouter)\/|\/src\/app\/(?:guided\/useKeys|ui\/(?:Kbd|VisuallyHidden|useSingleKeys))\./;
const onTheGuidedPath = new RegExp(
  [
    String.raw`/machines/(?:workup/(?:steps/\w+\.ts$|criteria|(?!outcomes|requirements|pitfalls|certainty|compiledWorkup|selfTest)[\w.]+\.ts$)`,
    String.raw`vocabulary/(?!stainGuide|codes/|entityNames|findingNamed)|consult\.machine|readFindings|grading/mitoticCount|panel/possibleOutcomes|report/(?:pathOf|caseFindingWords))`,
    String.raw`/src/text/(?:ask|step|finding|family|guided|notes)Text\.ts$`,
    String.raw`/src/app/guided/(?:visit|standing|trail|caseChange|useVisit|impression|answerOption|wordsInCase|pageConsult\.machine)\.ts$`,
    String.raw`/src/app/guided/(?:AntibodySelect|ExampleNote|Fold|Undo)\.`,
    String.raw`/src/app/ui/(?:ClaimNotes|Labelled|Reading|ReadingMark)\.`,
    '/node_modules/(?:@xstate|xstate|use-isomorphic-layout-effect)/',
  ].join('|'),
);
const appConfig: ViteUserConfig = {
  plugins: [
    react(),
    policyOnlyWhenBuilt,
    reasonsApart,
    billOfMaterials(product, [typeface, ...serviceWorkerParts]),
    offlineApp(),
    firstScreens(),
  ],
  publicDir: servedFolder,
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, needed, { hostType }) => (hostType === 'js' ? [] : needed),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'page', test: onEveryPage },
            { name: 'workup', test: onTheGuidedPath, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/firefox/**'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: 'build/vitest.json' }]],
  },
  preview: {
    headers: {
      'Content-Security-Policy': [...contentSecurityPolicy, "frame-ancestors 'none'"].join('; '),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
};

/** The JSON Schemas beside the command line are what the command line prints: one source, no second way to make them. */
const schemaFilesBesideCli: Plugin = {
  name: 'schema-files-beside-cli',
  writeBundle: ({ dir = '' }) => {
    const program = join(dir, 'arrector.js');
    const folder = join(dirname(dir), 'schema');
    chmodSync(program, 0o755);
    mkdirSync(folder, { recursive: true });
    for (const name of ['case', 'report']) {
      const schema = execFileSync(process.execPath, [program, 'schema', name], { maxBuffer: 16 * 1024 * 1024 });
      writeFileSync(join(folder, `${name}.schema.json`), schema);
    }
  },
};

const root = import.meta.dirname;

const cliConfig: ViteUserConfig = {
  plugins: [schemaFilesBesideCli, billOfMaterials(product, [])],
  publicDir: false,
  define: { programVersion: JSON.stringify(product.version) },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/arrector.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: { checks: { pluginTimings: false }, output: { entryFileNames: 'arrector.js' } },
  },
};

/** Journeys in Firefox need the built app, so they are no unit tests. */
const firefoxConfig: ViteUserConfig = {
  ...appConfig,
  test: {
    ...appConfig.test,
    include: ['tests/firefox/*.test.ts'],
    exclude: [],
    retry: 1,
    reporters: ['default', ['json', { outputFile: 'build/firefox.json' }]],
  },
};

const fromOwnFile = /(\bfrom\s*|\bimport\s*\(\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** Copies a declaration file and those that it names, with the endings that the files beside them have. */
function copyDeclarations(file: string, from: string, to: string, copied = new Set<string>()): void {
  if (copied.has(file)) return;
  copied.add(file);
  const text = readFileSync(join(from, file), 'utf8');
  mkdirSync(dirname(join(to, file)), { recursive: true });
  writeFileSync(join(to, file), text.replace(fromOwnFile, '$1$2$3.js$2'));
  for (const [, , , path = ''] of text.matchAll(fromOwnFile)) {
    copyDeclarations(join(dirname(file), `${path}.d.ts`), from, to, copied);
  }
}

/** The types of the library are those that the compiler gives, beside the modules that they describe. */
const typesBesideLibrary: Plugin = {
  name: 'types-beside-library',
  writeBundle: ({ dir = '' }) => {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'src/library'], { cwd: root });
    copyDeclarations('src/library/arrector.d.ts', join(root, 'build', 'types'), dir);
  },
};

/** The core as modules, one for each of ours, so that a bundler takes only what is used; XState and Zod stay outside. */
const libraryConfig: ViteUserConfig = {
  plugins: [typesBesideLibrary],
  publicDir: false,
  build: {
    lib: { entry: 'src/library/arrector.ts', formats: ['es'] },
    outDir: 'dist/library',
    emptyOutDir: true,
    minify: false,
    target: 'es2023',
    rolldownOptions: {
      external: /^(?:xstate|zod)(?:\/|$)/,
      checks: { pluginTimings: false },
      output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
    },
  },
};

const configs: Readonly<Record<string, ViteUserConfig>> = {
  cli: cliConfig,
  firefox: firefoxConfig,
  library: libraryConfig,
};

export default defineConfig(({ mode }) => configs[mode] ?? appConfig);
