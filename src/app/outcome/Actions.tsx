import { useEffect, useRef, useState } from 'react';
import type { Report } from '../../../machines/report/report.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { casesText } from '../../text/casesText.ts';
import { outcomeText } from '../../text/outcomeText.ts';
import type { SavedAs } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Part } from '../ui/Part.tsx';
import { saveJson } from '../ui/saveFile.ts';
import css from './Actions.module.css';
import shared from './Outcome.module.css';

const fileName = 'case.arrector.json';

/** What was copied, and the text where the browser refused; it belongs to the report and the choice of that moment. */
type Copied = { readonly report: Report; readonly withContext: boolean; readonly refused: string | null };

function CopyByHand({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <label className={css['byHand']}>
      <span>{outcomeText.copyByHand}</span>
      <textarea ref={area} readOnly rows={12} aria-label={outcomeText.plainText} value={text} />
    </label>
  );
}

const loadSaveCase = () => import('../cases/SaveCase.tsx');

/** The saved case that this one is, if any, and what to call when it was saved. */
export type Saving = { readonly savedAs: SavedAs | null; readonly onSaved: (savedAs: SavedAs) => void };

export type ActionsProps = {
  readonly report: Report;
  readonly caseFile: CaseFile;
  readonly saving?: Saving | undefined;
  readonly withContext: boolean;
  readonly onWithContext: (withContext: boolean) => void;
};

/** Copy, print and save; nothing is kept that the user does not ask for. */
export function Actions({ report, caseFile, saving, withContext, onWithContext }: ActionsProps) {
  const [isSaving, setIsSaving] = useState(false);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (): Promise<void> => {
    const text = reportText(report, { context: withContext });
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ report, withContext, refused: null });
    } catch {
      setCopied({ report, withContext, refused: text });
    }
  };
  const shown = copied?.report === report && copied.withContext === withContext ? copied : null;
  const hasContext = Object.values(report.context).some((items) => items.length > 0);
  return (
    <div className={css['actions']}>
      <Button onClick={() => void copy()}>{outcomeText.copy}</Button>
      <Button onClick={() => window.print()}>{outcomeText.print}</Button>
      {saving !== undefined && (
        <Button aria-expanded={isSaving} onClick={() => setIsSaving(!isSaving)}>
          {casesText.save}
        </Button>
      )}
      <Button onClick={() => saveJson(fileName, caseFile)} title={outcomeText.saveNote}>
        {outcomeText.save}
      </Button>
      {hasContext && (
        <label className={css['check']}>
          <input type="checkbox" checked={withContext} onChange={({ target }) => onWithContext(target.checked)} />
          {outcomeText.withContext}
        </label>
      )}
      <output className={shared['quiet']}>{shown?.refused === null && outcomeText.copied}</output>
      {saving !== undefined && isSaving && (
        <div className={css['whole']}>
          <Part load={loadSaveCase}>
            {({ SaveCase }) => <SaveCase {...saving} report={report} caseFile={caseFile} />}
          </Part>
        </div>
      )}
      {shown !== null && shown.refused !== null && <CopyByHand text={shown.refused} />}
    </div>
  );
}
