import { readingAt } from '../../../machines/report/pathOf.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CaseFindingId, reportedFindings, sectionOf } from '../../../machines/vocabulary/caseFindings.ts';
import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { Progress, StepOfMachine } from '../../../machines/workup/route.ts';
import type { Branch } from '../../../machines/workup/workup.setup.ts';
import { caseFindingOf } from './caseChange.ts';

/** A finding of the case with the category that the workup reads in it. */
type Answer = { readonly finding: CaseFindingId; readonly reading: string };

/** A step on the way with what was read there; the branch is null while the step is open. */
export type TrailEntry = {
  readonly step: StepOfMachine;
  readonly branch: Branch | null;
  readonly answers: readonly Answer[];
};

function once(answers: readonly (readonly [FindingId, string])[]): readonly Answer[] {
  const byFinding = new Map<CaseFindingId, string>();
  for (const [finding, reading] of answers) {
    const of = caseFindingOf(finding);
    if (of === finding || !byFinding.has(of)) byFinding.set(of, reading);
  }
  return [...byFinding].map(([finding, reading]) => ({ finding, reading }));
}

function askedOf(step: StepOfMachine): readonly FindingId[] {
  return step.asks.flatMap(({ finding, accepts = [] }) => [finding, ...accepts]);
}

function reportedOf(step: StepOfMachine, findings: Findings): readonly (readonly [FindingId, string])[] {
  return askedOf(step).flatMap((finding) => {
    const reading = findings[finding];
    return reading === undefined ? [] : [[finding, reading] as const];
  });
}

/** Lists the steps passed with what was read at each, and the open one when it has been answered in part. */
export function trailOf({ passages, at }: Progress, findings: Findings): readonly TrailEntry[] {
  const passed = passages.map((passage) => ({
    step: passage.step,
    branch: passage.branch,
    answers: once(Object.entries(readingAt(passage, findings)) as [FindingId, string][]),
  }));
  const begun = at === null ? [] : once(reportedOf(at, findings));
  return at === null || begun.length === 0 ? passed : [...passed, { step: at, branch: null, answers: begun }];
}

/** The findings that the steps passed and the open one ask for. */
function askedOnTheWay({ passages, at }: Progress): ReadonlySet<CaseFindingId> {
  const steps = [...passages.map(({ step }) => step), ...(at === null ? [] : [at])];
  return new Set(steps.flatMap(askedOf).map(caseFindingOf));
}

/** The reported findings that were answers to a question of the way. */
export function answeredOnTheWay(progress: Progress, caseFile: CaseFile): readonly CaseFindingId[] {
  const asked = askedOnTheWay(progress);
  return reportedFindings(caseFile).filter((finding) => asked.has(finding));
}

/** The last answer of the way: what "back" takes away; null when there is none. */
export function lastAnswer({ passages, at }: Progress, findings: Findings): CaseFindingId | null {
  const steps = [...passages.map(({ step }) => step), ...(at === null ? [] : [at])];
  for (const step of steps.reverse()) {
    const last = reportedOf(step, findings).at(-1);
    if (last !== undefined) return caseFindingOf(last[0]);
  }
  return null;
}

/** Reported findings by where they are shown beside the trail. */
export type BesideTheTrail = {
  readonly kept: readonly CaseFindingId[];
  readonly alsoReported: readonly CaseFindingId[];
};

const shownWithSpecimen = (finding: CaseFindingId): boolean =>
  finding === 'sizeMm' || ['specimen', 'patient'].includes(sectionOf(finding));

/**
 * Sorts the reported findings that the way does not ask: `kept` were answers before the way changed, `alsoReported`
 * were volunteered. Those of the specimen stand in their own panel unless they were answers.
 */
export function besideTheTrail(
  progress: Progress,
  trail: readonly TrailEntry[],
  caseFile: CaseFile,
  onceAnswered: ReadonlySet<CaseFindingId>,
): BesideTheTrail {
  const asked = askedOnTheWay(progress);
  const shown = new Set(trail.flatMap(({ answers }) => answers.map(({ finding }) => finding)));
  const notAsked = reportedFindings(caseFile).filter((finding) => !asked.has(finding));
  return {
    kept: notAsked.filter((finding) => onceAnswered.has(finding)),
    alsoReported: notAsked.filter(
      (finding) => !onceAnswered.has(finding) && !shown.has(finding) && !shownWithSpecimen(finding),
    ),
  };
}
