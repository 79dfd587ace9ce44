import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { citations } from '../../../machines/evidence/citation.ts';
import type { Cell } from '../../../machines/panel/cells.ts';
import { figurePageText as words } from '../../text/knowledgeText.ts';
import { CountBar } from '../ui/CountBar.tsx';
import { cellAddress } from '../ui/knowledgeAddress.ts';
import { ShortCitations } from '../ui/ShortCitations.tsx';
import css from './CountTable.module.css';
import { stainOfCell } from './figuresOf.ts';

const shownSources = 3;

/** The publications behind a cell: the first few by name, the others on its page. */
export function CellSources({ cell }: { readonly cell: Cell }) {
  const stain = stainOfCell(cell);
  const more = cell.citations.length - shownSources;
  return (
    <>
      <ShortCitations ids={cell.citations.slice(0, shownSources)} citations={citations} />
      {more > 0 && (
        <>
          {'; '}
          {stain === null ? (
            words.andMore(more)
          ) : (
            <Link href={cellAddress(stain, cell.borrowedFrom ?? cell.entity)}>{words.andMore(more)}</Link>
          )}
        </>
      )}
    </>
  );
}

/** The count of a cell, which leads to the series behind it. */
export function CellCount({ cell }: { readonly cell: Cell }) {
  const stain = stainOfCell(cell);
  if (cell.published === null) return <span className={css['none']}>{words.noFigure}</span>;
  const count = `${cell.published.positive}/${cell.published.total}`;
  return stain === null ? (
    <b className={css['count']}>{count}</b>
  ) : (
    <Link href={cellAddress(stain, cell.borrowedFrom ?? cell.entity)} className={css['count']}>
      {count}
    </Link>
  );
}

export type CountRow = { readonly key: string; readonly name: ReactNode; readonly cell: Cell };

export type CountGroup = { readonly title: string | null; readonly rows: readonly CountRow[] };

export type CountTableProps = {
  readonly caption: string;
  readonly column: string;
  readonly groups: readonly CountGroup[];
};

function Row({ name, cell }: CountRow) {
  const { published, substitute, borrowedFrom } = cell;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={css['sources']}>
          {substitute !== undefined && borrowedFrom === undefined && <em>{words.substitute(substitute)}. </em>}
          <CellSources cell={cell} />
        </span>
      </th>
      <td>
        <CellCount cell={cell} />
      </td>
      <td className={css['share']}>
        {published !== null && (
          <CountBar spoken className={css['bar']} positive={published.positive} total={published.total} />
        )}
      </td>
    </tr>
  );
}

/** Published counts under one another, each with its interval drawn on one scale: the table is the plot. */
export function CountTable({ caption, column, groups }: CountTableProps) {
  return (
    <table className={css['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{words.columns.count}</th>
          <th scope="col" className={css['share']}>
            {words.columns.share}
          </th>
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title !== null && (
            <tr className={css['group']}>
              <th scope="rowgroup" colSpan={3}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row {...row} key={row.key} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
