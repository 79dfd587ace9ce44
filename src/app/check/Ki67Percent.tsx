import { useId, useState } from 'react';
import { percentLimits } from '../../../machines/case/caseLimits.ts';
import { checkText } from '../../text/checkText.ts';
import { numberFault, numberIn } from '../guided/numberEntry.ts';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import css from './StainRow.module.css';

const percentOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'percentCells' in value ? String(value.percentCells) : '';

/**
 * The percentage of cells that Ki-67 marks; it is reported when the field is left or Enter is pressed, and shown anew
 * where the case changes from elsewhere, as by undo.
 */
export function Ki67Percent({ tabbable }: { readonly tabbable: boolean }) {
  const { report, withdraw } = useVisit();
  const { caseFile } = useStanding();
  const stated = percentOf(caseFile.stains?.ki67);
  const [typed, setTyped] = useState({ over: stated, text: stated });
  if (typed.over !== stated) setTyped({ over: stated, text: stated });
  const { text } = typed;
  const faultId = useId();
  const fault = numberFault(text, percentLimits);
  const settle = (): void => {
    const percentCells = numberIn(text, percentLimits);
    if (text.trim() === '' && stated !== '') withdraw('ki67');
    if (percentCells !== null && String(percentCells) !== stated) report('ki67', { percentCells });
  };
  return (
    <>
      <span className={css['percent']} data-known={stated !== '' || undefined}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={checkText.percent}
          aria-invalid={fault === null ? undefined : true}
          aria-describedby={fault === null ? undefined : faultId}
          tabIndex={tabbable ? 0 : -1}
          value={text}
          onChange={({ target }) => setTyped({ over: stated, text: target.value })}
          onBlur={settle}
          onKeyDown={({ key }) => key === 'Enter' && settle()}
        />
        <span aria-hidden="true">{checkText.percentSign}</span>
      </span>
      {fault !== null && (
        <span id={faultId} className={css['fault']} role="alert">
          {fault}
        </span>
      )}
    </>
  );
}
