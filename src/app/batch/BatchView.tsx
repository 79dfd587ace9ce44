import { batchText } from '../../text/batchText.ts';
import pageCss from '../shell/Page.module.css';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Card } from '../ui/Card.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { SelfTested } from '../ui/SelfTested.tsx';
import css from './BatchView.module.css';
import { ColumnNotes } from './ColumnNotes.tsx';
import { ReadStanding } from './ReadStanding.tsx';
import { Results } from './Results.tsx';
import { Templates } from './Templates.tsx';
import { useBatch } from './useBatch.ts';

const accepted = '.csv,.jsonl,.ndjson,text/csv,application/jsonl';

/** A file of many cases: chosen or dropped, read in a worker, its conclusions listed and saved. */
export function BatchView() {
  const batch = useBatch();
  const { state } = batch;
  const isRefused = state?.stage.at === 'refused';
  return (
    <div className={`${pageCss['page']} ${css['batch']}`}>
      <PageHeading title={batchText.title} />
      <p>{batchText.lead}</p>
      <SelfTested>
        <div className={css['chooser']}>
          <FileButton
            outline
            label={state === null ? batchText.choose : batchText.another}
            accept={accepted}
            onFile={batch.start}
          />
          <FileDrop words={batchText.dropHere} onFile={batch.start} />
          {state === null && <span className={css['quiet']}>{batchText.drop}</span>}
        </div>
        {state === null && (
          <>
            <p className={css['quiet']}>{batchText.formats}</p>
            <Templates />
          </>
        )}
        {state !== null && !isRefused && <ReadStanding state={state} onStop={batch.stop} />}
        {state?.stage.at === 'refused' && (
          <Card tone="wrong" className={css['refused']}>
            <div role="alert">
              <p>
                <b>{batchText.refusedWhole(state.name)}</b>
              </p>
              <ul>
                {state.stage.errors.map((error) => (
                  <li key={error}>{error}</li>
                ))}
              </ul>
            </div>
          </Card>
        )}
        {isRefused && <Templates />}
        {state !== null && <ColumnNotes readAs={state.readAs} passedOver={state.passedOver} />}
        {state !== null && state.standing.counts.all > 0 && <Results batch={batch} state={state} />}
      </SelfTested>
    </div>
  );
}
