import { batchFilters } from '../../batch/batchFilter.ts';
import { batchText } from '../../text/batchText.ts';
import { grouped } from '../../text/progressText.ts';
import { Button } from '../ui/Button.tsx';
import css from './BatchView.module.css';
import type { BatchState } from './batchState.ts';
import { Pager } from './Pager.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { BatchHandle } from './useBatch.ts';

/** The conclusions, by the list that is chosen, part by part. */
export function Results({ batch, state }: { readonly batch: BatchHandle; readonly state: BatchState }) {
  const { filter, from, answers, standing, stage, isSaving, notOpened } = state;
  const { counts } = standing;
  return (
    <section aria-labelledby="conclusions">
      <h2 id="conclusions">{batchText.table}</h2>
      <p className={css['quiet']}>{batchText.note}</p>
      <div className={css['tools']}>
        <fieldset className={css['filters']}>
          <legend>{batchText.filterTitle}</legend>
          {batchFilters.map((one) => (
            <label key={one} className={css['filter']}>
              <input type="radio" name="list" checked={one === filter} onChange={() => batch.show(one, 0)} />
              <span>
                {batchText.filters[one]} <span className={css['figures']}>{grouped(counts[one])}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {stage.at === 'read' && (
          <Button onClick={batch.save} disabled={isSaving}>
            {isSaving ? batchText.saving : batchText.save}
          </Button>
        )}
      </div>
      <output className={css['quiet']}>{notOpened !== null && batchText.cannotOpen(notOpened)}</output>
      {counts[filter] === 0 ? (
        <p>{batchText.none}</p>
      ) : (
        <ResultTable answers={answers} opening={state.opening} onOpen={batch.open} />
      )}
      <Pager from={from} count={counts[filter]} onShow={(place) => batch.show(filter, place)} />
    </section>
  );
}
