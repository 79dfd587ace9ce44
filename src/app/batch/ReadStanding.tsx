import { batchText } from '../../text/batchText.ts';
import { progressLine } from '../../text/progressText.ts';
import { Button } from '../ui/Button.tsx';
import css from './BatchView.module.css';
import type { BatchState } from './batchState.ts';

function endedWords({ name, stage, standing }: BatchState): string | null {
  const { all } = standing.counts;
  if (stage.at === 'unreadable') return batchText.unreadable(name);
  if (stage.at === 'failed') return batchText.failed;
  if (stage.at !== 'read') return null;
  if (stage.end === 'cancelled') return batchText.cancelled(name, all);
  return all === 0 ? batchText.nothing(name) : batchText.done(name, all);
}

/** How far the file is read, and how it ended. */
export function ReadStanding({ state, onStop }: { readonly state: BatchState; readonly onStop: () => void }) {
  const { name, size, stage, standing } = state;
  const { counts, bytes, seconds } = standing;
  const ended = endedWords(state);
  return (
    <div className={css['standing']}>
      <output>{ended ?? (stage.at === 'reading' ? batchText.reading(name) : '')}</output>
      {stage.at === 'reading' && (
        <>
          <progress aria-label={batchText.progress} max={Math.max(1, size)} value={bytes} />
          <div className={css['row']}>
            <span className={css['figures']}>
              {progressLine({ cases: counts.all, refused: counts.refused, bytes, size, seconds })}
            </span>
            <Button onClick={onStop}>{batchText.cancel}</Button>
          </div>
        </>
      )}
    </div>
  );
}
