import { useState } from 'react';
import { casesText } from '../../text/casesText.ts';
import { progressKeeper } from '../practice/progress.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useFirstFocus } from '../ui/useFirstFocus.ts';
import { browserStore } from './browserStore.ts';
import css from './CasesView.module.css';
import stack from './Stack.module.css';
import type { StoreFault } from './storeFault.ts';

export type ForgetProps = {
  readonly total: number;
  readonly hasProgress: boolean;
  readonly onSaid: (words: string) => void;
  readonly onFault: (fault: StoreFault) => void;
};

type SureProps = {
  readonly total: number;
  readonly hasProgress: boolean;
  readonly onForget: () => void;
  readonly onKeep: () => void;
};

function Sure({ total, hasProgress, onForget, onKeep }: SureProps) {
  const keep = useFirstFocus<HTMLButtonElement>();
  return (
    <Card tone="amber" className={stack['stack']}>
      <p role="alert">{casesText.forgetSure(total, hasProgress)}</p>
      <div className={css['buttons']}>
        <Button onClick={onForget}>{casesText.forgetNow(total, hasProgress)}</Button>
        <Button look="solid" ref={keep} onClick={onKeep}>
          {casesText.keep}
        </Button>
      </div>
    </Card>
  );
}

/** Deletes everything for good: the one thing here that cannot be undone, and so the one that asks. */
export function Forget({ total, hasProgress, onSaid, onFault }: ForgetProps) {
  const [isAsking, setIsAsking] = useState(false);
  const forget = async (): Promise<void> => {
    setIsAsking(false);
    const answer = await browserStore.forget();
    await progressKeeper.forget();
    const fault = answer.ok ? progressKeeper.now().fault : answer.fault;
    if (fault === null) onSaid(casesText.forgotten);
    else onFault(fault);
  };
  return (
    <section aria-labelledby="forget" className={css['section']}>
      <h2 id="forget">{casesText.forgetTitle}</h2>
      <p className={css['quiet']}>{casesText.forgetNote}</p>
      {isAsking ? (
        <Sure
          total={total}
          hasProgress={hasProgress}
          onForget={() => void forget()}
          onKeep={() => setIsAsking(false)}
        />
      ) : (
        <div className={css['buttons']}>
          <Button onClick={() => setIsAsking(true)}>{casesText.forget}</Button>
        </div>
      )}
    </section>
  );
}
