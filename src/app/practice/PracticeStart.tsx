import { useState } from 'react';
import { Link } from 'wouter';
import { knowledge } from '../../../machines/report/knowledge.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { deckChooserAddress, exerciseAddress } from './addresses.ts';
import { type Attempt, lastAttempts } from './exercise.ts';
import { Keeping } from './Keeping.tsx';
import { nextCase } from './nextCase.ts';
import css from './PracticeStart.module.css';
import { type PracticeCase, practiceCases } from './practiceCases.ts';
import { presentedAs } from './presentation.ts';
import { dueCases, useProgress } from './progress.ts';

type CaseRowProps = {
  readonly exercise: PracticeCase;
  readonly last: Attempt | undefined;
  readonly isDue: boolean;
};

function CaseRow({ exercise: { number, published }, last, isDue }: CaseRowProps) {
  const said = [
    last === undefined ? null : last.right ? words.doneRight : words.doneOther,
    isDue ? words.due : null,
  ].filter((part) => part !== null);
  return (
    <li className={css['case']}>
      <Link href={exerciseAddress(number)}>
        <span className={css['number']}>{words.caseNumber(number)}</span>
        <span>
          {presentedAs(published.case)}
          {published.patients > 1 && <span className={css['quiet']}> ({words.series(published.patients)})</span>}
        </span>
        {said.length > 0 && <span className={css['state']}>{said.join(', ')}</span>}
      </Link>
    </li>
  );
}

function Summary({ last }: { readonly last: ReadonlyMap<string, Attempt> }) {
  if (last.size === 0) return null;
  const attempts = [...last.values()];
  const sum = (of: 'wasted' | 'missing'): number => attempts.reduce((all, attempt) => all + attempt[of], 0);
  const right = attempts.filter((attempt) => attempt.right).length;
  const older = attempts.filter((attempt) => attempt.knowledge !== knowledge.digest).length;
  return (
    <p>
      {words.summary(last.size, practiceCases.length, right)} {words.summaryWaste(sum('wasted'), sum('missing'))}{' '}
      {older > 0 && words.summaryOlder(older)}
    </p>
  );
}

/** The first page of practice: the next case, every case, and what is kept. */
export function PracticeStart() {
  const progress = useProgress();
  const [now] = useState(() => Date.now());
  const last = lastAttempts(progress.attempts);
  const due = dueCases(progress, now);
  const next = nextCase(progress, now);
  return (
    <div className={pageCss['page']}>
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      <p className={css['quiet']}>{words.note}</p>
      <p className={css['ways']}>
        {next !== undefined && (
          <Link href={exerciseAddress(next.number)} className={css['next']}>
            {due.length > 0 ? words.nextDue(due.length) : words.next}
          </Link>
        )}
        <Link href={deckChooserAddress}>{words.toDeck}</Link>
      </p>
      <Summary last={last} />
      <div className={css['parts']}>
        <section aria-labelledby="cases">
          <h2 id="cases">{words.cases}</h2>
          <ul className={css['cases']}>
            {practiceCases.map((exercise) => (
              <CaseRow
                key={exercise.number}
                exercise={exercise}
                last={last.get(exercise.published.id)}
                isDue={due.includes(exercise.published.id)}
              />
            ))}
          </ul>
        </section>
        <Keeping />
      </div>
    </div>
  );
}
