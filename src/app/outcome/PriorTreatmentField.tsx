import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import type { CaseControls } from './answers.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { WorkedRow } from './WorkedRow.tsx';

const { yes, no, notStated } = outcomeText;

/** Whether the tumour was treated before; a treated tumour is not graded. */
export function PriorTreatmentField({ caseFile, onReport, onWithdraw }: CaseControls) {
  const treated = caseFile.specimen?.priorTreatment;
  const words = treated === undefined ? notStated : treated ? yes : no;
  return (
    <WorkedRow name={findingNames.priorTreatment.label} printed={words} result="">
      <ChoiceField<'yes' | 'no'>
        label={findingNames.priorTreatment.name}
        value={treated === undefined ? undefined : treated ? 'yes' : 'no'}
        choices={[
          { value: 'no', words: no },
          { value: 'yes', words: yes },
        ]}
        onTake={(value) =>
          value === undefined ? onWithdraw('priorTreatment') : onReport('priorTreatment', value === 'yes')
        }
      />
    </WorkedRow>
  );
}
