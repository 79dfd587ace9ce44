import { readFileSync } from 'node:fs';

/** Gives the lines of a committed list beside the tests, without the empty last one. */
export function committedList(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}
