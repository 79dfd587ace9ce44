import { useState } from 'react';
import { ageLimitsYears, sizeLimitsMm } from '../../../machines/case/caseLimits.ts';
import { findingOf } from '../../../machines/vocabulary/caseFindings.ts';
import { guidedText } from '../../text/guidedText.ts';
import { specimenText } from '../../text/specimenText.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { Choice, Measure } from './CaseFields.tsx';
import fieldCss from './Field.module.css';
import css from './SpecimenPanel.module.css';
import { useStanding, useVisit } from './useVisit.ts';

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
