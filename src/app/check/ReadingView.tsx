import { useState } from 'react';
import type { Report } from '../../../machines/report/report.ts';
import { reportedFindings } from '../../../machines/vocabulary/caseFindings.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { readersText } from '../../text/readersText.ts';
import { Fold } from '../guided/Fold.tsx';
import type { Impression, ImpressionOf } from '../guided/impression.ts';
import { useVisit } from '../guided/useVisit.ts';
import { Actions } from '../outcome/Actions.tsx';
import { Missing } from '../outcome/Missing.tsx';
import { Path } from '../outcome/Path.tsx';
import { Pitfalls } from '../outcome/Pitfalls.tsx';
import { FindingChanges } from './FindingChanges.tsx';
import { ImpressionCompared } from './ImpressionCompared.tsx';
import { MatrixDetail } from './MatrixDetail.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { MatrixChoice } from './matrixChoice.ts';
import { FewestStains, type GoTo, NextStains } from './NextStains.tsx';
import css from './ReadingView.module.css';
import { VerdictOfReaders } from './Verdict.tsx';

function Picture({ report, impression }: { readonly report: Report; readonly impression: EntityId | null }) {
  const { conflicts, secondReader } = report;
  const { ranking, agreement, note, unread } = secondReader;
  const [chosen, setChosen] = useState<MatrixChoice | null>(null);
  const shown = chosen ?? { entity: agreement.best, finding: null };
  return (
    <section className={css['section']} aria-labelledby="check-matrix">
      <h2 id="check-matrix">{readersText.matrixTitle}</h2>
      {conflicts.findings.length === 0 ? (
        <p>{readersText.matrixEmpty}</p>
      ) : (
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
          <MatrixDetail matrix={conflicts} ranking={ranking} chosen={shown} />
        </>
      )}
      <p className={css['quiet']}>{note}</p>
      {unread.length > 0 && (
        <>
          <h3>{readersText.unreadTitle}</h3>
          <ul className={css['quiet']}>
            {unread.map(({ finding, because }) => (
              <li key={finding}>
                <b>{nameOfFinding(finding)}</b>: {because}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Why({ report }: { readonly report: Report }) {
  const { report: onReport, withdraw: onWithdraw } = useVisit();
  const [open, setOpen] = useState(false);
  return (
    <Fold label={readersText.more} open={open} onToggle={setOpen}>
      <div className={css['why']}>
        <Missing workup={report.workup} controls={{ caseFile: report.case, onReport, onWithdraw }} />
        <Pitfalls pitfalls={report.workup.pitfalls} />
        <Path path={report.workup.path} />
      </div>
    </Fold>
  );
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
    <div className={css['reading']}>
      <VerdictOfReaders report={report} />
      <ImpressionCompared impression={impression} report={report} onGive={onGive} />
      <Picture report={report} impression={of} />
      <div className={css['pair']}>
        <div className={css['column']}>
          <NextStains next={report.nextStains} onGoTo={onGoTo} />
        </div>
        <div className={css['column']}>
          <FewestStains minimalSet={report.minimalSet} />
        </div>
      </div>
      <FindingChanges report={report} />
      <Why report={report} />
      <Actions report={report} caseFile={report.case} withContext={withContext} onWithContext={setWithContext} />
    </div>
  );
}
