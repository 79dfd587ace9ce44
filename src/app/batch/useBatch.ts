import { startTransition, useEffect, useMemo, useReducer, useRef } from 'react';
import { formatOfName } from '../../batch/batchEntry.ts';
import type { BatchFilter } from '../../batch/batchFilter.ts';
import type { BatchReply, BatchRequest } from '../../batch/batchMessages.ts';
import { batchText } from '../../text/batchText.ts';
import { saveFile } from '../ui/saveFile.ts';
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

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'batch' });

const none: BatchState['answers'] = [];

/** Reads files of cases in a worker that ends with the view; a new file ends the one before it. */
export function useBatch(): BatchHandle {
  const [state, dispatch] = useReducer(batchAfter, null);
  const worker = useRef<Worker | null>(null);
  const openCase = useOpenCase();
  useEffect(() => () => worker.current?.terminate(), []);

  // The same functions at every render: a list of many rows is only drawn anew when its rows change.
  const handle = useMemo(() => {
    const ask = (request: BatchRequest): void => worker.current?.postMessage(request);
    const list = (filter: BatchFilter, from: number): void => ask({ type: 'list', filter, from, size: pageSize });
    const start = (file: File): void => {
      worker.current?.terminate();
      const started = newWorker();
      worker.current = started;
      dispatch({ type: 'chosen', name: file.name, size: file.size });
      started.onmessage = ({ data }: MessageEvent<BatchReply>) => {
        // Rows are drawn bit by bit, so that a key or a click never waits for a whole list.
        if (data.type === 'listed') startTransition(() => dispatch(data));
        else dispatch(data);
        if (data.type === 'table') saveFile(batchText.tableFile(file.name), data.table);
        if (data.type === 'case' && data.case !== null) openCase(data.case);
      };
      started.onerror = () => dispatch({ type: 'failed' });
      ask({ type: 'start', file, format: formatOfName(file.name) });
    };
    return {
      list,
      drawn: () => ask({ type: 'drawn' }),
      start,
      stop: () => ask({ type: 'cancel' }),
      show: (filter: BatchFilter, from: number) => {
        dispatch({ type: 'asked', filter, from });
        list(filter, from);
      },
      open: (line: number) => {
        dispatch({ type: 'opening', line });
        ask({ type: 'case', line });
      },
      save: () => {
        dispatch({ type: 'saving' });
        ask({ type: 'table' });
      },
    };
  }, [openCase]);

  const { filter = 'all', from = 0, answers = none } = state ?? {};
  const cases = state?.standing.counts[filter] ?? 0;
  // A page that is not full yet is asked for again as more answers come in.
  const isBehind = answers.length < Math.min(pageSize, cases - from);
  const { list } = handle;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more cases are a reason to ask again.
  useEffect(() => {
    if (isBehind) list(filter, from);
  }, [list, isBehind, cases, filter, from]);

  const { drawn } = handle;
  const standing = state?.standing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of them is that they are drawn.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(drawn));
    return () => cancelAnimationFrame(frame);
  }, [drawn, standing, answers]);

  return { ...handle, state };
}
