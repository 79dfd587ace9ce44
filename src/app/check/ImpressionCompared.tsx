import { useState } from 'react';
import type { Report } from '../../../machines/report/report.ts';
import { comparedWords, impressionText } from '../../text/impressionText.ts';
import type { Impression, ImpressionOf } from '../guided/impression.ts';
import { Button } from '../ui/Button.tsx';
import { compareImpression } from './compareImpression.ts';
import css from './Impression.module.css';
import { ImpressionSelect } from './ImpressionCard.tsx';

function wordsOf(impression: Impression, report: Report): string {
  if (impression.state !== 'given') return impressionText.skipped;
  if (impression.of === 'other') return impressionText.otherCompared;
  return comparedWords(compareImpression(impression.of, report));
}

export type ImpressionComparedProps = {
  readonly impression: Impression;
  readonly report: Report;
  readonly onGive: (of: ImpressionOf | null) => void;
};

/** The impression against both readers in words, with when it was given; a change is possible and says so. */
export function ImpressionCompared({ impression, report, onGive }: ImpressionComparedProps) {
  const [changing, setChanging] = useState(false);
  const given = impression.state === 'given';
  return (
    <div className={css['compared']}>
      <p>
        {wordsOf(impression, report)} {given && <span className={css['when']}>{impressionText[impression.when]}</span>}
      </p>
      {changing ? (
        <ImpressionSelect
          value={given ? impression.of : ''}
          empty={impressionText.none}
          onValue={(of) => onGive(of === '' ? null : of)}
        />
      ) : (
        <Button look="quiet" className={css['change']} onClick={() => setChanging(true)}>
          {impressionText.change}
        </Button>
      )}
    </div>
  );
}
