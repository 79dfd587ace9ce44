import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Report } from '../../../machines/report/report.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { casesText } from '../../text/casesText.ts';
import type { SavedAs } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { browserStore } from './browserStore.ts';
import css from './SaveCase.module.css';
import { StoreFaultNote } from './StoreFaultNote.tsx';
import type { StoreFault } from './storeFault.ts';
import { dayOf } from './when.ts';

export type SaveCaseProps = {
  readonly report: Report;
  readonly caseFile: CaseFile;
  readonly savedAs: SavedAs | null;
  readonly onSaved: (savedAs: SavedAs) => void;
};

/** Saves the case under a name, or its changes to the saved case that it was opened from. */
export function SaveCase({ report, caseFile, savedAs, onSaved }: SaveCaseProps) {
  const { outcome, name: outcomeName, certainty } = report.workup;
  const [name, setName] = useState(() => caseFile.label ?? `${outcomeName}, ${dayOf(Date.now())}`);
  const [said, setSaid] = useState<{ readonly of: CaseFile; readonly name: string } | null>(null);
  const [fault, setFault] = useState<StoreFault | null>(null);
  const ids = { name: useId(), note: useId() };
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const concluded = { outcome, certainty };
  const done = (saved: SavedAs): void => {
    setFault(null);
    setSaid({ of: caseFile, name: saved.name });
    onSaved(saved);
  };
  const saveNew = async (): Promise<void> => {
    const given = name.trim() === '' ? outcomeName : name.trim();
    const answer = await browserStore.save([{ name: given, caseFile, concluded }]);
    if (answer.ok) done({ id: answer.value[0] ?? 0, name: given });
    else setFault(answer.fault);
  };
  const saveChanges = async ({ id }: SavedAs): Promise<void> => {
    const answer = await browserStore.replace(id, caseFile, concluded);
    if (answer.ok) done({ id, name: answer.value.name });
    else setFault(answer.fault);
  };
  return (
    <Card tone="sunk" className={css['save']}>
      {savedAs !== null && (
        <Button look="solid" className={css['changes']} onClick={() => void saveChanges(savedAs)}>
          {casesText.saveChanges(savedAs.name)}
        </Button>
      )}
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void saveNew();
        }}
      >
        <div className={css['name']}>
          <label htmlFor={ids.name}>{casesText.name}</label>
          <input
            ref={field}
            id={ids.name}
            value={name}
            autoComplete="off"
            aria-describedby={ids.note}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <Button type="submit" look={savedAs === null ? 'solid' : 'outline'}>
          {savedAs === null ? casesText.saveHere : casesText.saveNew}
        </Button>
      </form>
      <p id={ids.note} className={css['note']}>
        {casesText.savePrivacy}
      </p>
      <output>
        {said?.of === caseFile && (
          <>
            {casesText.saved(said.name)} <Link href="/cases">{casesText.toCases}</Link>
          </>
        )}
      </output>
      {fault !== null && <StoreFaultNote fault={fault} />}
    </Card>
  );
}
