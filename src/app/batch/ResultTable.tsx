import { memo } from 'react';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import type { Conclusion, ListedAnswer } from '../../batch/batchResults.ts';
import { batchText } from '../../text/batchText.ts';
import { certaintyNames, kindNames } from '../../text/outcomeText.ts';
import { grouped } from '../../text/progressText.ts';
import { Button } from '../ui/Button.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import css from './ResultTable.module.css';

const columns = ['line', 'case', 'conclusion', 'certainty', 'reader', 'grade', 'stage'] as const;

function standingWords({ outcome, certainty }: Conclusion): string {
  const { kind } = outcomeNames[outcome];
  return kind === 'diagnosis' ? certaintyNames[certainty] : kindNames[kind];
}

function ConclusionCells({ conclusion }: { readonly conclusion: Conclusion }) {
  const { outcome, verdict, best, grade, staging } = conclusion;
  return (
    <>
      <td data-label={batchText.conclusion}>
        <OutcomeBadge outcome={outcome} plain />
      </td>
      <td data-label={batchText.certainty}>{standingWords(conclusion)}</td>
      <td data-label={batchText.reader}>
        <span className={css[verdict]}>{batchText.verdict(verdict, best)}</span>
      </td>
      <td data-label={batchText.grade}>{grade}</td>
      <td data-label={batchText.stage}>{staging !== null && batchText.stageOf(staging)}</td>
    </>
  );
}

function Refusal({ errors }: { readonly errors: readonly string[] | null }) {
  return (
    <td colSpan={columns.length} className={css['refusal']}>
      <b>{batchText.refusedCase}</b>
      <ul>
        {(errors ?? [batchText.reasonsNotKept]).map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
    </td>
  );
}

type RowProps = { readonly answer: ListedAnswer; readonly isOpening: boolean; readonly onOpen: (line: number) => void };

function Row({ answer, isOpening, onOpen }: RowProps) {
  const { line } = answer;
  return (
    <tr>
      <td data-label={batchText.line} className={css['line']}>
        {grouped(line)}
      </td>
      {answer.ok ? (
        <>
          <th scope="row" data-label={batchText.case}>
            {answer.label === '' ? <span className={css['quiet']}>{batchText.noLabel}</span> : answer.label}
          </th>
          <ConclusionCells conclusion={answer.conclusion} />
          <td>
            <Button
              disabled={isOpening}
              title={batchText.openNote(line)}
              aria-label={batchText.openLine(line)}
              onClick={() => onOpen(line)}
            >
              {isOpening ? batchText.opening : batchText.open}
            </Button>
          </td>
        </>
      ) : (
        <Refusal errors={answer.errors} />
      )}
    </tr>
  );
}

export type ResultTableProps = {
  readonly answers: readonly ListedAnswer[];
  readonly opening: number | null;
  readonly onOpen: (line: number) => void;
};

/** A part of the conclusions, a case a row; on a narrow screen each row is a card. */
export const ResultTable = memo(function ResultTable({ answers, opening, onOpen }: ResultTableProps) {
  return (
    <table className={css['table']} aria-label={batchText.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={css[`${column}Column`]}>
              {batchText[column]}
            </th>
          ))}
          <th scope="col" className={css['openColumn']}>
            {batchText.open}
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <Row key={answer.line} answer={answer} isOpening={opening === answer.line} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
});
