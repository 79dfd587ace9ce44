import { answersLeadingTo } from '../../../machines/panel/answersLeadingTo.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { withFinding } from '../../../machines/vocabulary/caseFindings.ts';
import type { FindingId, Findings } from '../../../machines/vocabulary/findings.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { caseFindingOf, reportedAs } from '../guided/caseChange.ts';
import { keepVisit, keptVisit, withAnotherCase } from '../guided/visit.ts';

/** Counts per 10 high-power fields that stand for the classes that the workup reads. */
const countsOf: Readonly<Record<string, number>> = { below1: 0, atLeast1: 1 };

/** Makes a case file of answers as the workup reads them. */
export function caseOfAnswers(answers: Findings): CaseFile {
  return (Object.entries(answers) as [FindingId, string][]).reduce<CaseFile>(
    (caseFile, [finding, reading]) => {
      const count = finding === 'mitoses' ? countsOf[reading] : undefined;
      if (count !== undefined) return withFinding(caseFile, 'mitoses', count);
      const { finding: reported, value } = reportedAs(caseFindingOf(finding), reading);
      return withFinding(caseFile, reported, value);
    },
    { schema: caseSchema },
  );
}

/** Puts an example that leads to a step into the guided workup; its undo brings back the case that was there. */
export function leadTo(step: StepId): void {
  const answers = answersLeadingTo(step) ?? {};
  keepVisit(withAnotherCase(keptVisit(), caseOfAnswers(answers), { leadsTo: step }));
}
