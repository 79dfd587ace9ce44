import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diagramFiles } from '../../diagrams/diagramFiles.ts';
import { drawings } from '../../diagrams/drawings.ts';
import { diagramNamed } from '../../diagrams/names.ts';
import { toMermaid } from '../../diagrams/toMermaid.ts';
import { layOut, type RenderedWith } from './layOut.ts';
import { textLines, toSvg } from './toSvg.ts';
import { wordsOfSvg } from './wordsOfSvg.ts';

const folder = 'diagrams';
const renderedWithFile = 'rendered-with.json';
const generated = /\.(mmd|svg)$|^tables\/.*\.md$|^rendered-with\.json$/;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Files = ReadonlyMap<string, string>;

type Rendered = { readonly files: Files; readonly with: RenderedWith };

async function render(executablePath: string): Promise<Rendered> {
  const all = drawings();
  const sources = all.map(toMermaid);
  const tasks = all.map((drawing, index) => ({ source: sources[index] ?? '', lines: textLines(drawing) }));
  const { geometries, with: renderedWith } = await layOut(executablePath, tasks);
  const svgs = all.map((drawing, index): [string, string] => {
    const geometry = geometries[index];
    if (geometry === undefined) throw new RangeError(`${drawing.name} was not laid out`);
    return [`${diagramNamed(drawing.name)?.path}.svg`, toSvg(drawing, geometry, sha256(sources[index] ?? ''))];
  });
  const record = `${JSON.stringify(renderedWith, null, 2)}\n`;
  return { files: new Map([...diagramFiles(), ...svgs, [renderedWithFile, record]]), with: renderedWith };
}

async function committedFiles(): Promise<Files> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => generated.test(name));
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(paths.map((path, index): [string, string] => [path, contents[index] ?? '']));
}

async function write({ files }: Rendered): Promise<string> {
  const committed = await committedFiles();
  const stale = [...committed.keys()].filter((path) => !files.has(path));
  const changed = [...files].filter(([path, content]) => committed.get(path) !== content);
  for (const path of stale) await rm(join(folder, path));
  for (const [path, content] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return `${files.size} files under ${folder}/: ${changed.length} written, ${stale.length} removed.\n`;
}

function differences(rendered: Files, committed: Files, sameBrowser: boolean): readonly string[] {
  const paths = [...new Set([...rendered.keys(), ...committed.keys()])].toSorted();
  return paths.flatMap((path) => {
    const now = rendered.get(path);
    const then = committed.get(path);
    if (now === undefined) return [`${path}: belongs to no diagram; npm run diagrams removes it`];
    if (then === undefined) return [`${path}: is missing; npm run diagrams writes it`];
    if (now === then || (!sameBrowser && path === renderedWithFile)) return [];
    if (!sameBrowser && path.endsWith('.svg') && wordsOfSvg(now) === wordsOfSvg(then)) return [];
    return [`${path}: differs from what the machine gives; npm run diagrams writes it anew`];
  });
}

async function check({ files, with: now }: Rendered): Promise<readonly string[]> {
  const committed = await committedFiles();
  const then = JSON.parse(committed.get(renderedWithFile) ?? '{}') as Partial<RenderedWith>;
  const sameBrowser = then.chromium === now.chromium;
  if (!sameBrowser) {
    process.stdout.write(
      `Committed with Chromium ${then.chromium ?? 'unknown'}, rendered here with ${now.chromium}: pictures are compared by their ids and words, not by their bytes.\n`,
    );
  }
  return differences(files, committed, sameBrowser);
}

/** Writes the diagrams, or checks that the committed ones are what the machine gives; true when all is well. */
export async function diagrams(executablePath: string, checkOnly: boolean): Promise<boolean> {
  const rendered = await render(executablePath);
  if (!checkOnly) {
    process.stdout.write(await write(rendered));
    return true;
  }
  const found = await check(rendered);
  for (const line of found) process.stderr.write(`${line}\n`);
  if (found.length === 0) process.stdout.write(`${rendered.files.size} files under ${folder}/ are up to date.\n`);
  return found.length === 0;
}
