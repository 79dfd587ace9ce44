import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const left = new Set(['.git', 'node_modules', 'dist', 'build', 'test-results', '.stryker-tmp']);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    if (left.has(name)) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const outside = [['..', 'shared/'].join('/'), ['', 'work', 'main'].join('/'), ['', 'work', 'shared'].join('/')];

test('no file of the repository names a folder beside it', () => {
  const naming = filesBelow(root).filter((path) => {
    const text = readFileSync(path, 'latin1');
    return outside.some((place) => text.includes(place));
  });
  expect(naming.map((path) => relative(root, path))).toEqual([]);
});
