import { useState } from 'react';
import type { NumberLimits } from '../../../machines/case/caseLimits.ts';
import { type CaseFindingId, findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { specimenText } from '../../text/specimenText.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { answerOptions } from './answerOption.ts';
import { readingIn } from './caseChange.ts';
import { NumberField } from './NumberField.tsx';
import { numberFault, numberIn } from './numberEntry.ts';
import { useStanding, useVisit } from './useVisit.ts';

export type ChoiceProps = { readonly finding: Exclude<CaseFindingId, 'siteText'> };

/** A finding of the case that is one of several readings, or not stated. */
export function Choice({ finding }: ChoiceProps) {
  const { answer, withdraw } = useVisit();
  const { caseFile } = useStanding();
  return (
    <Labelled label={nameOfFinding(finding)}>
      {(id) => (
        <select
          id={id}
          value={readingIn(caseFile, finding) ?? ''}
          onChange={({ target }) => (target.value === '' ? withdraw(finding) : answer(finding, target.value))}
        >
          <option value="">{specimenText.notStated}</option>
          {answerOptions(finding).map(({ reading, full }) => (
            <option key={reading} value={reading}>
              {full}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export type MeasureProps = {
  readonly finding: 'sizeMm' | 'ageYears';
  readonly limits: NumberLimits;
  readonly unit: string;
};

/** A finding of the case that is a number; it is reported when the field is left. */
export function Measure({ finding, limits, unit }: MeasureProps) {
  const { report, withdraw } = useVisit();
  const { caseFile } = useStanding();
  const value = findingOf(caseFile, finding);
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const settle = (): void => {
    const number = numberIn(text, limits);
    if (text.trim() === '' && value !== undefined) withdraw(finding);
    if (number !== null && number !== value) report(finding, number);
  };
  return (
    <NumberField
      label={`${nameOfFinding(finding)} (${unit})`}
      value={text}
      fault={numberFault(text, limits)}
      onChange={setText}
      onBlur={settle}
    />
  );
}
