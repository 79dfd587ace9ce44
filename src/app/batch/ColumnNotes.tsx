import type { ColumnReadAs } from '../../../machines/case/readHeader.ts';
import { batchText } from '../../text/batchText.ts';
import css from './BatchView.module.css';

export type ColumnNotesProps = {
  readonly readAs: readonly ColumnReadAs[];
  readonly passedOver: readonly string[];
};

/** The columns whose name was not the path that they are read as, and those that are not read. */
export function ColumnNotes({ readAs, passedOver }: ColumnNotesProps) {
  const count = readAs.length + passedOver.length;
  if (count === 0) return null;
  return (
    <details className={css['notes']}>
      <summary>{batchText.columns(count)}</summary>
      <ul>
        {readAs.map(({ column, name, path }) => (
          <li key={column}>{batchText.readAs(column, name, path)}</li>
        ))}
        {[...new Set(passedOver)].map((name) => (
          <li key={name}>{batchText.passedOver(name)}</li>
        ))}
      </ul>
    </details>
  );
}
