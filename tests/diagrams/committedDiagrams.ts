import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'diagrams';

/** Reads every generated file under `diagrams/` that the pattern fits: path and content. */
export function committedDiagrams(pattern: RegExp): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .toSorted();
  return new Map(paths.map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]));
}
