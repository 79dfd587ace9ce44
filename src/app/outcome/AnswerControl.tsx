import { useState } from 'react';
import { readFindings } from '../../../machines/readFindings.ts';
import { domains, type FindingId } from '../../../machines/vocabulary/findings.ts';
import { isStain, nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { CloneSelect } from '../guided/CloneSelect.tsx';
import { cloneIn } from '../guided/caseChange.ts';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './Answers.module.css';
import { answerValue, type CaseControls, type ChosenFindingId } from './answers.ts';
import { MitosesField } from './MitosesField.tsx';

type ChosenProps = CaseControls & { readonly finding: ChosenFindingId };

function ChosenAnswer({ finding, caseFile, onReport, onWithdraw }: ChosenProps) {
  const stated = readFindings(caseFile)[finding];
  const [clone, setClone] = useState(() => cloneIn(caseFile, finding));
  const report = (reading: string, withClone: string): void =>
    onReport(finding, answerValue(caseFile, finding, reading, withClone) as never);
  const takeClone = (next: string): void => {
    setClone(next);
    if (stated !== undefined) report(stated, next);
  };
  return (
    <div className={css['answer']}>
      {finding === 'hCaldesmon' && <CloneSelect value={clone} onChange={takeClone} />}
      <fieldset className={css['choices']}>
        <legend>
          <VisuallyHidden>{outcomeText.answersTo(nameOfFinding(finding))}</VisuallyHidden>
        </legend>
        {domains[finding].map((reading) => (
          <button
            key={reading}
            type="button"
            className={css['choice']}
            aria-pressed={reading === stated}
            onClick={() => report(reading, clone)}
          >
            {isStain(finding) && <ReadingMark finding={finding} reading={reading} />}
            {wordsOfReading(finding, reading)}
          </button>
        ))}
        {stated !== undefined && (
          <button
            type="button"
            className={css['withdraw']}
            aria-label={outcomeText.withdraw(nameOfFinding(finding))}
            onClick={() => onWithdraw(finding)}
          >
            {outcomeText.withdrawShort}
          </button>
        )}
      </fieldset>
    </div>
  );
}

export type AnswerControlProps = CaseControls & {
  readonly finding: Exclude<FindingId, 'hCaldesmonClone' | 'largerThan20mm'>;
};

/** The control by which a finding is answered in place. */
export function AnswerControl({ finding, ...controls }: AnswerControlProps) {
  if (finding === 'mitoses') return <MitosesField {...controls} />;
  return <ChosenAnswer finding={finding} {...controls} />;
}
