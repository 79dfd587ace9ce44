import { findingWithReadings } from '../../../machines/report/findingLabel.ts';
import type { Report } from '../../../machines/report/report.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { readersText } from '../../text/readersText.ts';
import { PrintedCitations } from '../outcome/Sources.tsx';
import { sourcesOfMatrix } from './checkReferences.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { partsOfMatrix } from './matrixChoice.ts';
import css from './ReadingView.module.css';

const findingsOnPaper = 7;
const nothingChosen = { entity: null, finding: null } as const;

export type PrintedMatrixProps = { readonly report: Report; readonly impression: EntityId | null };

/** The matrix on paper: as many tables as the page needs, and the publications behind each finding. */
export function PrintedMatrix({ report: { conflicts, secondReader }, impression }: PrintedMatrixProps) {
  return (
    <>
      {partsOfMatrix(conflicts, findingsOnPaper).map((part) => (
        <MatrixTable
          key={part.findings[0]?.finding}
          matrix={part}
          ranking={secondReader.ranking}
          named={secondReader.agreement.entities}
          impression={impression}
          chosen={nothingChosen}
          onChoose={() => undefined}
        />
      ))}
      <MatrixLegend matrix={conflicts} impression={impression !== null} />
      <p className={css['quiet']}>
        {readersText.countsFrom}{' '}
        {sourcesOfMatrix(conflicts)
          .filter(({ citations }) => citations.length > 0)
          .map(({ finding, reading, citations }, at) => (
            <span key={finding}>
              {at > 0 && '; '}
              {findingWithReadings(finding, [reading])}
              <PrintedCitations ids={citations} />
            </span>
          ))}
      </p>
    </>
  );
}
