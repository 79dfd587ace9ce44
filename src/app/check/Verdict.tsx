import { findingLabel } from '../../../machines/report/findingLabel.ts';
import { intervalWords, supportWords } from '../../../machines/report/panelWords.ts';
import type { Report } from '../../../machines/report/report.ts';
import { objectionWords } from '../../../machines/report/secondReaderLines.ts';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import type { EntityId } from '../../../machines/vocabulary/outcomes.ts';
import { certaintyShort, readersText, verdictNames } from '../../text/readersText.ts';
import { PrintedCitations } from '../outcome/Sources.tsx';
import { ShareBar } from '../ui/CountBar.tsx';
import { FamilyGlyph } from '../ui/FamilyGlyph.tsx';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import css from './Verdict.module.css';
import { VerdictMark } from './VerdictMark.tsx';

function FirstReader({ report: { workup } }: { readonly report: Report }) {
  const { outcome, certainty, unmet, pitfalls } = workup;
  return (
    <section className={css['reader']} aria-labelledby="check-first">
      <h3 id="check-first">{readersText.first}</h3>
      <p className={css['named']}>
        <OutcomeBadge outcome={outcome} />{' '}
        <span className={css['certainty']} data-certainty={certainty}>
          {certaintyShort[certainty]}
        </span>
      </p>
      <p className={css['quiet']}>
        {unmet.length > 0 && readersText.missing([...new Set(unmet.map(({ finding }) => findingLabel(finding)))])}{' '}
        {pitfalls.length > 0 && readersText.pitfalls(pitfalls.map(({ name }) => name))}
      </p>
    </section>
  );
}

const nameOf = (entity: EntityId): string => entityNames[entity].name;

function SecondReader({ report: { secondReader } }: { readonly report: Report }) {
  const { ranking, informative } = secondReader;
  const [first] = ranking;
  if (first === undefined) return null;
  const equal = ranking.filter(({ support }) => support === first.support);
  return (
    <section className={css['reader']} aria-labelledby="check-second">
      <h3 id="check-second">{readersText.second}</h3>
      <p className={css['named']}>
        {equal.length > 3
          ? readersText.notInformative
          : equal.map(({ entity }) => (
              <span key={entity} className={css['entity']}>
                <FamilyGlyph family={entityNames[entity].family} /> {nameOf(entity)}
              </span>
            ))}
      </p>
      {equal.length <= 3 && (
        <div className={css['support']}>
          <ShareBar share={first.support} interval={first.interval} tone="support" />
          <span>{readersText.best(supportWords(first.support), intervalWords(first.interval), equal.length)}</span>
        </div>
      )}
      {!informative && equal.length <= 3 && <p className={css['quiet']}>{readersText.notInformative}</p>}
    </section>
  );
}

/** Whether the readers agree, in one sentence, then what each of them says. */
export function VerdictOfReaders({ report }: { readonly report: Report }) {
  const { verdict, because, objections } = report.secondReader.agreement;
  return (
    <div className={css['verdict']} data-verdict={verdict}>
      <div className={css['head']}>
        <VerdictMark verdict={verdict} />
        <div>
          <h2 id="reading" tabIndex={-1}>
            {verdictNames[verdict]}
          </h2>
          <p className={css['because']}>{because}</p>
        </div>
      </div>
      {objections.map((one) => (
        <p key={`${one.entity}:${one.finding}`}>
          {objectionWords(one)}
          <PrintedCitations ids={one.citations} />
        </p>
      ))}
      <div className={css['readers']}>
        <FirstReader report={report} />
        <SecondReader report={report} />
      </div>
      <output>
        <VisuallyHidden>{`${verdictNames[verdict]}. ${because}`}</VisuallyHidden>
      </output>
    </div>
  );
}
