import { useState } from 'react';
import { sizeLimitsMm } from '../../../machines/case/caseLimits.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { NumberField } from '../guided/NumberField.tsx';
import { numberFault, numberIn } from '../guided/numberEntry.ts';
import css from './Answers.module.css';
import type { CaseControls } from './answers.ts';

const textOf = (size: number | undefined): string => (size === undefined ? '' : String(size));

/** The greatest dimension; it is taken when the field is left or Enter is pressed, a wrong one is not taken. */
export function SizeField({ caseFile, onReport, onWithdraw }: CaseControls) {
  const size = caseFile.staging?.sizeMm;
  const [text, setText] = useState(textOf(size));
  const [left, setLeft] = useState(false);
  const [before, setBefore] = useState(size);
  if (before !== size) {
    setBefore(size);
    setText(textOf(size));
    setLeft(false);
  }
  const fault = left ? numberFault(text, sizeLimitsMm) : null;
  const take = (): void => {
    setLeft(true);
    const typed = numberIn(text, sizeLimitsMm);
    if (typed !== null && typed !== size) onReport('sizeMm', typed);
    if (text.trim() === '' && size !== undefined) onWithdraw('sizeMm');
  };
  return (
    <form
      className={css['size']}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <NumberField
        label={outcomeText.sizeMm}
        value={text}
        fault={fault === null ? null : `${fault} ${size === undefined ? '' : outcomeText.stillHeld(size)}`.trim()}
        onChange={setText}
        onBlur={take}
      />
    </form>
  );
}
