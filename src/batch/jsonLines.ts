import type { CaseFault } from '../../machines/case/caseFault.ts';
import { maxCaseBytes } from '../../machines/case/caseLimits.ts';
import { notUtf8, readCaseLine, tooLarge } from '../../machines/case/readCase.ts';
import type { BatchEntry, BatchReader } from './batchEntry.ts';

const lineFeed = 0x0a;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const refused = (line: number, fault: CaseFault): BatchEntry => ({
  line,
  read: () => ({ ok: false, faults: [fault] }),
});

/**
 * Reads JSON Lines: one case a line, lines without anything passed over. A line over 1 MiB is refused without being
 * kept, one that is not UTF-8 alone.
 */
export class JsonLines implements BatchReader {
  readonly refusal = null;
  private readonly held: Uint8Array[] = [];
  private heldBytes = 0;
  private isTooLong = false;
  private line = 0;

  *push(bytes: Uint8Array): Generator<BatchEntry> {
    const end = bytes.lastIndexOf(lineFeed);
    if (end === -1) {
      this.hold(bytes);
      return;
    }
    const start = bytes.indexOf(lineFeed) + 1;
    yield* this.closeLine(bytes.subarray(0, start - 1));
    if (start <= end) yield* this.linesIn(bytes.subarray(start, end));
    this.hold(bytes.subarray(end + 1));
  }

  *end(): Generator<BatchEntry> {
    if (this.heldBytes > 0 || this.isTooLong) yield* this.closeLine(new Uint8Array());
  }

  private hold(bytes: Uint8Array): void {
    this.heldBytes += bytes.length;
    if (this.heldBytes > maxCaseBytes) {
      this.isTooLong = true;
      this.held.length = 0;
      this.heldBytes = 0;
    } else if (!this.isTooLong && bytes.length > 0) {
      this.held.push(bytes.slice());
    }
  }

  private *closeLine(rest: Uint8Array): Generator<BatchEntry> {
    const line = this.isTooLong ? null : joined([...this.held, rest]);
    this.held.length = 0;
    this.heldBytes = 0;
    this.isTooLong = false;
    if (line === null) {
      this.line += 1;
      yield refused(this.line, tooLarge);
    } else {
      yield* this.linesIn(line);
    }
  }

  private *linesIn(bytes: Uint8Array): Generator<BatchEntry> {
    const text = decoded(bytes);
    if (text !== null) {
      for (const line of text.split('\n')) yield* this.entryOf(line);
      return;
    }
    for (let from = 0; from <= bytes.length; ) {
      const end = bytes.indexOf(lineFeed, from);
      const to = end === -1 ? bytes.length : end;
      yield* this.entryOf(decoded(bytes.subarray(from, to)));
      from = to + 1;
    }
  }

  private *entryOf(text: string | null): Generator<BatchEntry> {
    this.line += 1;
    if (text === null) yield refused(this.line, notUtf8);
    else if (text.trim() !== '') yield { line: this.line, read: () => readCaseLine(text) };
  }
}
