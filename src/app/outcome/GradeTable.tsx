import { fnclcc } from '../../../machines/grading/fnclcc.ts';
import type { Grading } from '../../../machines/grading/grading.ts';
import { mitosesWords } from '../../../machines/report/caseFindingWords.ts';
import { mitoticCountWords } from '../../../machines/report/gradeAndStageLines.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { type DifferentiationScore, type Necrosis, necroses } from '../../../machines/vocabulary/histology.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import type { CaseControls } from './answers.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { MitosesField } from './MitosesField.tsx';
import { NoteList } from './NoteList.tsx';
import shared from './Outcome.module.css';
import { PriorTreatmentField } from './PriorTreatmentField.tsx';
import css from './Worked.module.css';
import { WorkedRow } from './WorkedRow.tsx';

const { columns, notDetermined, notStated } = outcomeText;

const scored = (score: number | null): string => (score === null ? notDetermined : String(score));

export type GradeTableProps = { readonly grading: Grading; readonly controls: CaseControls };

/** The FNCLCC grade with the findings that it comes from; what is missing can be entered in place. */
export function GradeTable({ grading, controls }: GradeTableProps) {
  const { caseFile, onReport, onWithdraw } = controls;
  const { differentiation, mitoses, necrosis } = caseFile.histology ?? {};
  const { mitoticScore, necrosisScore, total, grade } = grading;
  const row = fnclcc.grades.find((one) => one.grade === grade);
  const form = fnclcc.differentiation.find(({ score }) => score === differentiation);
  return (
    <section aria-labelledby="outcome-grade" className={shared['section']}>
      <h3 id="outcome-grade">
        {outcomeText.gradeTitle}: {grade}
      </h3>
      <table className={css['worked']}>
        <thead>
          <tr>
            <th scope="col">{columns.parameter}</th>
            <th scope="col">{columns.finding}</th>
            <th scope="col">{columns.score}</th>
          </tr>
        </thead>
        <tbody>
          <WorkedRow
            name={findingNames.differentiation.label}
            printed={form?.form ?? notStated}
            result={scored(grading.differentiation)}
            how={form?.anchors.join(', ')}
          >
            <ChoiceField
              label={findingNames.differentiation.name}
              value={differentiation === undefined ? undefined : (String(differentiation) as '1' | '2' | '3')}
              choices={fnclcc.differentiation.map((one) => ({
                value: String(one.score) as '1' | '2' | '3',
                words: outcomeText.differentiationOption(one.score, one.form),
              }))}
              onTake={(value) =>
                value === undefined
                  ? onWithdraw('differentiation')
                  : onReport('differentiation', Number(value) as DifferentiationScore)
              }
            />
          </WorkedRow>
          <WorkedRow
            name={findingNames.mitoses.label}
            printed={mitoses === undefined ? notStated : mitosesWords(mitoses)}
            result={scored(mitoticScore)}
            how={grading.mitoses === null ? undefined : mitoticCountWords(grading.mitoses)}
          >
            <MitosesField {...controls} />
          </WorkedRow>
          <WorkedRow
            name={findingNames.necrosis.label}
            printed={necrosis === undefined ? notStated : findingNames.necrosis.values[necrosis]}
            result={scored(necrosisScore)}
          >
            <ChoiceField<Necrosis>
              label={findingNames.necrosis.name}
              value={necrosis}
              choices={necroses.map((value) => ({ value, words: findingNames.necrosis.values[value] }))}
              onTake={(value) => (value === undefined ? onWithdraw('necrosis') : onReport('necrosis', value))}
            />
          </WorkedRow>
          <PriorTreatmentField {...controls} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{outcomeText.sum}</th>
            <td>{total === null && outcomeText.sumMissing}</td>
            <td>{total === null ? notDetermined : total}</td>
          </tr>
          <tr className={css['result']}>
            <th scope="row">{outcomeText.grade}</th>
            <td>
              {row === undefined ? outcomeText.gradeNotAssessed : outcomeText.gradeOf(row.from, row.to, row.meaning)}
            </td>
            <td>{grade}</td>
          </tr>
        </tfoot>
      </table>
      <NoteList notes={grading.notes} />
    </section>
  );
}
