import { withStains } from '../../../machines/panel/fewestReported.ts';
import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import css from './Given.module.css';

const presented: ReadonlySet<CaseFindingId> = new Set(['site', 'siteText', 'ageYears', 'sex']);

/** What a source states of a case beside its stains and who has it where. */
export function Given({ caseFile }: { readonly caseFile: CaseFile }) {
  const stated = findingsInWords(withStains(caseFile, [])).filter(({ finding }) => !presented.has(finding));
  return (
    <section aria-labelledby="given">
      <h2 id="given">{words.given}</h2>
      {stated.length === 0 ? (
        <p>{words.nothingGiven}</p>
      ) : (
        <dl className={css['given']}>
          {stated.map(({ finding, label, value }) => (
            <div key={finding}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
