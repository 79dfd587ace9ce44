import { casesText } from '../../text/casesText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import stack from './Stack.module.css';
import type { StoreFault } from './storeFault.ts';

export type StoreFaultNoteProps = {
  readonly fault: Pick<StoreFault, 'problem' | 'remedy'>;
  readonly onAgain?: () => void;
};

/** What keeps the storage from being used, and what helps; amber, for it is no wrong input. */
export function StoreFaultNote({ fault, onAgain }: StoreFaultNoteProps) {
  return (
    <Card tone="amber" className={stack['stack']}>
      <div role="alert">
        <p>
          <b>{fault.problem}</b>
        </p>
        <p>{fault.remedy}</p>
      </div>
      {onAgain !== undefined && <Button onClick={onAgain}>{casesText.tryAgain}</Button>}
    </Card>
  );
}
