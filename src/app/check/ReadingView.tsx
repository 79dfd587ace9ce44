import { useEffect, useMemo, useState } from 'react';
import { findingWithReadings } from '../../../machines/report/findingLabel.ts';
import type { Report } from '../../../machines/report/report.ts';
import { nothingRead } from '../../../machines/report/secondReaderLines.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { readersText } from '../../text/readersText.ts';
import { secondReaderText } from '../../text/secondReaderText.ts';
import { Fold } from '../guided/Fold.tsx';
import type { Impression, ImpressionOf } from '../guided/impression.ts';
import { useVisit } from '../guided/useVisit.ts';
import { Actions } from '../outcome/Actions.tsx';
import { Missing } from '../outcome/Missing.tsx';
import shared from '../outcome/Outcome.module.css';
import { Path } from '../outcome/Path.tsx';
import { Pitfalls } from '../outcome/Pitfalls.tsx';
import { PrintedFindings, PrintedHead, PrintedReferences } from '../outcome/Printed.tsx';
import { ReferencesContext } from '../outcome/Sources.tsx';
import { usePrinting } from '../outcome/usePrinting.ts';
import { checkReferences } from './checkReferences.ts';
import { ImpressionCompared } from './ImpressionCompared.tsx';
import { MatrixDetail } from './MatrixDetail.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { MatrixChoice } from './matrixChoice.ts';
import { FewestStains, type GoTo, NextStains } from './NextStains.tsx';
import { PrintedMatrix } from './PrintedMatrix.tsx';
import css from './ReadingView.module.css';
import { VerdictOfReaders } from './Verdict.tsx';
import { WhatWouldChange } from './WhatWouldChange.tsx';

type PictureProps = {
  readonly report: Report;
  readonly impression: EntityId | null;
  readonly printing: boolean;
};

function Picture({ report, impression, printing }: PictureProps) {
  const { conflicts, secondReader } = report;
  const { ranking, agreement, note, unread } = secondReader;
  const [chosen, setChosen] = useState<MatrixChoice | null>(null);
  const shown = chosen ?? { entity: agreement.best, finding: null };
  return (
    <section className={css['section']} aria-labelledby="check-matrix">
      <h2 id="check-matrix">{readersText.matrixTitle}</h2>
      {conflicts.findings.length === 0 && <p>{nothingRead}</p>}
      {conflicts.findings.length > 0 && printing && <PrintedMatrix report={report} impression={impression} />}
      {conflicts.findings.length > 0 && !printing && (
        <>
          <MatrixTable
            matrix={conflicts}
            ranking={ranking}
            named={agreement.entities}
            impression={impression}
            chosen={shown}
            onChoose={setChosen}
          />
          <MatrixLegend matrix={conflicts} impression={impression !== null} />
        </>
      )}
      {conflicts.findings.length > 0 && <MatrixDetail matrix={conflicts} ranking={ranking} chosen={shown} />}
      <p className={css['quiet']}>{note}</p>
      {unread.map(({ finding, reading, because }) => (
        <p key={finding} className={css['quiet']}>
          {secondReaderText.notRead(findingWithReadings(finding, [reading]), because)}
        </p>
      ))}
    </section>
  );
}

function Why({ report }: { readonly report: Report }) {
  const { report: onReport, withdraw: onWithdraw } = useVisit();
  const [open, setOpen] = useState(false);
  return (
    <div className={shared['screenOnly']}>
      <Fold label={readersText.more} open={open} onToggle={setOpen}>
        <div className={css['why']}>
          <Missing workup={report.workup} controls={{ caseFile: report.case, onReport, onWithdraw }} />
          <Pitfalls pitfalls={report.workup.pitfalls} />
          <Path path={report.workup.path} />
        </div>
      </Fold>
    </div>
  );
}

/** Takes the focus where the question for the impression had it and is gone. */
function useTakenFocus(): void {
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('reading')?.focus({ preventScroll: true });
  }, []);
}

export type ReadingViewProps = {
  readonly report: Report;
  readonly impression: Impression;
  readonly onGive: (of: ImpressionOf | null) => void;
  readonly onGoTo: GoTo;
};

/** What both readers say of the panel: the verdict, the picture, the next stain, and what would change it. */
export function ReadingView({ report, impression, onGive, onGoTo }: ReadingViewProps) {
  const [withContext, setWithContext] = useState(false);
  const printing = usePrinting();
  useTakenFocus();
  const references = useMemo(() => (printing ? checkReferences(report) : null), [report, printing]);
  if (reportedFindings(report.case).length === 0) {
    return (
      <div className={css['reading']}>
        <section className={css['empty']} aria-labelledby="reading">
          <h2 id="reading" tabIndex={-1}>
            {readersText.emptyTitle}
          </h2>
          <p>{readersText.empty(entityIds.length)}</p>
        </section>
        <NextStains next={report.nextStains} onGoTo={onGoTo} />
      </div>
    );
  }
  const of = impression.state === 'given' && impression.of !== 'other' ? impression.of : null;
  return (
    <ReferencesContext value={references}>
      <div className={css['reading']}>
        {printing && <PrintedHead report={report} />}
        <VerdictOfReaders report={report} />
        <ImpressionCompared impression={impression} report={report} onGive={onGive} />
        {printing && <PrintedFindings report={report} />}
        <Picture report={report} impression={of} printing={printing} />
        <div className={css['pair']}>
          <div className={css['column']}>
            <NextStains next={report.nextStains} onGoTo={onGoTo} />
          </div>
          <div className={css['column']}>
            <FewestStains minimalSet={report.minimalSet} />
          </div>
        </div>
        <WhatWouldChange report={report} />
        <Why report={report} />
        <Actions report={report} caseFile={report.case} withContext={withContext} onWithContext={setWithContext} />
        {references !== null && <PrintedReferences report={report} references={references} />}
      </div>
    </ReferencesContext>
  );
}
