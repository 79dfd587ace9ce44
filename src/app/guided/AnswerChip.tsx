import { type ReactNode, useRef } from 'react';
import { type CaseFindingId, findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { Button } from '../ui/Button.tsx';
import { Part } from '../ui/Part.tsx';
import { Chip } from '../ui/Reading.tsx';
import css from './AnswerChip.module.css';
import { readingIn } from './caseChange.ts';
import { useStanding, useVisit } from './useVisit.ts';
import { wordsInCase } from './wordsInCase.ts';

const loadEditor = () => import('./FindingEditor.tsx');

export type AnswerChipProps = {
  readonly finding: CaseFindingId;
  readonly reading?: string;
  readonly changing: boolean;
  readonly onChange: (on: boolean) => void;
  readonly describedBy?: string | undefined;
  readonly onReached?: () => void;
  readonly children?: ReactNode;
};

/** A reported finding; pressed, it shows its reason, its other readings, and the way to withdraw it. */
export function AnswerChip({
  finding,
  reading,
  changing,
  onChange,
  describedBy,
  onReached,
  children,
}: AnswerChipProps) {
  const { withdraw } = useVisit();
  const { caseFile } = useStanding();
  const chip = useRef<HTMLButtonElement>(null);
  if (findingOf(caseFile, finding) === undefined) return null;
  const name = finding === 'siteText' ? guidedText.siteText : nameOfFinding(finding);
  const done = (): void => {
    chip.current?.focus();
    onChange(false);
  };
  return (
    <>
      <button
        ref={chip}
        type="button"
        className={css['chip']}
        aria-expanded={changing}
        aria-describedby={describedBy}
        onPointerEnter={onReached}
        onFocus={onReached}
        onClick={() => onChange(!changing)}
      >
        {finding === 'siteText' ? (
          `${name} ${wordsInCase(caseFile, finding)}`
        ) : (
          <Chip
            finding={finding}
            reading={reading ?? readingIn(caseFile, finding) ?? ''}
            words={wordsInCase(caseFile, finding)}
          />
        )}
      </button>
      {changing && (
        <div className={css['panel']}>
          {children}
          {finding !== 'siteText' && (
            <Part load={loadEditor}>{({ FindingEditor }) => <FindingEditor finding={finding} onDone={done} />}</Part>
          )}
          <Button
            onClick={() => {
              withdraw(finding);
              onChange(false);
              document.getElementById('trail')?.focus();
            }}
          >
            {guidedText.withdraw(name)}
          </Button>
        </div>
      )}
    </>
  );
}
