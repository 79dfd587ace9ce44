import { useState } from 'react';
import { ageLimitsYears, type NumberLimits, sizeLimitsMm } from '../../../machines/case/caseLimits.ts';
import { findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { specimenText } from '../../text/specimenText.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { answerOptions } from './answerOption.ts';
import { readingIn } from './caseChange.ts';
import fieldCss from './Field.module.css';
import { NumberField } from './NumberField.tsx';
import { numberFault, numberIn } from './numberEntry.ts';
import css from './SpecimenPanel.module.css';
import { useStanding, useVisit } from './useVisit.ts';

type ChosenFinding = 'procedure' | 'site' | 'priorTreatment' | 'sex' | 'multipleLesions' | 'immunosuppressed';

function Choice({ finding }: { readonly finding: ChosenFinding }) {
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

type MeasureProps = { readonly finding: 'sizeMm' | 'ageYears'; readonly limits: NumberLimits; readonly unit: string };

function Measure({ finding, limits, unit }: MeasureProps) {
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

function SiteText() {
  const { report, withdraw } = useVisit();
  const { caseFile } = useStanding();
  const value = findingOf(caseFile, 'siteText') ?? '';
  const [text, setText] = useState(value);
  return (
    <Labelled label={guidedText.siteText}>
      {(id) => (
        <input
          id={id}
          type="text"
          value={text}
          maxLength={200}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
          onBlur={() => {
            if (text.trim() === '' && value !== '') withdraw('siteText');
            if (text.trim() !== '' && text !== value) report('siteText', text.trim());
          }}
        />
      )}
    </Labelled>
  );
}

/** What bears on the question beside the slides; it can be filled at any time. */
export function SpecimenPanel() {
  const { caseFile } = useStanding();
  const { sizeMm, ageYears, siteText } = {
    sizeMm: findingOf(caseFile, 'sizeMm'),
    ageYears: findingOf(caseFile, 'ageYears'),
    siteText: findingOf(caseFile, 'siteText'),
  };
  return (
    <>
      <p className={fieldCss['note']}>{specimenText.note}</p>
      <div className={css['fields']}>
        <Choice finding="procedure" />
        <Choice finding="site" />
        <SiteText key={`site ${siteText}`} />
        <Measure key={`size ${sizeMm}`} finding="sizeMm" limits={sizeLimitsMm} unit="mm" />
        <Choice finding="priorTreatment" />
        <Measure key={`age ${ageYears}`} finding="ageYears" limits={ageLimitsYears} unit="years" />
        <Choice finding="sex" />
        <Choice finding="multipleLesions" />
        <Choice finding="immunosuppressed" />
      </div>
    </>
  );
}
