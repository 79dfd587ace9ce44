import type { Report } from '../../../machines/report/report.ts';
import { nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { readersText } from '../../text/readersText.ts';
import { wordsInCase } from '../guided/wordsInCase.ts';
import { Mark } from '../ui/Mark.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import css from './FindingChanges.module.css';
import { type FindingChange, findingChanges } from './findingChanges.ts';

function Now({ change: { finding, reading }, report }: { readonly change: FindingChange; readonly report: Report }) {
  const words =
    finding === 'ki67'
      ? wordsInCase(report.case, 'ki67')
      : reading === null
        ? undefined
        : wordsOfReading(finding, reading);
  return (
    <th scope="row">
      {reading === null ? (
        <Mark shape={finding === 'ki67' ? 'square' : 'dashed'} />
      ) : (
        <ReadingMark finding={finding} reading={reading} />
      )}{' '}
      <b>{nameOfFinding(finding)}</b> {words}
    </th>
  );
}

function Row({ change, report }: { readonly change: FindingChange; readonly report: Report }) {
  const { finding, changes, idle } = change;
  const [first, ...rest] = changes;
  if (first === undefined) {
    return (
      <tr data-idle={idle || undefined}>
        <Now change={change} report={report} />
        <td colSpan={2} title={idle ? readersText.idleMeans : undefined}>
          {idle ? `○ ${readersText.idle}` : readersText.certaintyOnly}
        </td>
      </tr>
    );
  }
  const cells = ({ outcome, to }: typeof first) => (
    <>
      <td>{to.map((reading) => wordsOfReading(finding, reading)).join(' or ')}</td>
      <td>
        <OutcomeBadge outcome={outcome} plain />
      </td>
    </>
  );
  return (
    <>
      <tr>
        <Now change={change} report={report} />
        {cells(first)}
      </tr>
      {rest.map((one) => (
        <tr key={one.outcome} className={css['further']}>
          <td />
          {cells(one)}
        </tr>
      ))}
    </>
  );
}

type BodyProps = { readonly title: string; readonly changes: readonly FindingChange[]; readonly report: Report };

function Body({ title, changes, report }: BodyProps) {
  if (changes.length === 0) return null;
  return (
    <tbody>
      <tr className={css['title']}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {changes.map((change) => (
        <Row key={change.finding} change={change} report={report} />
      ))}
    </tbody>
  );
}

/** For each finding the other readings that would change the conclusion, and to what; or that it could not matter. */
export function FindingChanges({ report }: { readonly report: Report }) {
  const { reported, notReported } = findingChanges(report);
  return (
    <section className={css['section']} aria-labelledby="check-change">
      <h2 id="check-change">{readersText.changeTitle}</h2>
      <p className={css['quiet']}>
        {readersText.changeNote} {readersText.idleMeans}
      </p>
      <table className={css['changes']}>
        <thead>
          <tr>
            <th scope="col">{readersText.columns.finding}</th>
            <th scope="col">{readersText.columns.other}</th>
            <th scope="col">{readersText.columns.to}</th>
          </tr>
        </thead>
        <Body title={readersText.changeReported} changes={reported} report={report} />
        <Body title={readersText.changeNotReported} changes={notReported} report={report} />
      </table>
    </section>
  );
}
