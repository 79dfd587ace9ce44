import { useEffect, useReducer, useRef } from 'react';
import { formatOfName } from '../../batch/batchEntry.ts';
import type { BatchReply, BatchRequest } from '../../batch/batchMessages.ts';
import type { BatchFilter } from '../../batch/batchResults.ts';
import { batchText } from '../../text/batchText.ts';
import { saveBlob } from '../ui/saveBlob.ts';
import { type BatchState, batchAfter, pageSize } from './batchState.ts';
import { useOpenCase } from './useOpenCase.ts';

/** A file of cases that is read in a worker, and all that can be done with it. */
export type BatchHandle = {
  readonly state: BatchState | null;
  readonly start: (file: File) => void;
  readonly stop: () => void;
  readonly show: (filter: BatchFilter, from: number) => void;
  readonly open: (line: number) => void;
  readonly save: () => void;
};

const newWorker = (): Worker =>
  new Worker(new URL('../../batch/batchWorker.ts', import.meta.url), { type: 'module', name: 'batch' });

/** Reads files of cases in a worker that ends with the view; a new file ends the one before it. */
export function useBatch(): BatchHandle {
  const [state, dispatch] = useReducer(batchAfter, null);
  const worker = useRef<Worker | null>(null);
  const openCase = useOpenCase();
  useEffect(() => () => worker.current?.terminate(), []);

  const ask = (request: BatchRequest): void => worker.current?.postMessage(request);
  const list = (filter: BatchFilter, from: number): void => ask({ type: 'list', filter, from, size: pageSize });

  const { filter = 'all', from = 0, name = '', answers = [] } = state ?? {};
  const cases = state?.standing.counts[filter] ?? 0;
  // A page that is not full yet is asked for again as more answers come in.
  const isBehind = answers.length < Math.min(pageSize, cases - from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is listed decides; the worker is always the present one.
  useEffect(() => {
    if (isBehind) list(filter, from);
  }, [isBehind, cases, filter, from]);

  const take = (reply: BatchReply, fileName: string): void => {
    dispatch(reply);
    if (reply.type === 'table') saveBlob(reply.table, batchText.tableFile(fileName));
    if (reply.type === 'case' && reply.case !== null) openCase(reply.case);
  };

  return {
    state,
    start: (file) => {
      worker.current?.terminate();
      const started = newWorker();
      worker.current = started;
      dispatch({ type: 'chosen', name: file.name, size: file.size });
      started.onmessage = ({ data }: MessageEvent<BatchReply>) => take(data, file.name);
      started.onerror = () => dispatch({ type: 'failed' });
      ask({ type: 'start', file, format: formatOfName(file.name) });
    },
    stop: () => ask({ type: 'cancel' }),
    show: (next, place) => {
      dispatch({ type: 'asked', filter: next, from: place });
      list(next, place);
    },
    open: (line) => {
      dispatch({ type: 'opening', line });
      ask({ type: 'case', line });
    },
    save: () => {
      if (name === '') return;
      dispatch({ type: 'saving' });
      ask({ type: 'table' });
    },
  };
}
