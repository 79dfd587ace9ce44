import { useState } from 'react';
import { casesText } from '../../text/casesText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useFirstFocus } from '../ui/useFirstFocus.ts';
import { browserStore } from './browserStore.ts';
import css from './CasesView.module.css';
import stack from './Stack.module.css';
import type { StoreFault } from './storeFault.ts';

export type ForgetProps = {
  readonly total: number;
  readonly onSaid: (words: string) => void;
  readonly onFault: (fault: StoreFault) => void;
};

type SureProps = { readonly total: number; readonly onForget: () => void; readonly onKeep: () => void };

function Sure({ total, onForget, onKeep }: SureProps) {
  const keep = useFirstFocus<HTMLButtonElement>();
  return (
    <Card tone="amber" className={stack['stack']}>
      <p role="alert">{casesText.forgetSure(total)}</p>
      <div className={css['buttons']}>
        <Button onClick={onForget}>{casesText.forgetNow(total)}</Button>
        <Button look="solid" ref={keep} onClick={onKeep}>
          {casesText.keep}
        </Button>
      </div>
    </Card>
  );
}

/** Deletes everything for good: the one thing here that cannot be undone, and so the one that asks. */
export function Forget({ total, onSaid, onFault }: ForgetProps) {
  const [isAsking, setIsAsking] = useState(false);
  const forget = async (): Promise<void> => {
    setIsAsking(false);
    const answer = await browserStore.forget();
    if (answer.ok) onSaid(casesText.forgotten);
    else onFault(answer.fault);
  };
  return (
    <section aria-labelledby="forget" className={css['section']}>
      <h2 id="forget">{casesText.forgetTitle}</h2>
      <p className={css['quiet']}>{casesText.forgetNote}</p>
      {isAsking ? (
        <Sure total={total} onForget={() => void forget()} onKeep={() => setIsAsking(false)} />
      ) : (
        <div className={css['buttons']}>
          <Button onClick={() => setIsAsking(true)}>{casesText.forget}</Button>
        </div>
      )}
    </section>
  );
}
