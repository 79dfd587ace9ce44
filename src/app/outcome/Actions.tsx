import { useEffect, useRef, useState } from 'react';
import { fhirBundle } from '../../../machines/report/fhir/fhirBundle.ts';
import type { Report } from '../../../machines/report/report.ts';
import { reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { synopticText } from '../../../machines/report/synopticText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { casesText } from '../../text/casesText.ts';
import { type CopiedForm, outcomeText, type ReportForm, reportForms } from '../../text/outcomeText.ts';
import type { SavedAs } from '../guided/visit.ts';
import { Button } from '../ui/Button.tsx';
import { Part } from '../ui/Part.tsx';
import { saveJson } from '../ui/saveFile.ts';
import css from './Actions.module.css';
import shared from './Outcome.module.css';

const fileName = 'case.arrector.json';

const saveFhir = (report: Report): void => saveJson('report.fhir.json', fhirBundle(report), 'application/fhir+json');

const writers: Readonly<Record<CopiedForm, (report: Report, context: boolean) => string>> = {
  text: (report, context) => reportText(report, { context }),
  synoptic: synopticText,
  markdown: (report, context) => reportMarkdown(report, { context }),
};

/** What was copied, and the text where the browser refused; it belongs to the report and the choices of that moment. */
type Copied = {
  readonly report: Report;
  readonly form: CopiedForm;
  readonly withContext: boolean;
  readonly refused: string | null;
};

function CopyByHand({ form, text }: { readonly form: CopiedForm; readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <label className={css['byHand']}>
      <span>{outcomeText.copyByHand}</span>
      <textarea ref={area} readOnly rows={12} aria-label={outcomeText.reportAs(form)} value={text} />
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
  const [form, setForm] = useState<ReportForm>('text');
  const [isSaving, setIsSaving] = useState(false);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (as: CopiedForm): Promise<void> => {
    const text = writers[as](report, withContext);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ report, form: as, withContext, refused: null });
    } catch {
      setCopied({ report, form: as, withContext, refused: text });
    }
  };
  const isThis = copied?.report === report && copied.form === form && copied.withContext === withContext;
  const shown = isThis ? copied : null;
  const hasContext = Object.values(report.context).some((items) => items.length > 0);
  return (
    <div className={css['actions']}>
      <select
        aria-label={outcomeText.formOfReport}
        value={form}
        onChange={({ target }) => setForm(target.value as ReportForm)}
      >
        {reportForms.map((one) => (
          <option key={one} value={one}>
            {outcomeText.formNames[one]}
          </option>
        ))}
      </select>
      <Button onClick={() => (form === 'fhir' ? saveFhir(report) : void copy(form))}>{outcomeText.give(form)}</Button>
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
      {shown !== null && shown.refused !== null && <CopyByHand form={shown.form} text={shown.refused} />}
    </div>
  );
}
