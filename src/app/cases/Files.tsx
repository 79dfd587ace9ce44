import { useState } from 'react';
import { casesText } from '../../text/casesText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { browserStore } from './browserStore.ts';
import css from './CasesView.module.css';
import { type CaseFilesForm, readCaseFiles, textOfCases } from './caseFiles.ts';
import { concludeCase } from './concludeCase.ts';
import stack from './Stack.module.css';
import { isReadable } from './savedCase.ts';
import type { StoreFault } from './storeFault.ts';

type Refused = { readonly file: string; readonly faults: readonly string[] };

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export type FilesProps = {
  readonly total: number;
  readonly onSaid: (words: string) => void;
  readonly onFault: (fault: StoreFault) => void;
};

/** Brings cases in from files, whole or not at all, and gives all of them out. */
export function Files({ total, onSaid, onFault }: FilesProps) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const bringIn = async (file: File): Promise<void> => {
    setRefused(null);
    const text = await textOf(file);
    const read = text === null ? null : readCaseFiles(text);
    if (read === null || !read.ok) {
      setRefused({ file: file.name, faults: read?.faults ?? [casesText.unreadableFile] });
      return;
    }
    const answer = await browserStore.save(
      read.cases.map((caseFile, at) => ({
        name: caseFile.label ?? casesText.unnamed(at + 1),
        caseFile,
        concluded: concludeCase(caseFile),
      })),
    );
    if (answer.ok) onSaid(casesText.imported(read.cases.length, file.name));
    else onFault(answer.fault);
  };
  const giveOut = async (form: CaseFilesForm): Promise<void> => {
    const answer = await browserStore.all();
    if (!answer.ok) {
      onFault(answer.fault);
      return;
    }
    const readable = answer.value.filter(isReadable);
    const type = form === 'json' ? 'application/json' : 'application/x-ndjson';
    saveFile(`cases.arrector.${form}`, new Blob([textOfCases(readable, form)], { type }));
    const left = answer.value.length - readable.length;
    const more = left === 0 ? '' : ` ${casesText.leftOut(left)}`;
    onSaid(`${casesText.exported(readable.length)}${more}`);
  };
  return (
    <section aria-labelledby="files" className={css['section']}>
      <h2 id="files">{casesText.filesTitle}</h2>
      <div className={css['buttons']}>
        <FileButton
          outline
          label={casesText.importLabel}
          accept=".json,.jsonl,.ndjson,application/json"
          describedBy="import-note"
          onFile={(file) => void bringIn(file)}
        />
        <Button disabled={total === 0} onClick={() => void giveOut('json')}>
          {casesText.exportAll}
        </Button>
        <Button disabled={total === 0} onClick={() => void giveOut('jsonl')}>
          {casesText.exportLines}
        </Button>
      </div>
      <p id="import-note" className={css['quiet']}>
        {casesText.importNote}
      </p>
      {refused !== null && (
        <Card tone="wrong" className={stack['stack']}>
          <div role="alert">
            <p>
              <b>{casesText.refused(refused.file)}</b>
            </p>
            <ul className={stack['faults']}>
              {refused.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
          <Button onClick={() => setRefused(null)}>{casesText.dismiss}</Button>
        </Card>
      )}
    </section>
  );
}
