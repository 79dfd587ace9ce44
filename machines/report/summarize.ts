import { conclude } from '../case/conclude.ts';
import { agreement } from '../panel/agreement.ts';
import { secondReader } from '../panel/secondReader.ts';
import { readFindings } from '../readFindings.ts';
import type { CaseFile } from '../vocabulary/caseFile.ts';
import { outcomeNames } from '../vocabulary/outcomeNames.ts';
import { certaintyOf, unmetBy } from '../workup/certainty.ts';
import { codedPanel } from '../workup/codedPanel.ts';
import { compiledWorkup } from '../workup/compiledWorkup.ts';
import { pitfallsMet } from '../workup/pitfallsMet.ts';
import { type ReportSummary, summaryOf } from './reportSummary.ts';

/** Gives what the report of a case would say in one row, without making the rest of the report. */
export function summarize(caseFile: CaseFile): ReportSummary {
  const { outcome, grading, staging } = conclude(caseFile);
  const findings = readFindings(caseFile);
  const { passages } = compiledWorkup().routeOf(codedPanel(findings));
  const unmet = unmetBy(outcome, findings);
  const reading = secondReader(caseFile);
  const passed = passages.map(({ step }) => step.id);
  return summaryOf({
    case: caseFile,
    workup: {
      outcome,
      certainty: certaintyOf(outcomeNames[outcome].kind, unmet),
      unmet,
      pitfalls: pitfallsMet(passed, outcome, findings),
    },
    secondReader: { ranking: reading.ranking, agreement: agreement(outcome, reading) },
    grading,
    staging: staging?.staging ?? null,
  });
}
