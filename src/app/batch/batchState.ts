import type { ColumnReadAs } from '../../../machines/case/readHeader.ts';
import { type BatchCounts, type BatchFilter, batchFilters } from '../../batch/batchFilter.ts';
import type { BatchEnd, BatchReply, BatchStanding } from '../../batch/batchMessages.ts';
import type { ListedAnswer } from '../../batch/batchResults.ts';

/** Answers that are listed at once: few enough that showing them takes no noticeable time. */
export const pageSize = 20;

/** How far a file is: being read, read or stopped, or not read at all and why. */
export type BatchStage =
  | { readonly at: 'reading' }
  | { readonly at: 'read'; readonly end: BatchEnd }
  | { readonly at: 'refused'; readonly errors: readonly string[] }
  | { readonly at: 'unreadable' }
  | { readonly at: 'failed' };

/** A file of cases as the page shows it. `opening` and `notOpened` are lines whose case was asked for. */
export type BatchState = {
  readonly name: string;
  readonly size: number;
  readonly stage: BatchStage;
  readonly standing: BatchStanding;
  readonly readAs: readonly ColumnReadAs[];
  readonly passedOver: readonly string[];
  readonly filter: BatchFilter;
  readonly from: number;
  readonly answers: readonly ListedAnswer[];
  readonly opening: number | null;
  readonly notOpened: number | null;
  readonly isSaving: boolean;
};

/** What the user does, beside what the worker says. */
export type BatchAction =
  | BatchReply
  | { readonly type: 'chosen'; readonly name: string; readonly size: number }
  | { readonly type: 'asked'; readonly filter: BatchFilter; readonly from: number }
  | { readonly type: 'opening'; readonly line: number }
  | { readonly type: 'saving' }
  | { readonly type: 'failed' };

const noCounts = Object.fromEntries(batchFilters.map((filter) => [filter, 0])) as BatchCounts;

const begun = (name: string, size: number): BatchState => ({
  name,
  size,
  stage: { at: 'reading' },
  standing: { counts: noCounts, bytes: 0, seconds: 0 },
  readAs: [],
  passedOver: [],
  filter: 'all',
  from: 0,
  answers: [],
  opening: null,
  notOpened: null,
  isSaving: false,
});

function changed(state: BatchState, action: Exclude<BatchAction, { readonly type: 'chosen' }>): BatchState {
  switch (action.type) {
    case 'columns':
      return { ...state, readAs: action.readAs, passedOver: action.passedOver };
    case 'standing':
      return { ...state, standing: action.standing };
    case 'end':
      return { ...state, standing: action.standing, stage: { at: 'read', end: action.end } };
    case 'refused':
      return { ...state, stage: { at: 'refused', errors: action.errors } };
    case 'unreadable':
    case 'failed':
      return { ...state, stage: { at: action.type } };
    case 'asked':
      return { ...state, filter: action.filter, from: action.from };
    case 'listed':
      return action.filter === state.filter && action.from === state.from
        ? { ...state, answers: action.answers }
        : state;
    case 'opening':
      return { ...state, opening: action.line, notOpened: null };
    case 'case':
      return { ...state, opening: null, notOpened: action.case === null ? action.line : null };
    case 'saving':
      return { ...state, isSaving: true };
    case 'table':
      return { ...state, isSaving: false };
  }
}

/** Gives the state after something was done or said; null as long as no file is chosen. */
export function batchAfter(state: BatchState | null, action: BatchAction): BatchState | null {
  if (action.type === 'chosen') return begun(action.name, action.size);
  return state === null ? null : changed(state, action);
}
