import { useRef, useState } from 'react';
import { mitosesWords } from '../../../machines/report/caseFindingWords.ts';
import type { MitosesValue } from '../../../machines/vocabulary/caseFile.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { MitosesForm } from '../guided/MitosesForm.tsx';
import css from './Answers.module.css';
import type { CaseControls } from './answers.ts';

const heldOf = (value: MitosesValue | undefined): string => JSON.stringify(value) ?? '';

export type MitosesFieldProps = CaseControls & {
  /** Folds the form even while there is no count. */
  readonly folded?: boolean;
};

/** The mitotic count, folded once there is one; a count that was changed from elsewhere, as by undo, is shown anew. */
export function MitosesField({ caseFile, onReport, folded = false }: MitosesFieldProps) {
  const value = caseFile.histology?.mitoses;
  const held = heldOf(value);
  const summary = useRef<HTMLElement>(null);
  const [shown, setShown] = useState({ held, times: 0 });
  if (shown.held !== held) setShown({ held, times: shown.times + 1 });
  return (
    <>
      {value !== undefined && <p>{mitosesWords(value)}</p>}
      <details open={value === undefined && !folded}>
        <summary ref={summary} className={css['countSummary']}>
          {value === undefined ? outcomeText.enterCount : outcomeText.changeCount}
        </summary>
        <MitosesForm
          key={shown.times}
          value={value}
          onReport={(next) => {
            setShown({ ...shown, held: heldOf(next) });
            summary.current?.focus();
            onReport('mitoses', next);
          }}
        />
      </details>
    </>
  );
}
