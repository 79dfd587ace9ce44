import { useState } from 'react';
import type { CaseFault } from '../../../machines/case/caseFault.ts';
import { openText } from '../../text/openText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import css from './CaseOpener.module.css';
import { useVisit } from './useVisit.ts';

type Said =
  | { readonly kind: 'opened'; readonly name: string; readonly migratedFrom: string | null }
  | { readonly kind: 'refused'; readonly name: string; readonly lines: readonly string[] };

/** Opens a case file that is chosen or dropped anywhere on the page; a faulty one is refused whole, with every fault. */
export function CaseOpener() {
  const { openCase } = useVisit();
  const [said, setSaid] = useState<Said | null>(null);

  const open = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const { readCaseFile, faultLine } = await import('./openCaseFile.ts');
      const read = await readCaseFile(file);
      if (read.ok) openCase(read.case, null);
      setSaid(
        read.ok
          ? { kind: 'opened', name, migratedFrom: read.migratedFrom }
          : { kind: 'refused', name, lines: read.faults.map((fault: CaseFault) => faultLine(fault)) },
      );
    } catch {
      setSaid({ kind: 'refused', name, lines: [openText.unreadable] });
    }
  };

  return (
    <>
      <FileButton label={openText.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      <FileDrop words={openText.drop} onFile={(file) => void open(file)} />
      <output className={css['status']}>
        {said?.kind === 'opened' && (
          <>
            {openText.opened(said.name)} {said.migratedFrom !== null && openText.migrated(said.migratedFrom)}
          </>
        )}
      </output>
      {said?.kind === 'refused' && (
        <Card tone="wrong" className={css['refused']}>
          <div role="alert">
            <p>
              <b>{openText.failed(said.name)}</b>
            </p>
            <ul>
              {said.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <Button onClick={() => setSaid(null)}>{openText.dismiss}</Button>
        </Card>
      )}
    </>
  );
}
