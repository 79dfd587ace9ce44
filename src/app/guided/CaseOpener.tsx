import { useEffect, useEffectEvent, useState } from 'react';
import type { CaseFault } from '../../../machines/case/caseFault.ts';
import { openText } from '../../text/openText.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import css from './CaseOpener.module.css';
import { useVisit } from './useVisit.ts';

type Said =
  | { readonly kind: 'opened'; readonly name: string; readonly migratedFrom: string | null }
  | { readonly kind: 'refused'; readonly name: string; readonly lines: readonly string[] };

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Opens a case file that is chosen or dropped anywhere on the page; a faulty one is refused whole, with every fault. */
export function CaseOpener() {
  const { openCase } = useVisit();
  const [said, setSaid] = useState<Said | null>(null);
  const [over, setOver] = useState(false);

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
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void open(file);
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => onDrop(event);
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <>
      <FileButton label={openText.open} accept=".json,application/json" onFile={(file) => void open(file)} />
      {over && <div className={css['drop']}>{openText.drop}</div>}
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
