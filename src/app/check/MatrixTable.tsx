import { type KeyboardEvent, useRef, useState } from 'react';
import type { MatrixCell as Cell, Matrix, MatrixRow } from '../../../machines/panel/matrix.ts';
import type { EntitySupport } from '../../../machines/panel/secondReader.ts';
import { readingLabel } from '../../../machines/report/findingLabel.ts';
import { intervalWords, supportWords } from '../../../machines/report/panelWords.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { expansionOf, nameOfFinding } from '../../text/findingText.ts';
import { readersText } from '../../text/readersText.ts';
import { ShareBar } from '../ui/CountBar.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntityName } from './EntityName.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import css from './MatrixTable.module.css';
import { type MatrixChoice, type MatrixOrder, rowsInOrder } from './matrixChoice.ts';

/** A region that scrolls must be reached by keys, so that keys can scroll it. */
const reachable = { tabIndex: 0 } as const;

type Place = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, Place>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

const supportTitle = (interval: EntitySupport['interval']): string =>
  ` ${readersText.supportInterval(intervalWords(interval))}`;

const within = (at: number, last: number): number => Math.min(Math.max(at, 0), last);

export type MatrixTableProps = {
  readonly matrix: Matrix;
  readonly ranking: readonly EntitySupport[];
  readonly named: readonly EntityId[];
  readonly impression: EntityId | null;
  readonly chosen: MatrixChoice;
  readonly onChoose: (choice: MatrixChoice) => void;
};

type SortProps = { readonly words: string; readonly by: string; readonly on: boolean; readonly onSort: () => void };

function Sort({ words, by, on, onSort }: SortProps) {
  return (
    <button type="button" className={css['sort']} data-on={on || undefined} title={by} onClick={onSort}>
      {words}
    </button>
  );
}

function Tag({ short, words }: { readonly short: string; readonly words: string }) {
  return (
    <span className={css['tag']} title={words}>
      <span aria-hidden="true">{short}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

function Head({ findings }: Pick<Matrix, 'findings'>) {
  return findings.map((one) => (
    <th key={one.finding} scope="col" className={css['finding']}>
      <span className={css['findingName']} title={expansionOf(one.finding)}>
        {nameOfFinding(one.finding)}
      </span>
      <span className={css['findingReading']}>
        <ReadingMark finding={one.finding} reading={one.reading} />
        <span>{readersText.narrow(readingLabel(one.finding, one.reading))}</span>
      </span>
    </th>
  ));
}

/** Every entity against every finding of the case, with the published count in each cell; arrow keys move within it. */
export function MatrixTable({ matrix, ranking, named, impression, chosen, onChoose }: MatrixTableProps) {
  const [order, setOrder] = useState<MatrixOrder>('support');
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = rowsInOrder(matrix, order);
  const at: Place = {
    row: within(place.row, rows.length - 1),
    column: within(place.column, matrix.findings.length),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const row = within(at.row + step.row, rows.length - 1);
    const column = within(at.column + step.column, matrix.findings.length);
    body.current?.rows[row]?.querySelectorAll<HTMLElement>('[data-place]')[column]?.focus();
  };
  const isChosen = (entity: EntityId, finding: Cell['finding'] | null): boolean =>
    chosen.entity === entity && chosen.finding === finding;
  const tabIndex = (row: number, column: number): 0 | -1 => (row === at.row && column === at.column ? 0 : -1);
  const supportOf = ({ entity, support }: MatrixRow): EntitySupport['interval'] =>
    ranking.find((one) => one.entity === entity)?.interval ?? [support, support];
  return (
    <section className={css['scroll']} aria-label={readersText.scrollMatrix} {...reachable}>
      <table className={css['matrix']}>
        <thead>
          <tr>
            <th scope="col" className={css['corner']} aria-sort={order === 'textbook' ? 'other' : undefined}>
              <Sort
                words={readersText.entity}
                by={readersText.sortByTextbook}
                on={order === 'textbook'}
                onSort={() => setOrder('textbook')}
              />
            </th>
            <th scope="col" className={css['supportHead']} aria-sort={order === 'support' ? 'descending' : undefined}>
              <Sort
                words={readersText.support}
                by={readersText.sortBySupport}
                on={order === 'support'}
                onSort={() => setOrder('support')}
              />
            </th>
            <Head findings={matrix.findings} />
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, rowAt) => {
            const { entity, support, cells } = row;
            const interval = supportOf(row);
            return (
              <tr key={entity} data-named={named.includes(entity) || undefined}>
                <th scope="row" className={css['entity']}>
                  <button
                    type="button"
                    data-place
                    tabIndex={tabIndex(rowAt, 0)}
                    aria-pressed={isChosen(entity, null)}
                    onFocus={() => setPlace({ row: rowAt, column: 0 })}
                    onClick={() => onChoose({ entity, finding: null })}
                    onKeyDown={onKeyDown}
                  >
                    <EntityName entity={entity} />
                  </button>
                  {named.includes(entity) && <Tag short={readersText.namedShort} words={readersText.namedByFirst} />}
                  {impression === entity && <Tag short={readersText.impressionShort} words={readersText.impression} />}
                </th>
                <td className={css['support']}>
                  <span className={css['supportFigures']} title={supportTitle(interval)}>
                    {supportWords(support)}
                    <VisuallyHidden>{supportTitle(interval)}</VisuallyHidden>
                  </span>
                  <ShareBar share={support} interval={interval} tone="support" />
                </td>
                {cells.map((cell, column) => (
                  <td key={cell.finding} className={css['cell']} data-expectedness={cell.expectedness}>
                    <MatrixCell
                      cell={cell}
                      entity={entity}
                      pressed={isChosen(entity, cell.finding)}
                      tabIndex={tabIndex(rowAt, column + 1)}
                      onKeyDown={onKeyDown}
                      onReach={() => {
                        setPlace({ row: rowAt, column: column + 1 });
                        onChoose({ entity, finding: cell.finding });
                      }}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
