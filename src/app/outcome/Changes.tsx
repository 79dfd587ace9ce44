import type { IdleFinding } from '../../../machines/panel/couldNotMatter.ts';
import type { ChangeOfOutcome } from '../../../machines/panel/whatWouldChange.ts';
import { changesByOutcome } from '../../../machines/report/changesByOutcome.ts';
import type { FindingId } from '../../../machines/vocabulary/findings.ts';
import { nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { Chip } from '../ui/Reading.tsx';
import shared from './Outcome.module.css';
import css from './Path.module.css';

const wordsOf = (finding: FindingId, readings: readonly string[]): string =>
  readings.map((reading) => wordsOfReading(finding, reading)).join(' or ');

export type ChangesProps = {
  readonly changes: readonly ChangeOfOutcome[];
  readonly idle: readonly IdleFinding[];
};

/** Single readings that would lead to another conclusion, by that conclusion, and the findings that alone cannot matter. */
export function Changes({ changes, idle }: ChangesProps) {
  return (
    <section aria-labelledby="outcome-changes" className={shared['section']}>
      <h3 id="outcome-changes">{outcomeText.changeTitle}</h3>
      <p className={shared['quiet']}>{changes.length === 0 ? outcomeText.nothingChanges : outcomeText.changeNote}</p>
      <ul className={css['changes']}>
        {changesByOutcome(changes).map(({ outcome, by }) => (
          <li key={outcome}>
            <OutcomeBadge outcome={outcome} />
            <p className={shared['chips']}>
              {by.map(({ finding, to }) => (
                <Chip key={finding} finding={finding} reading={to[0] ?? ''} words={wordsOf(finding, to)} />
              ))}
            </p>
          </li>
        ))}
      </ul>
      {idle.length > 0 && <p>{outcomeText.couldNotMatter(idle.map(nameOfFinding))}</p>}
    </section>
  );
}
