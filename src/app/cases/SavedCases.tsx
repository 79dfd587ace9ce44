import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { casesText } from '../../text/casesText.ts';
import { useHasProgress } from '../practice/progress.ts';
import { Button } from '../ui/Button.tsx';
import { useFirstFocus } from '../ui/useFirstFocus.ts';
import { browserStore } from './browserStore.ts';
import { CaseRow, type RowActions, UnreadableRow } from './CaseRow.tsx';
import css from './CasesView.module.css';
import type { CaseList, Deleted } from './caseStore.ts';
import { concludeOnceTested } from './concludeCase.ts';
import { Files } from './Files.tsx';
import { Forget } from './Forget.tsx';
import { LinkedCase } from './LinkedCase.tsx';
import { StoreFaultNote } from './StoreFaultNote.tsx';
import { isReadable } from './savedCase.ts';
import type { Stored, StoreFault } from './storeFault.ts';
import { useCaseList } from './useCaseList.ts';

const page = 50;

type Said = { readonly words: string; readonly deleted?: { readonly name: string; readonly record: Deleted } };

/** Does what a row asks for, and says what was done. */
function useRowActions(say: (said: Said) => void, onFault: (fault: StoreFault) => void): RowActions {
  const then = async <T,>(answer: Promise<Stored<T>>, words: (value: T) => Said): Promise<void> => {
    const given = await answer;
    if (given.ok) say(words(given.value));
    else onFault(given.fault);
  };
  return {
    rename: ({ id }, name) => void then(browserStore.rename(id, name), () => ({ words: casesText.renamed(name) })),
    duplicate: ({ id, name }) =>
      void then(browserStore.duplicate(id, casesText.copyOf(name)), () => ({ words: casesText.duplicated(name) })),
    remove: (id, name) =>
      void then(browserStore.remove(id), (record) => ({
        words: casesText.removed(name),
        deleted: { name, record },
      })),
  };
}

function Rows({ list, actions }: { readonly list: CaseList; readonly actions: RowActions }) {
  return (
    <ul className={css['rows']}>
      {list.cases.map((record) =>
        isReadable(record) ? (
          <CaseRow key={record.id} saved={record} actions={actions} />
        ) : (
          <UnreadableRow key={record.id} record={record} actions={actions} />
        ),
      )}
    </ul>
  );
}

function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const button = useFirstFocus<HTMLButtonElement>();
  return (
    <Button ref={button} onClick={onUndo}>
      {casesText.undo}
    </Button>
  );
}

function Empty() {
  return (
    <div className={css['empty']}>
      <h2>{casesText.emptyTitle}</h2>
      <p>{casesText.empty}</p>
      <p>
        <Link href="/guided">{casesText.toGuided}</Link>
      </p>
    </div>
  );
}

/** The list of the cases saved in this browser, and all that can be done with them. */
export function SavedCases() {
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(page);
  const { list, again } = useCaseList(typed, most);
  const [said, setSaid] = useState<Said | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const searchId = useId();
  const hintId = useId();
  const say = (next: Said): void => {
    setFault(null);
    setSaid(next);
  };
  const sayWords = (words: string): void => say({ words });
  const actions = useRowActions(say, setFault);
  const restore = async ({ name, record }: NonNullable<Said['deleted']>): Promise<void> => {
    const answer = await browserStore.restore(record);
    if (answer.ok) say({ words: casesText.restored(name) });
    else setFault(answer.fault);
  };
  const saveLinked = async (caseFile: CaseFile): Promise<void> => {
    const name = caseFile.label ?? casesText.unnamed(1);
    const conclude = await concludeOnceTested();
    const answer = await browserStore.save([{ name, caseFile, concluded: conclude(caseFile) }]);
    if (answer.ok) say({ words: casesText.saved(name) });
    else setFault(answer.fault);
  };
  const found = list?.ok === true ? list.value : null;
  const deleted = said?.deleted;
  const hasProgress = useHasProgress();
  return (
    <>
      <LinkedCase onSave={(caseFile) => void saveLinked(caseFile)} />
      {list === null && <p>{casesText.loading}</p>}
      {list?.ok === false && <StoreFaultNote fault={list.fault} onAgain={again} />}
      {fault !== null && <StoreFaultNote fault={fault} />}
      <div className={css['said']}>
        <output>{said?.words}</output>
        {deleted !== undefined && <Undo key={deleted.record.id} onUndo={() => void restore(deleted)} />}
      </div>
      {found !== null && found.total === 0 && <Empty />}
      {found !== null && found.total > 0 && (
        <>
          <search className={css['search']}>
            <label htmlFor={searchId}>{casesText.search}</label>
            <input
              id={searchId}
              type="search"
              value={typed}
              autoComplete="off"
              aria-describedby={hintId}
              onChange={({ target }) => {
                setTyped(target.value);
                setMost(page);
              }}
            />
            <p id={hintId} className={css['quiet']}>
              {casesText.searchHint} <output>{casesText.counted(found.matching, found.total)}</output>
            </p>
          </search>
          {found.matching === 0 && <p>{casesText.noMatch}</p>}
          <Rows list={found} actions={actions} />
          {found.matching > found.cases.length && (
            <Button onClick={() => setMost(most + page)}>{casesText.more}</Button>
          )}
        </>
      )}
      {found !== null && <Files total={found.total} onSaid={sayWords} onFault={setFault} />}
      {found !== null && (found.total > 0 || hasProgress) && (
        <Forget total={found.total} hasProgress={hasProgress} onSaid={sayWords} onFault={setFault} />
      )}
    </>
  );
}
