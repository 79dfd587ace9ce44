import type { ColumnReadAs } from '../../machines/case/readHeader.ts';
import type { CaseFile } from '../../machines/vocabulary/caseFile.ts';
import type { BatchFormat } from './batchEntry.ts';
import type { BatchCounts, BatchFilter } from './batchFilter.ts';
import type { ListedAnswer } from './batchResults.ts';

/** What the page asks of the worker; `drawn` says that the page shows what it was told last. */
export type BatchRequest =
  | { readonly type: 'start'; readonly file: File; readonly format: BatchFormat }
  | { readonly type: 'cancel' }
  | { readonly type: 'list'; readonly filter: BatchFilter; readonly from: number; readonly size: number }
  | { readonly type: 'case'; readonly line: number }
  | { readonly type: 'table' }
  | { readonly type: 'drawn' };

/** How far a file is read: bytes, and seconds since the start. */
export type BatchStanding = { readonly counts: BatchCounts; readonly bytes: number; readonly seconds: number };

/** How the reading of a file ended. */
export type BatchEnd = 'done' | 'cancelled';

/** What the worker tells the page. */
export type BatchReply =
  | { readonly type: 'columns'; readonly readAs: readonly ColumnReadAs[]; readonly passedOver: readonly string[] }
  | { readonly type: 'standing'; readonly standing: BatchStanding }
  | { readonly type: 'end'; readonly end: BatchEnd; readonly standing: BatchStanding }
  | { readonly type: 'refused'; readonly errors: readonly string[] }
  | { readonly type: 'unreadable' }
  | {
      readonly type: 'listed';
      readonly filter: BatchFilter;
      readonly from: number;
      readonly answers: readonly ListedAnswer[];
    }
  | { readonly type: 'case'; readonly line: number; readonly case: CaseFile | null }
  | { readonly type: 'table'; readonly table: Blob };
