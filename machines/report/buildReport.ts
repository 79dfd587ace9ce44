import { type Consultation, replay } from '../case/replay.ts';
import { couldNotMatter } from '../panel/couldNotMatter.ts';
import { minimalSet } from '../panel/minimalSet.ts';
import { whatWouldChange } from '../panel/whatWouldChange.ts';
import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import type { Findings } from '../vocabulary/findings.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { certaintyOf, type Unmet, unmetBy } from '../workup/certainty.ts';
import { codedPanel } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { outcomes } from '../workup/outcomes.ts';
import { type PitfallMet, pitfallsMet } from '../workup/pitfallsMet.ts';
import { type Route, steps } from '../workup/route.ts';
import { contextOf } from './contextOf.ts';
import { knowledge } from './knowledge.ts';
import { grounded, pathStepOf } from './pathOf.ts';
import { pointersOf } from './pointers.ts';
import {
  type Handoff,
  type PitfallInReport,
  type Report,
  reportSchema,
  type UnmetFinding,
  type WorkupReport,
} from './report.ts';
import { conflictsOf, nextStainsOf, secondReaderOf } from './secondReaderOf.ts';

/** The consult machine and the walk over the same steps came to different conclusions: a fault of the program. */
class DisagreementError extends Error {
  override readonly name = 'DisagreementError';
  readonly byMachine: OutcomeId;
  readonly byRoute: OutcomeId;
  constructor(byMachine: OutcomeId, byRoute: OutcomeId) {
    super(
      `The consult machine concludes ${byMachine} and the route ${byRoute}. No report is made: please send the case file to the maintainers.`,
    );
    this.byMachine = byMachine;
    this.byRoute = byRoute;
  }
}

const unmetInReport: (unmet: Unmet) => UnmetFinding = remembered((unmet) =>
  Object.freeze({ finding: unmet.finding, requirement: unmet.id, ...grounded(unmet) }),
);

const pitfallInReport: (pitfall: PitfallMet) => PitfallInReport = remembered((pitfall) =>
  Object.freeze({ id: pitfall.id, name: pitfall.name, ...grounded(pitfall) }),
);

function workupReportOf({ passages, outcome }: Route, findings: Findings): WorkupReport {
  const { name, also = [], kind } = outcomeNames[outcome];
  const unmet = unmetBy(outcome, findings);
  const passed = passages.map(({ step }) => step.id);
  return {
    outcome,
    name,
    alsoCalled: also,
    meaning: grounded(outcomes[outcome]),
    kind,
    certainty: certaintyOf(kind, unmet),
    unmet: unmet.map(unmetInReport),
    pitfalls: pitfallsMet(passed, outcome, findings).map(pitfallInReport),
    path: passages.map((passage) => pathStepOf(passage, findings)),
  };
}

const handoffs = new Map(
  outcomeIds.map((outcome): [OutcomeId, Handoff | null] => {
    const points = pointersOf(outcome);
    return [outcome, points === null ? null : Object.freeze({ outcome, points })];
  }),
);

/**
 * Makes the report of a case: the conclusion with its certainty and what is missing, the path, pitfalls, what the
 * second reader says of the same case, the stains that would help, what would change the conclusion, grade and stage of
 * a leiomyosarcoma or the pointer of every other conclusion, and the published context.
 * Findings that the case does not report count as not known; `through` are the steps whose reasons are reported.
 * `consult` runs the visit: the consult machine, or for many cases `conclude`, which gives the same without an actor.
 * Throws a `DisagreementError` should the visit and the route differ.
 */
export function buildReport(
  caseFile: CaseFile,
  through = steps,
  consult: (caseFile: CaseFile) => Consultation = replay,
): Report {
  const { outcome, grading, staging } = consult(caseFile);
  const findings = readFindings(caseFile);
  const route = compiledWorkup().routeOf(codedPanel(findings), through);
  if (route.outcome !== outcome) throw new DisagreementError(outcome, route.outcome);
  return {
    schema: reportSchema,
    knowledge,
    case: caseFile,
    workup: workupReportOf(route, findings),
    secondReader: secondReaderOf(outcome, caseFile),
    conflicts: conflictsOf(caseFile),
    nextStains: nextStainsOf(caseFile),
    minimalSet: minimalSet(caseFile),
    whatWouldChange: whatWouldChange(findings),
    couldNotMatter: couldNotMatter(caseFile),
    grading,
    staging: staging?.staging ?? null,
    stagingNotes: staging?.notes ?? [],
    handoff: handoffs.get(outcome) ?? null,
    context: contextOf(outcome, caseFile),
  };
}
