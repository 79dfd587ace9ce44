import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { guidedText } from '../../text/guidedText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { Part } from '../ui/Part.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import css from './Concluded.module.css';
import { lastAnswer } from './trail.ts';
import { useKeys } from './useKeys.ts';
import { useStanding, useVisit } from './useVisit.ts';

const load = () => import('./concludedParts.ts');

type Parts = Awaited<ReturnType<typeof load>>;

function Report({ parts: { buildReport, OutcomeView } }: { readonly parts: Parts }) {
  const { report: onReport, withdraw: onWithdraw, savedAs, onSaved } = useVisit();
  const { caseFile } = useStanding();
  const report = useMemo(() => buildReport(caseFile), [buildReport, caseFile]);
  const [, goTo] = useLocation();
  return (
    <OutcomeView
      report={report}
      caseFile={caseFile}
      saving={{ savedAs, onSaved }}
      onReport={onReport}
      onWithdraw={onWithdraw}
      onShowPath={(step) => goTo(`/teach?case=current&node=${step}`)}
    />
  );
}

/** The conclusion in the place of the question; its parts are loaded once there is one. */
export function Concluded({ takesFocusRef }: { readonly takesFocusRef: RefObject<boolean> }) {
  const { goOn, withdraw } = useVisit();
  const { closed, progress, findings } = useStanding();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocusRef.current) section.current?.focus();
    takesFocusRef.current = false;
  }, [takesFocusRef]);
  const back = (): boolean => {
    if (closed) {
      goOn();
      return true;
    }
    const last = lastAnswer(progress, findings);
    if (last !== null) withdraw(last);
    return last !== null;
  };
  useKeys(
    ({ key, ctrlKey, metaKey }) => (key === 'ArrowLeft' || key === 'Backspace') && !ctrlKey && !metaKey && back(),
  );
  return (
    <section ref={section} tabIndex={-1} className={css['concluded']} aria-label={guidedText.concluded}>
      {closed && (
        <Card tone="amber" className={css['early']}>
          <p>{guidedText.concludedEarly}</p>
        </Card>
      )}
      <FaultBoundary>
        <Part load={load}>
          {(parts) => (
            <SelfTested>
              <Report parts={parts} />
            </SelfTested>
          )}
        </Part>
      </FaultBoundary>
      {!closed && (
        <p>
          <Button onClick={back}>{guidedText.back}</Button>
        </p>
      )}
    </section>
  );
}
