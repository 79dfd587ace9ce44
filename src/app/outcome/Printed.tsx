import { citations } from '../../../machines/evidence/citation.ts';
import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import { disclaimer } from '../../../machines/report/disclaimer.ts';
import type { References } from '../../../machines/report/references.ts';
import type { Report } from '../../../machines/report/report.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import { CitationLine } from '../ui/CitationLine.tsx';
import css from './Outcome.module.css';

/** What stands at the head of the printed page: what it is, and the case. */
export function PrintedHead({ report }: { readonly report: Report }) {
  const { label } = report.case;
  return (
    <div className={css['printOnly']}>
      <p>{disclaimer}</p>
      {label !== undefined && <p>{outcomeText.caseLabel(label)}</p>}
    </div>
  );
}

/** The findings of the case, on paper only: on the screen they stand in the trail. */
export function PrintedFindings({ report }: { readonly report: Report }) {
  return (
    <section className={[css['printOnly'], css['section']].join(' ')}>
      <h3>{outcomeText.findingsTitle}</h3>
      <ul className={css['printedFindings']}>
        {findingsInWords(report.case).map(({ finding, label, value }) => (
          <li key={finding}>
            {label}: {value}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The numbered sources, on paper only: on the screen each stands behind its sentence. */
export function PrintedReferences({
  report,
  references,
}: {
  readonly report: Report;
  readonly references: References;
}) {
  const { version, digest } = report.knowledge;
  return (
    <section className={[css['printOnly'], css['section']].join(' ')}>
      <h3>{outcomeText.referencesTitle}</h3>
      <ol className={css['printedReferences']}>
        {references.list().map(({ id }) => (
          <li key={id}>
            <CitationLine citation={citations[id]} />
          </li>
        ))}
      </ol>
      <p>{outcomeText.knowledge(version, digest)}</p>
    </section>
  );
}
