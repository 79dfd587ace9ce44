import { readFindings } from '../../../machines/readFindings.ts';
import type { Report } from '../../../machines/report/report.ts';
import { nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { readersText } from '../../text/readersText.ts';
import { wordsInCase } from '../guided/wordsInCase.ts';
import { Mark } from '../ui/Mark.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { Chip } from '../ui/Reading.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { type FindingChange, findingChanges } from './findingChanges.ts';
import css from './WhatWouldChange.module.css';

function Row({ change: { finding, reading, changes } }: { readonly change: FindingChange }) {
  const now = (rows: number) => (
    <th scope="row" rowSpan={rows}>
      {reading === null ? <Mark shape="dashed" /> : <ReadingMark finding={finding} reading={reading} />}{' '}
      <b>{nameOfFinding(finding)}</b> {reading !== null && wordsOfReading(finding, reading)}
    </th>
  );
  if (changes.length === 0) {
    return (
      <tr>
        {now(1)}
        <td colSpan={2}>{readersText.certaintyOnly}</td>
      </tr>
    );
  }
  return changes.map(({ outcome, to }, at) => (
    <tr key={outcome} className={at === 0 ? undefined : css['further']}>
      {at === 0 && now(changes.length)}
      <td>{to.map((other) => wordsOfReading(finding, other)).join(' or ')}</td>
      <td>
        <OutcomeBadge outcome={outcome} plain />
      </td>
    </tr>
  ));
}

function Body({ title, changes }: { readonly title: string; readonly changes: readonly FindingChange[] }) {
  if (changes.length === 0) return null;
  return (
    <tbody>
      <tr className={css['title']}>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {changes.map((change) => (
        <Row key={change.finding} change={change} />
      ))}
    </tbody>
  );
}

function CouldNotMatter({ report: { case: caseFile, couldNotMatter } }: { readonly report: Report }) {
  const findings = readFindings(caseFile);
  if (couldNotMatter.length === 0) return null;
  return (
    <div className={css['idle']}>
      <h3>{readersText.idle}</h3>
      <p className={css['quiet']}>{readersText.idleMeans}</p>
      <p className={css['chips']}>
        {couldNotMatter.map((finding) => (
          <Chip
            key={finding}
            finding={finding}
            reading={finding === 'ki67' ? '' : (findings[finding] ?? '')}
            words={finding === 'ki67' ? wordsInCase(caseFile, finding) : undefined}
          />
        ))}
      </p>
    </div>
  );
}

/** For each finding the other readings that would change the conclusion, and to what; and those that could not matter. */
export function WhatWouldChange({ report }: { readonly report: Report }) {
  const { reported, notReported } = findingChanges(report);
  return (
    <section className={css['section']} aria-labelledby="check-change">
      <h2 id="check-change">{readersText.changeTitle}</h2>
      <CouldNotMatter report={report} />
      {reported.length + notReported.length > 0 && (
        <>
          <p className={css['quiet']}>{readersText.changeNote}</p>
          <table className={css['changes']}>
            <thead>
              <tr>
                <th scope="col">{readersText.columns.finding}</th>
                <th scope="col">{readersText.columns.other}</th>
                <th scope="col">{readersText.columns.to}</th>
              </tr>
            </thead>
            <Body title={readersText.changeReported} changes={reported} />
            <Body title={readersText.changeNotReported} changes={notReported} />
          </table>
        </>
      )}
    </section>
  );
}
