import { practiceText as words } from '../../text/practiceText.ts';
import { progressFaults } from '../../text/storeText.ts';
import { StoreFaultNote } from '../cases/StoreFaultNote.tsx';
import { Button } from '../ui/Button.tsx';
import type { Attempt } from './exercise.ts';
import css from './KeepThis.module.css';
import { progressKeeper, useProgress } from './progress.ts';

const dateWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Whether this result is kept on this machine, and the choice to keep it. */
export function KeepThis({ attempt }: { readonly attempt: Attempt }) {
  const { attempts, cards, repeats, fault } = useProgress();
  const kept = attempts.some((one) => one.kept && one.caseId === attempt.caseId && one.at === attempt.at);
  const card = cards.get(attempt.caseId);
  if (!kept) {
    return (
      <div className={css['keep']}>
        <Button onClick={() => void progressKeeper.keep([attempt])}>{words.keepThis}</Button>
        <p>{words.notKept}</p>
        {fault !== null && <StoreFaultNote fault={progressFaults[fault.name]} />}
      </div>
    );
  }
  return (
    <p className={css['kept']}>
      <output>
        {words.kept} {repeats && card !== undefined && words.comesBack(dateWords.format(card.due))}
      </output>
    </p>
  );
}
