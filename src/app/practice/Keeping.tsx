import { useState } from 'react';
import { practiceText as words } from '../../text/practiceText.ts';
import { progressFaults } from '../../text/storeText.ts';
import { StoreFaultNote } from '../cases/StoreFaultNote.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import css from './Keeping.module.css';
import { progressKeeper, useProgress } from './progress.ts';

function Forget({ count, onForget }: { readonly count: number; readonly onForget: () => void }) {
  const [asks, setAsks] = useState(false);
  if (!asks) return <Button onClick={() => setAsks(true)}>{words.forget}</Button>;
  return (
    <Card tone="amber">
      <p role="alert">{words.forgetSure(count)}</p>
      <div className={css['buttons']}>
        <Button
          onClick={() => {
            setAsks(false);
            onForget();
          }}
        >
          {words.forgetNow}
        </Button>
        <Button look="solid" onClick={() => setAsks(false)}>
          {words.keepIt}
        </Button>
      </div>
    </Card>
  );
}

/** What is kept on this machine: only what is asked for, and how to forget it. */
export function Keeping() {
  const { isRead, keeps, repeats, attempts, fault } = useProgress();
  const [forgotten, setForgotten] = useState(false);
  const kept = attempts.filter((attempt) => attempt.kept).length;
  const choose = (choices: { readonly keeps: boolean; readonly repeats: boolean }): void => {
    setForgotten(false);
    void progressKeeper.choose(choices);
  };
  const forget = async (): Promise<void> => {
    await progressKeeper.forget();
    setForgotten(progressKeeper.now().fault === null);
  };
  return (
    <section aria-labelledby="keeping" className={css['keeping']}>
      <h2 id="keeping">{words.keeping}</h2>
      <p className={css['quiet']}>{words.keepingNote}</p>
      <label className={css['choice']}>
        <input
          type="checkbox"
          checked={keeps}
          disabled={!isRead}
          onChange={({ target }) => choose({ keeps: target.checked, repeats: repeats && target.checked })}
        />
        {words.keeps}
      </label>
      <label className={css['choice']}>
        <input
          type="checkbox"
          checked={repeats}
          disabled={!isRead || !keeps}
          onChange={({ target }) => choose({ keeps, repeats: target.checked })}
        />
        {words.repeats}
      </label>
      <p className={css['quiet']}>{words.repeatsNote}</p>
      {fault !== null && <StoreFaultNote fault={progressFaults[fault.name]} />}
      {(keeps || kept > 0) && <Forget count={kept} onForget={() => void forget()} />}
      <output>{forgotten && words.forgotten}</output>
    </section>
  );
}
