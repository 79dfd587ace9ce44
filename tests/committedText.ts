import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Gives a committed text; with `ARRECTOR_WRITE=1` in the environment, or in the mode `write`, it is first replaced by
 * what the test made, so that the change can be read before it is committed.
 */
export function committedText(place: URL, made: string): string {
  const { ARRECTOR_WRITE } = process.env;
  if (ARRECTOR_WRITE === '1' || import.meta.env.MODE === 'write') writeFileSync(place, made);
  return readFileSync(place, 'utf8');
}
