import type { Grading } from '../../../machines/grading/grading.ts';
import { chapterWords } from '../../../machines/report/gradeAndStageLines.ts';
import type { Report } from '../../../machines/report/report.ts';
import { ajcc8HeadNeck } from '../../../machines/staging/ajcc8HeadNeck.ts';
import { ajcc8TrunkExtremity } from '../../../machines/staging/ajcc8TrunkExtremity.ts';
import type { Staging } from '../../../machines/staging/staging.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { type Site, sites } from '../../../machines/vocabulary/specimen.ts';
import { type MCategory, mCategories, type NCategory, nCategories } from '../../../machines/vocabulary/staging.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import type { CaseControls } from './answers.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ExtensionField } from './ExtensionField.tsx';
import { NoteList } from './NoteList.tsx';
import shared from './Outcome.module.css';
import { SizeField } from './SizeField.tsx';
import css from './Worked.module.css';
import { WorkedRow } from './WorkedRow.tsx';

const { columns, notStated } = outcomeText;

const tables = { trunkExtremity: ajcc8TrunkExtremity, headNeck: ajcc8HeadNeck } as const;

function SiteRow({ staging, controls }: { readonly staging: Staging | null; readonly controls: CaseControls }) {
  const { caseFile, onReport, onWithdraw } = controls;
  const site = caseFile.specimen?.site;
  return (
    <WorkedRow
      name={findingNames.site.label}
      printed={site === undefined ? notStated : findingNames.site.values[site]}
      how={staging === null ? undefined : chapterWords(staging)}
      result={staging === null ? outcomeText.noGroup : outcomeText.chapter(tables[staging.chapter].chapterNumber)}
    >
      <ChoiceField<Site>
        label={findingNames.site.name}
        value={site}
        choices={sites.map((value) => ({ value, words: findingNames.site.values[value] }))}
        onTake={(value) => (value === undefined ? onWithdraw('site') : onReport('site', value))}
      />
    </WorkedRow>
  );
}

function TumourRows({ staging, controls }: { readonly staging: Staging; readonly controls: CaseControls }) {
  const { sizeMm, extension } = controls.caseFile.staging ?? {};
  const span = tables[staging.chapter].sizes.find(({ t }) => t === staging.t);
  const invaded = extension?.map((structure) => findingNames.extension.values[structure]).join(', ');
  const byExtension = staging.t === 'T4a' || staging.t === 'T4b';
  return (
    <>
      {staging.chapter === 'headNeck' && (
        <WorkedRow
          name={findingNames.extension.label}
          printed={invaded === undefined ? notStated : invaded || outcomeText.noneInvaded}
          result={byExtension ? staging.t : ''}
        >
          <ExtensionField {...controls} />
        </WorkedRow>
      )}
      <WorkedRow
        name={findingNames.sizeMm.label}
        printed={sizeMm === undefined ? notStated : `${sizeMm} mm`}
        how={span === undefined ? undefined : outcomeText.sizeSpan(span.overMm, span.upToMm)}
        result={byExtension ? '' : staging.t}
      >
        <SizeField {...controls} />
      </WorkedRow>
    </>
  );
}

function NodeAndMetastasisRows({ staging, controls }: { readonly staging: Staging; readonly controls: CaseControls }) {
  const { caseFile, onReport, onWithdraw } = controls;
  const { n, m } = caseFile.staging ?? {};
  return (
    <>
      <WorkedRow
        name={findingNames.n.label}
        printed={n === undefined ? notStated : findingNames.n.values[n]}
        result={staging.n}
      >
        <ChoiceField<NCategory>
          label={findingNames.n.name}
          value={n}
          choices={nCategories.map((value) => ({ value, words: findingNames.n.values[value] }))}
          onTake={(value) => (value === undefined ? onWithdraw('n') : onReport('n', value))}
        />
      </WorkedRow>
      <WorkedRow
        name={findingNames.m.label}
        printed={m === undefined ? notStated : findingNames.m.values[m]}
        result={staging.m}
      >
        <ChoiceField<MCategory>
          label={findingNames.m.name}
          value={m}
          choices={mCategories.map((value) => ({ value, words: findingNames.m.values[value] }))}
          onTake={(value) => (value === undefined ? onWithdraw('m') : onReport('m', value))}
        />
      </WorkedRow>
    </>
  );
}

function GroupRows({ staging, grading }: { readonly staging: Staging; readonly grading: Grading }) {
  const row = ajcc8TrunkExtremity.groups.find(
    ({ group, t, n, m, grades }) =>
      staging.chapter === 'trunkExtremity' &&
      group === staging.group &&
      t.includes(staging.t) &&
      n.includes(staging.n) &&
      m.includes(staging.m) &&
      grades.includes(grading.grade),
  );
  return (
    <>
      <tr>
        <th scope="row">{outcomeText.grade}</th>
        <td>{outcomeText.fromGrading}</td>
        <td>{grading.grade}</td>
      </tr>
      <tr className={css['result']}>
        <th scope="row">{outcomeText.group}</th>
        <td>
          {row?.label}
          {staging.extrapolated && <p className={css['how']}>{outcomeText.extrapolated}</p>}
        </td>
        <td>{staging.group ?? outcomeText.noGroup}</td>
      </tr>
    </>
  );
}

export type StageTableProps = {
  readonly report: Report & { readonly grading: Grading };
  readonly controls: CaseControls;
};

/** The AJCC stage with the findings that it comes from; what is missing can be entered in place. */
export function StageTable({ report, controls }: StageTableProps) {
  const { staging, stagingNotes, grading } = report;
  const stage = staging === null ? outcomeText.noGroup : [staging.t, staging.n, staging.m].join(' ');
  return (
    <section aria-labelledby="outcome-stage" className={shared['section']}>
      <h3 id="outcome-stage">
        {outcomeText.stageTitle}: {stage}
        {staging !== null && staging.group !== null && `, ${staging.group}`}
      </h3>
      {staging === null && <p>{outcomeText.noStage}</p>}
      <table className={css['worked']}>
        <thead>
          <tr>
            <th scope="col">{columns.category}</th>
            <th scope="col">{columns.finding}</th>
            <th scope="col">{columns.readAs}</th>
          </tr>
        </thead>
        <tbody>
          <SiteRow staging={staging} controls={controls} />
          {staging !== null && <TumourRows staging={staging} controls={controls} />}
          {staging !== null && <NodeAndMetastasisRows staging={staging} controls={controls} />}
        </tbody>
        {staging !== null && (
          <tfoot>
            <GroupRows staging={staging} grading={grading} />
          </tfoot>
        )}
      </table>
      <NoteList notes={staging?.notes ?? stagingNotes} />
    </section>
  );
}
