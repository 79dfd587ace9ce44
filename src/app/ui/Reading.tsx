import { type AnyFindingId, expansionOf, nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import css from './Reading.module.css';
import { ReadingMark } from './ReadingMark.tsx';

export type ReadingProps = { readonly finding: AnyFindingId; readonly reading: string };

/** A reading by shape and word. */
export function Reading({ finding, reading }: ReadingProps) {
  return (
    <span className={css['reading']}>
      <ReadingMark finding={finding} reading={reading} />
      <span>{wordsOfReading(finding, reading)}</span>
    </span>
  );
}

/** A finding with its reading, as it stands in a trail or a list; `words` replaces the words of the reading. */
export function Chip({ finding, reading, words }: ReadingProps & { readonly words?: string | undefined }) {
  return (
    <span className={css['chip']}>
      <ReadingMark finding={finding} reading={reading} />
      <span className={css['name']} title={expansionOf(finding)}>
        {nameOfFinding(finding)}
      </span>{' '}
      <span className={css['word']}>{words ?? wordsOfReading(finding, reading)}</span>
    </span>
  );
}
