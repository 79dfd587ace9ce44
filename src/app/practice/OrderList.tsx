import { type RefObject, useState } from 'react';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { panelGroupNames } from '../../text/checkText.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import { FindBox } from '../check/FindBox.tsx';
import { findStains } from '../check/findFindings.ts';
import { panelGroups } from '../check/panelGroups.ts';
import { ReadingMark } from '../ui/ReadingMark.tsx';
import css from './OrderList.module.css';
import { resultOf } from './resultOf.ts';

/** An ordered stain in its own place, so that its result is seen where it was ordered. */
function ResultShort({ caseFile, stain }: { readonly caseFile: CaseFile; readonly stain: StainId }) {
  const result = resultOf(caseFile, stain);
  return (
    <>
      <ReadingMark finding={stain} reading={result.reading ?? 'notDone'} /> {stainNames[stain].name}{' '}
      <span className={css['result']}>{result.reading === null ? words.notReported : result.words}</span>
    </>
  );
}

export type OrderListProps = {
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly caseFile: CaseFile;
  readonly ordered: readonly StainId[];
  readonly onOrder: (stain: StainId) => void;
};

/** Every stain that can be ordered, the core panel first; one that was ordered cannot be ordered again. */
export function OrderList({ findRef, caseFile, ordered, onOrder }: OrderListProps) {
  const [text, setText] = useState('');
  return (
    <section aria-labelledby="order">
      <h2 id="order">{words.order}</h2>
      <p className={css['quiet']}>{words.orderNote}</p>
      <div className={css['find']}>
        <FindBox
          inputRef={findRef}
          text={text}
          finds={findStains}
          label={words.find}
          counted={words.findCount}
          onText={setText}
          onChoose={(stain) => {
            onOrder(stain);
            findRef.current?.focus();
          }}
          onLeave={() => findRef.current?.blur()}
        />
      </div>
      <dl className={css['groups']}>
        {panelGroups.map(({ id, stains }) => (
          <div key={id}>
            <dt>{panelGroupNames[id]}</dt>
            <dd>
              {stains.map((stain) => {
                const { name, expands } = stainNames[stain];
                const isOrdered = ordered.includes(stain);
                return (
                  <button
                    key={stain}
                    type="button"
                    className={css['stain']}
                    title={expands === name ? undefined : expands}
                    aria-disabled={isOrdered}
                    onClick={() => {
                      if (!isOrdered) onOrder(stain);
                    }}
                  >
                    {isOrdered ? <ResultShort caseFile={caseFile} stain={stain} /> : name}
                  </button>
                );
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
