import { useDeferredValue, useMemo } from 'react';
import type { Findings } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { nameOfFinding, wordsOfReading } from '../../text/findingText.ts';
import { guidedText } from '../../text/guidedText.ts';
import { OutcomeBadge } from '../ui/OutcomeBadge.tsx';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import { exclusionsOf, standingOfDiagnoses } from './exclusion.ts';
import css from './Lists.module.css';
import { PitfallList } from './PitfallList.tsx';
import { useStanding } from './useVisit.ts';

type ExcludedProps = { readonly excluded: readonly OutcomeId[]; readonly findings: Findings };

function Excluded({ excluded, findings }: ExcludedProps) {
  const exclusions = useMemo(() => exclusionsOf(excluded, findings), [excluded, findings]);
  return (
    <ul>
      {exclusions.map(({ by, outcomes }) => (
        <li key={by.join(' ')} className={css['excluded']}>
          <p className={css['by']}>
            {guidedText.excludedBy}{' '}
            {by.map((finding) => (
              <span key={finding} className={css['reason']}>
                <ReadingMark finding={finding} reading={findings[finding] ?? ''} />
                {nameOfFinding(finding)} {wordsOfReading(finding, findings[finding] ?? '')}
              </span>
            ))}
          </p>
          <ul className={css['plain']}>
            {outcomes.map((outcome) => (
              <li key={outcome}>
                <OutcomeBadge outcome={outcome} plain />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ListsOfCase() {
  const { findings: current } = useStanding();
  const findings = useDeferredValue(current);
  const { reachable, leftOpen, excluded } = useMemo(() => standingOfDiagnoses(findings), [findings]);
  return (
    <div className={css['lists']}>
      <p className={css['summary']}>{guidedText.summary(reachable.length, leftOpen.length, excluded.length)}</p>
      <section aria-labelledby="possible">
        <h2 id="possible">{guidedText.possible}</h2>
        <p className={css['note']}>{reachable.length === 0 ? guidedText.nothingPossible : guidedText.possibleNote}</p>
        <ul className={css['possible']}>
          {reachable.map((outcome) => (
            <li key={outcome}>
              <OutcomeBadge outcome={outcome} />
            </li>
          ))}
        </ul>
      </section>
      {leftOpen.length > 0 && (
        <section aria-labelledby="leftOpen">
          <h3 id="leftOpen">{guidedText.leftOpen}</h3>
          <p className={css['note']}>{guidedText.leftOpenNote}</p>
          <ul className={css['plain']}>
            {leftOpen.map((outcome) => (
              <li key={outcome}>
                <OutcomeBadge outcome={outcome} plain />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="excluded">
        <h2 id="excluded">{guidedText.excluded}</h2>
        <p className={css['note']}>{excluded.length === 0 ? guidedText.nothingExcluded : guidedText.excludedNote}</p>
        <Excluded excluded={excluded} findings={findings} />
      </section>
      <PitfallList />
    </div>
  );
}

/** The diagnoses that can still be reached, those that cannot and why, and the pitfalls met so far. */
export function Lists() {
  return (
    <SelfTested short>
      <ListsOfCase />
    </SelfTested>
  );
}
