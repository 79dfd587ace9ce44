import type { Matrix } from '../../../machines/panel/matrix.ts';
import { expectednessNames, readersText } from '../../text/readersText.ts';
import css from './MatrixTable.module.css';

/** The signs that stand in a matrix, and what its bars are. */
export function MatrixLegend({ matrix, impression }: { readonly matrix: Matrix; readonly impression: boolean }) {
  const cells = matrix.rows.flatMap((row) => row.cells);
  const has = (test: (cell: (typeof cells)[number]) => boolean): boolean => cells.some(test);
  return (
    <ul className={css['legend']} aria-label={readersText.legend}>
      <li>
        {readersText.matrixNote} <span className={css['hint']}>{readersText.detailHint}</span>
      </li>
      <li>
        <b>{readersText.namedShort}</b> {readersText.namedByFirst}
      </li>
      {impression && (
        <li>
          <b>{readersText.impressionShort}</b> {readersText.impression}
        </li>
      )}
      {has(({ expectedness }) => expectedness === 'unexpected') && (
        <li>
          <b className={css['unexpected']}>{readersText.unexpectedSign}</b> {expectednessNames.unexpected}
        </li>
      )}
      {has(({ expectedness }) => expectedness === 'either') && (
        <li>
          <b>{readersText.splitSign}</b> {expectednessNames.either}
        </li>
      )}
      {has(({ published }) => published === null) && (
        <li>
          <b>{readersText.noFigureSign}</b> {readersText.noFigureSpoken}
        </li>
      )}
      {has(({ borrowedFrom }) => borrowedFrom !== undefined) && (
        <li>
          <b>{readersText.borrowedSign}</b> {readersText.borrowedShort}
        </li>
      )}
      {has(({ substitute }) => substitute !== undefined) && (
        <li>
          <b>{readersText.substituteSign}</b> {readersText.substituteShort}
        </li>
      )}
      <li>{readersText.interval}</li>
    </ul>
  );
}
