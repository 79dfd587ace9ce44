import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import { type Progress, progressOf } from '../../../machines/workup/route.ts';
import { type TrailEntry, trailOf } from './trail.ts';

/** Where a case stands: its findings as the workup reads them, how far that leads, and the trail. */
export type Standing = {
  readonly caseFile: CaseFile;
  readonly closed: boolean;
  readonly findings: Findings;
  readonly progress: Progress;
  readonly trail: readonly TrailEntry[];
};

const known = new WeakMap<CaseFile, Map<boolean, Standing>>();

/** Gives where a case stands, the same object for the same case, so that every leaf may ask for it. */
export function standingOf(caseFile: CaseFile, closed: boolean): Standing {
  const before = known.get(caseFile) ?? new Map<boolean, Standing>();
  const found = before.get(closed);
  if (found !== undefined) return found;
  const findings = readFindings(caseFile);
  const progress = progressOf(findings, closed);
  const standing = { caseFile, closed, findings, progress, trail: trailOf(progress, findings) };
  known.set(caseFile, before.set(closed, standing));
  return standing;
}
