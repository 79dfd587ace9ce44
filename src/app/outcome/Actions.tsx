import { useEffect, useRef, useState } from 'react';
import { fhirBundle } from '../../../machines/report/fhir/fhirBundle.ts';
import type { Report } from '../../../machines/report/report.ts';
import { reportMarkdown } from '../../../machines/report/reportMarkdown.ts';
import { reportText } from '../../../machines/report/reportText.ts';
import { synopticText } from '../../../machines/report/synopticText.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CopiedForm, outcomeText, type ReportForm, reportForms } from '../../text/outcomeText.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';
import css from './Actions.module.css';
import shared from './Outcome.module.css';

const saveAsFile = (content: unknown, name: string, type: string): void =>
  saveFile(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type }));

const saveCase = (caseFile: CaseFile): void => saveAsFile(caseFile, 'case.arrector.json', 'application/json');

const saveFhir = (report: Report): void => saveAsFile(fhirBundle(report), 'report.fhir.json', 'application/fhir+json');

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

export type ActionsProps = {
  readonly report: Report;
  readonly caseFile: CaseFile;
  readonly withContext: boolean;
  readonly onWithContext: (withContext: boolean) => void;
};

/** Copy, print and save; nothing is kept that the user does not ask for. */
export function Actions({ report, caseFile, withContext, onWithContext }: ActionsProps) {
  const [form, setForm] = useState<ReportForm>('text');
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
      <Button onClick={() => saveCase(caseFile)} title={outcomeText.saveNote}>
        {outcomeText.save}
      </Button>
      {hasContext && (
        <label className={css['check']}>
          <input type="checkbox" checked={withContext} onChange={({ target }) => onWithContext(target.checked)} />
          {outcomeText.withContext}
        </label>
      )}
      <output className={shared['quiet']}>{shown?.refused === null && outcomeText.copied}</output>
      {shown !== null && shown.refused !== null && <CopyByHand form={shown.form} text={shown.refused} />}
    </div>
  );
}
