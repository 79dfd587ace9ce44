import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Enums, Factories, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import type { Plugin } from 'vite';

type Part = {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  readonly text?: string;
};

type Bundled = Omit<Part, 'identifier'> & { readonly identifier?: string | null };

type PackageFile = { readonly name: string; readonly version: string; readonly license: string };

/** A package that names no licence in its file is taken by the text that it carries. */
function partFromBundle({ identifier, ...part }: Bundled): Part {
  return { ...part, identifier: identifier ?? (part.text?.includes('MIT License') ? 'MIT' : 'not stated') };
}

const collected = 'licences.json';

/** What a style sheet pulls in is no module of the bundle: it is named by hand and read where it is installed. */
function partFromPackage(name: string): Part {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
  return { name, version, identifier: license, text: readFileSync(join(file, '..', 'LICENSE'), 'utf8') };
}

function packageUrlOf({ name, version }: Part): PackageURL {
  const [last = name, scope] = name.split('/').reverse();
  return new PackageURL('npm', scope, last, version, undefined, undefined);
}

/** No serial number and no time: the same parts give the same bytes. */
function billOf(product: PackageFile, parts: readonly Part[]): string {
  const licences = new Factories.LicenseFactory();
  const bom = new Models.Bom();
  const main = new Models.Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    licenses: new Models.LicenseRepository([licences.makeFromString(product.license)]),
    bomRef: `${product.name}@${product.version}`,
  });
  bom.metadata.component = main;
  for (const part of parts) {
    const purl = packageUrlOf(part);
    const component = new Models.Component(Enums.ComponentType.Library, part.name, {
      version: part.version,
      licenses: new Models.LicenseRepository([licences.makeFromString(part.identifier)]),
      purl,
      bomRef: purl.toString(),
    });
    bom.components.add(component);
    main.dependencies.add(component.bomRef);
  }
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 });
}

const named = ({ name, version }: Part): string => `${name} ${version}`;

const licenceOf = ({ name, version, identifier, text }: Part): string =>
  [`${name} ${version} (${identifier})`, '', (text ?? 'The package carries no licence text.').trim()].join('\n');

/**
 * Writes beside a build what is in it: `licences.txt`, the licence of every package shipped, and `sbom.cdx.json`, the
 * same as a CycloneDX bill of materials. Both are made from the modules that were bundled and from `alsoShipped`.
 */
export function billOfMaterials(product: PackageFile, alsoShipped: readonly string[]): Plugin {
  return {
    name: 'bill-of-materials',
    apply: 'build',
    config: () => ({ build: { license: { fileName: collected } } }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const file = bundle[collected];
        if (file?.type !== 'asset') return this.error(`${collected} was not made`);
        const bundled = (JSON.parse(String(file.source)) as readonly Bundled[]).map(partFromBundle);
        delete bundle[collected];
        const all = [...bundled, ...alsoShipped.map(partFromPackage)];
        const parts = [...new Map(all.map((part) => [named(part), part])).values()].sort((a, b) =>
          named(a) < named(b) ? -1 : 1,
        );
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: `${billOf(product, parts)}\n` });
        this.emitFile({
          type: 'asset',
          fileName: 'licences.txt',
          source: `${parts.map(licenceOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
        });
      },
    },
  };
}
