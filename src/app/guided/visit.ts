import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';

/** A published case that is shown as a worked example. */
export type Example = { readonly citation: string; readonly publishedDiagnosis: string };

/** The saved case that a visit was opened from or saved as. */
export type SavedAs = { readonly id: number; readonly name: string };

/** A visit at one moment; `onceAnswered` are findings that were answers to a question of the way. */
export type Moment = {
  readonly case: CaseFile;
  readonly closed: boolean;
  readonly onceAnswered: ReadonlySet<CaseFindingId>;
  readonly example: Example | null;
  readonly savedAs: SavedAs | null;
};

/** A visit, and the moments before it, latest last: what undo goes back through. */
export type Visit = Moment & { readonly past: readonly Moment[] };

export const emptyVisit: Visit = {
  case: { schema: caseSchema },
  closed: false,
  onceAnswered: new Set(),
  example: null,
  savedAs: null,
  past: [],
};

let kept: Visit = emptyVisit;

/** The visit as it was left: in memory only, so that another page can be looked at in between. */
export const keptVisit = (): Visit => kept;

export function keepVisit(visit: Visit): void {
  kept = visit;
}

/** Puts a case in the place of the visit that was left; undo goes back to that one. */
export function openInVisit(caseFile: CaseFile, savedAs: SavedAs | null): void {
  const { past, ...left } = kept;
  kept = { ...emptyVisit, case: caseFile, savedAs, past: [...past, left] };
}
