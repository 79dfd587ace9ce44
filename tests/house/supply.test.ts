import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'arrector-supply-'));

type Package = {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

type Lockfile = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: true; readonly hasInstallScript?: true }>
  >;
};

type Bill = {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  }[];
};

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const { dependencies, devDependencies } = read<Package>(join(root, 'package.json'));
const { packages } = read<Lockfile>(join(root, 'package-lock.json'));

const builds = [
  { mode: 'production', name: 'app' },
  { mode: 'cli', name: 'cli' },
] as const;

const outDir = (time: string, name: string): string => join(folder, time, name);

function build(time: string): void {
  for (const { mode, name } of builds) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--outDir', outDir(time, name), '--logLevel', 'error'],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (status !== 0) throw new Error(stderr);
  }
}

function filesBelow(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(place, join(entry.parentPath, entry.name)))
    .sort();
}

const billOf = (name: string): Bill => read<Bill>(join(outDir('first', name), 'sbom.cdx.json'));

beforeAll(() => {
  build('first');
  build('second');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('what is built', () => {
  test('is the same bytes every time', () => {
    const first = join(folder, 'first');
    const second = join(folder, 'second');
    expect(filesBelow(second)).toEqual(filesBelow(first));
    const differing = filesBelow(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(differing).toEqual([]);
  });

  test.each(builds)('carries a valid CycloneDX bill of the parts of the $name', async ({ name }) => {
    const bill = readFileSync(join(outDir('first', name), 'sbom.cdx.json'), 'utf8');
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
  });

  test('names every part as the lockfile does, under a licence that allows to pass it on', () => {
    const allowed = [
      '0BSD',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'ISC',
      'MIT',
      'OFL-1.1',
      'Unlicense',
      '(MPL-2.0 OR Apache-2.0)',
    ];
    const locked = new Set(
      Object.entries(packages).map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`),
    );
    for (const { components } of builds.map(({ name }) => billOf(name))) {
      const underOther = components.filter(
        ({ licenses }) =>
          !licenses.every((one) => allowed.includes('license' in one ? one.license.id : one.expression)),
      );
      expect(underOther).toEqual([]);
      expect(components.filter(({ name, version }) => !locked.has(`${name} ${version}`))).toEqual([]);
    }
  });

  test('names the parts of the service worker, which is bundled apart from the page', () => {
    const worker = readFileSync(join(outDir('first', 'app'), 'sw.js'), 'utf8');
    const inside = new Set(
      [...worker.matchAll(/"(workbox):([\w-]+):[\d.]+"/g)].map(([, kind, name]) => `${kind}-${name}`),
    );
    const named = billOf('app').components.map(({ name }) => name);
    expect([...inside].sort()).toEqual(named.filter((name) => name.startsWith('workbox-')));
  });

  test('holds every dependency of the package', () => {
    const shipped = new Set(builds.flatMap(({ name }) => billOf(name).components.map((component) => component.name)));
    expect(Object.keys(dependencies).filter((name) => !shipped.has(name))).toEqual([]);
  });

  test.each(builds)('the $name carries the licence of each of its parts', ({ name }) => {
    const licences = readFileSync(join(outDir('first', name), 'licences.txt'), 'utf8');
    const missing = billOf(name).components.filter((part) => !licences.includes(`${part.name} ${part.version} (`));
    expect(missing).toEqual([]);
  });
});

describe('what is installed', () => {
  test('is pinned exactly', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(all.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  test('needs no script at its installation', () => {
    expect(readFileSync(join(root, '.ci', 'run'), 'utf8')).toContain('npm ci --ignore-scripts');
    const shipping = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
    expect(shipping.map(([name]) => name)).toEqual([]);
  });
});
