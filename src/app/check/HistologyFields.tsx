import { caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { checkText } from '../../text/checkText.ts';
import { Choice } from '../guided/CaseFields.tsx';
import { useStanding, useVisit } from '../guided/useVisit.ts';
import { MitosesField } from '../outcome/MitosesField.tsx';
import css from './HistologyFields.module.css';

/** What the haematoxylin-eosin sections show, a native control each. */
export function HistologyFields() {
  const { report, withdraw } = useVisit();
  const { caseFile } = useStanding();
  return (
    <section className={css['histology']} aria-labelledby="check-histology">
      <h3 id="check-histology">{checkText.histology}</h3>
      <div className={css['fields']}>
        {caseSections.histology.map((finding) => (
          <div key={finding} data-field={finding} className={css['field']}>
            {finding === 'mitoses' ? (
              <>
                <p className={css['label']}>{findingNames.mitoses.label}</p>
                <MitosesField folded caseFile={caseFile} onReport={report} onWithdraw={withdraw} />
              </>
            ) : (
              <Choice finding={finding} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
