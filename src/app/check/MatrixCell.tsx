import type { KeyboardEvent } from 'react';
import type { MatrixCell as Cell } from '../../../machines/panel/matrix.ts';
import { findingWithReadings } from '../../../machines/report/findingLabel.ts';
import { publishedWords } from '../../../machines/report/panelWords.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { expectednessNames, readersText } from '../../text/readersText.ts';
import { CountBar } from '../ui/CountBar.tsx';
import css from './MatrixTable.module.css';

const signs: Readonly<Record<Cell['expectedness'], string>> = {
  expected: '',
  unexpected: readersText.unexpectedSign,
  either: readersText.splitSign,
  noPublishedFigure: '',
};

/** What a cell says in words; the same for those who hear it and for the detail beneath the matrix. */
export function cellWords(cell: Cell, entity: EntityId): string {
  const { published, finding, expectedness } = cell;
  const said =
    published === null
      ? readersText.noFigureSpoken
      : `${publishedWords(finding, cell)}; ${expectednessNames[expectedness]}`;
  return readersText.cell(findingWithReadings(finding, [cell.reading]), entityNames[entity].name, said);
}

export type MatrixCellProps = {
  readonly cell: Cell;
  readonly entity: EntityId;
  readonly pressed: boolean;
  readonly tabIndex: 0 | -1;
  readonly onReach: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** A published count with its bar; what is unexpected carries a sign beside its colour. */
export function MatrixCell({ cell, entity, pressed, tabIndex, onReach, onKeyDown }: MatrixCellProps) {
  const { published, expectedness, borrowedFrom, substitute } = cell;
  return (
    <button
      type="button"
      data-place
      className={css['figure']}
      tabIndex={tabIndex}
      aria-pressed={pressed}
      aria-label={cellWords(cell, entity)}
      onFocus={onReach}
      onClick={onReach}
      onKeyDown={onKeyDown}
    >
      {published === null ? (
        <span className={css['none']}>{readersText.noFigureSign}</span>
      ) : (
        <>
          <span className={css['count']}>
            {signs[expectedness] !== '' && <span className={css['sign']}>{signs[expectedness]}</span>}
            {published.positive}/{published.total}
            {borrowedFrom !== undefined && <sup>{readersText.borrowedSign}</sup>}
            {substitute !== undefined && <sup>{readersText.substituteSign}</sup>}
          </span>
          <CountBar {...published} />
        </>
      )}
    </button>
  );
}
