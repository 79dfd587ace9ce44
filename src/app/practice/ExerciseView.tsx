import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { practiceText as words } from '../../text/practiceText.ts';
import { useKeys } from '../guided/useKeys.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Part } from '../ui/Part.tsx';
import { useSingleKeys } from '../ui/useSingleKeys.ts';
import { exerciseAddress, practiceAddress } from './addresses.ts';
import { CommitForm } from './CommitForm.tsx';
import css from './ExerciseView.module.css';
import { type Attempt, attemptOf, type Commitment, newExercise, withOrder } from './exercise.ts';
import { Given } from './Given.tsx';
import { nextCase } from './nextCase.ts';
import { Ordered } from './Ordered.tsx';
import { OrderList } from './OrderList.tsx';
import { caseNumbered, type PracticeCase } from './practiceCases.ts';
import { presentedAs } from './presentation.ts';
import { progressKeeper } from './progress.ts';

const loadRevealed = () => import('./Revealed.tsx');

function Exercise({ number, published }: PracticeCase) {
  const [exercise, setExercise] = useState(newExercise);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const diagnosis = useRef<HTMLSelectElement>(null);
  const keys = useSingleKeys();
  const [, goTo] = useLocation();
  useKeys(({ key, ctrlKey, metaKey }) => {
    if (!keys || ctrlKey || metaKey) return false;
    if (attempt !== null) {
      const next = key === 'n' ? nextCase(progressKeeper.now(), Date.now(), number) : undefined;
      if (next !== undefined) goTo(exerciseAddress(next.number));
      return next !== undefined;
    }
    const field = { '/': find, d: diagnosis }[key];
    field?.current?.focus();
    return field !== undefined;
  });
  useEffect(() => {
    if (attempt !== null) result.current?.focus();
  }, [attempt]);
  const commit = (committed: Commitment): void => {
    const done = attemptOf(published, exercise.ordered, committed, Date.now());
    setExercise({ ...exercise, committed });
    setAttempt(done);
    void progressKeeper.finish(done);
  };
  const again = (): void => {
    setExercise(newExercise);
    setAttempt(null);
  };
  return (
    <div className={[pageCss['page'], css['exercise']].join(' ')}>
      <div className={css['head']}>
        <p>
          <Link href={practiceAddress}>{words.toPractice}</Link>
        </p>
        <PageHeading title={words.caseNumber(number)} />
        <p>{presentedAs(published.case)}</p>
        {published.patients > 1 && <p className={css['quiet']}>{words.series(published.patients)}</p>}
      </div>
      <div className={css['columns']}>
        <div className={css['seen']}>
          <Given caseFile={published.case} />
          <Ordered caseFile={published.case} ordered={exercise.ordered} />
        </div>
        {attempt === null ? (
          <div className={css['doing']}>
            <OrderList
              findRef={find}
              caseFile={published.case}
              ordered={exercise.ordered}
              onOrder={(stain) => setExercise((before) => withOrder(before, stain))}
            />
            <CommitForm selectRef={diagnosis} onCommit={commit} />
          </div>
        ) : (
          <div ref={result} tabIndex={-1} className={css['doing']}>
            <Part load={loadRevealed}>
              {({ Revealed }) => <Revealed number={number} published={published} attempt={attempt} onAgain={again} />}
            </Part>
          </div>
        )}
      </div>
    </div>
  );
}

/** An exercise: what is stated, the stains ordered one by one, the diagnosis, and then everything. */
export function ExerciseView({ number }: { readonly number: string }) {
  const found = caseNumbered(number);
  if (found !== undefined) return <Exercise {...found} />;
  return (
    <div className={pageCss['page']}>
      <PageHeading title={words.title} />
      <p>{words.unknownCase(number)}</p>
      <p>
        <Link href={practiceAddress}>{words.toPractice}</Link>
      </p>
    </div>
  );
}
