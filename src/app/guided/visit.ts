import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { asked, type Impression } from './impression.ts';

/** What a case is where it is not the user's own: a published case, or answers made up to lead to a step. */
export type Example = { readonly citation: string; readonly publishedDiagnosis: string } | { readonly leadsTo: StepId };

/** The saved case that a visit was opened from or saved as. */
export type SavedAs = { readonly id: number; readonly name: string };

/**
 * A visit at one moment; `onceAnswered` are findings that were answers to a question of the way, `impression` is there
 * only where another case was opened then: it belongs to the case that was left.
 */
export type Moment = {
  readonly case: CaseFile;
  readonly closed: boolean;
  readonly onceAnswered: ReadonlySet<CaseFindingId>;
  readonly example: Example | null;
  readonly savedAs: SavedAs | null;
  readonly impression?: Impression;
};

/** A visit, and the moments before it, latest last: what undo goes back through. */
export type Visit = Moment & { readonly past: readonly Moment[]; readonly impression: Impression };

export const emptyVisit: Visit = {
  case: { schema: caseSchema },
  closed: false,
  onceAnswered: new Set(),
  example: null,
  savedAs: null,
  past: [],
  impression: asked,
};

/** The visit with another case in the place of its own, which undo brings back. */
export const withAnotherCase = ({ past, ...moment }: Visit, caseFile: CaseFile, example: Example | null): Visit => ({
  ...emptyVisit,
  case: caseFile,
  example,
  past: [...past, moment],
});

let kept: Visit = emptyVisit;

/** The visit as it was left: in memory only, so that another page can be looked at in between. */
export const keptVisit = (): Visit => kept;

export function keepVisit(visit: Visit): void {
  kept = visit;
}

/** Puts a case in the place of the visit that was left; undo goes back to that one. */
export function openInVisit(caseFile: CaseFile, savedAs: SavedAs | null): void {
  kept = { ...withAnotherCase(kept, caseFile, null), savedAs };
}
