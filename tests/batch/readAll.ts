import type { ReadCase } from '../../machines/case/readCase.ts';
import type { BatchEntry, BatchReader } from '../../src/batch/batchEntry.ts';

type ReadEntry = { readonly line: number; readonly read: ReadCase };

/** Gives all entries of a file whose bytes come in parts of a size. */
export function readAll(reader: BatchReader, content: string | Uint8Array, partSize = 65_536): readonly ReadEntry[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entries: ReadEntry[] = [];
  const take = (given: Iterable<BatchEntry>): void => {
    for (const { line, read } of given) entries.push({ line, read: read() });
  };
  for (let at = 0; at < bytes.length; at += partSize) take(reader.push(bytes.subarray(at, at + partSize)));
  take(reader.end());
  return entries;
}
