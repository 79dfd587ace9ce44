import { useMemo, useRef, useState } from 'react';
import type { Report } from '../../../machines/report/report.ts';
import type { StepId } from '../../../machines/workup/stepIds.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { Actions, type Saving } from './Actions.tsx';
import type { CaseControls } from './answers.ts';
import { Changes } from './Changes.tsx';
import { Conclusion } from './Conclusion.tsx';
import { Context } from './Context.tsx';
import { GradeTable } from './GradeTable.tsx';
import { Missing } from './Missing.tsx';
import { NoteList } from './NoteList.tsx';
import { numberedReferences } from './numberedReferences.ts';
import shared from './Outcome.module.css';
import { Path } from './Path.tsx';
import { Pitfalls } from './Pitfalls.tsx';
import { PrintedFindings, PrintedHead, PrintedReferences } from './Printed.tsx';
import { SecondReader } from './SecondReader.tsx';
import { ReferencesContext } from './Sources.tsx';
import { StageTable } from './StageTable.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePrinting } from './usePrinting.ts';
import css from './Worked.module.css';

export type OutcomeViewProps = CaseControls & {
  readonly report: Report;
  readonly saving?: Saving;
  readonly onShowPath?: (step: StepId) => void;
};

function Pointer({ report }: { readonly report: Report }) {
  const { handoff, workup } = report;
  const isOpen = workup.kind !== 'diagnosis';
  const points = handoff?.points.slice(isOpen ? 1 : 0) ?? [];
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="outcome-pointer" className={shared['section']}>
      <h3 id="outcome-pointer">{isOpen ? outcomeText.furtherTitle : outcomeText.pointerTitle}</h3>
      <NoteList notes={points} />
    </section>
  );
}

function GradeAndStage({ report, controls }: { readonly report: Report; readonly controls: CaseControls }) {
  const { grading } = report;
  if (grading === null) return null;
  return (
    <div className={css['gradeAndStage']}>
      <GradeTable grading={grading} controls={controls} />
      <StageTable report={{ ...report, grading }} controls={controls} />
    </div>
  );
}

/** The conclusion of a case and everything that belongs to it; what is missing is answered in place. */
export function OutcomeView({ report, saving, onShowPath, ...controls }: OutcomeViewProps) {
  const [withContext, setWithContext] = useState(false);
  const printing = usePrinting();
  const view = useRef<HTMLElement>(null);
  useKeptFocus(view, report);
  const references = useMemo(
    () => (printing ? numberedReferences(report, withContext) : null),
    [report, withContext, printing],
  );
  return (
    <ReferencesContext value={references}>
      <article ref={view} className={shared['outcome']}>
        {printing && <PrintedHead report={report} />}
        <Conclusion report={report} />
        <Actions
          report={report}
          caseFile={controls.caseFile}
          saving={saving}
          withContext={withContext}
          onWithContext={setWithContext}
        />
        <Missing workup={report.workup} controls={controls} />
        {printing && <PrintedFindings report={report} />}
        <GradeAndStage report={report} controls={controls} />
        <Pointer report={report} />
        <Pitfalls pitfalls={report.workup.pitfalls} />
        <SecondReader report={report} printing={printing} />
        <Context context={report.context} printed={withContext} printing={printing} />
        <Path path={report.workup.path} onShowPath={onShowPath} />
        <Changes changes={report.whatWouldChange} idle={report.couldNotMatter} />
        {references !== null && <PrintedReferences report={report} references={references} />}
      </article>
    </ReferencesContext>
  );
}
