import type { BatchEntry, BatchReader } from '../../src/batch/batchEntry.ts';

/** Gives all entries of a file whose bytes come in parts of a size. */
export function readAll(reader: BatchReader, content: string | Uint8Array, partSize = 65_536): readonly BatchEntry[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entries: BatchEntry[] = [];
  for (let at = 0; at < bytes.length; at += partSize) entries.push(...reader.push(bytes.subarray(at, at + partSize)));
  entries.push(...reader.end());
  return entries;
}
