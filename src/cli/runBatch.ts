import type { BatchEntry, BatchReader } from '../batch/batchEntry.ts';
import { Utf8Text } from '../batch/utf8Text.ts';
import type { Sink } from './outFile.ts';
import type { Progress } from './progress.ts';

/** What a batch came to: how many cases were answered and refused, and whether it was stopped before the end. */
export type BatchRun = { readonly cases: number; readonly refused: number; readonly isStopped: boolean };

/** How cases are answered: `head` stands before all answers; `write` writes the answer to one and says whether it was refused. */
export type Answering = {
  readonly head: () => string;
  readonly write: (entry: BatchEntry, into: Utf8Text) => 'answered' | 'refused';
};

/** Where the bytes come from; `size` is null where it is not known beforehand. */
export type Source = { readonly chunks: AsyncIterable<Uint8Array>; readonly size: number | null };

const writtenAtOnce = 65_536;
const pauseEveryMs = 50;

/** Lets signals come in, which wait as long as one case follows another. */
const pause = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Answers the cases of a source one by one, in order, and writes whole answers only. It keeps no more than a part of
 * the source and 64 KiB of answers; writing waits for the reader of the output. Ends early, with what is answered
 * written, once `stop` is aborted, and as soon as the file as a whole is refused.
 */
export async function runBatch(
  { chunks, size }: Source,
  reader: BatchReader,
  answering: Answering,
  sink: Pick<Sink, 'write'>,
  progress: Progress,
  stop: AbortSignal,
): Promise<BatchRun> {
  const started = performance.now();
  let cases = 0;
  let refused = 0;
  let bytes = 0;
  let isBegun = false;
  const waiting = new Utf8Text();
  let lastPause = started;

  const write = async (): Promise<void> => {
    if (waiting.length > 0) await sink.write(waiting.bytes);
    waiting.clear();
  };
  const answer = async (entries: Iterable<BatchEntry>): Promise<void> => {
    for (const entry of entries) {
      if (stop.aborted) return;
      if (!isBegun) waiting.add(answering.head());
      isBegun = true;
      cases += 1;
      if (answering.write(entry, waiting) === 'refused') refused += 1;
      if (waiting.length >= writtenAtOnce) await write();
      const now = performance.now();
      if (now - lastPause < pauseEveryMs) continue;
      lastPause = now;
      progress.show(() => ({ cases, refused, bytes, size, seconds: (now - started) / 1000 }));
      await pause();
    }
  };

  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      await answer(reader.push(chunk));
      if (stop.aborted || reader.refusal !== null) break;
    }
    if (!stop.aborted) await answer(reader.end());
    if (!isBegun && reader.refusal === null) waiting.add(answering.head());
    await write();
  } finally {
    progress.end();
  }
  return { cases, refused, isStopped: stop.aborted };
}
