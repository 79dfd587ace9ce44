import { type RefObject, useState } from 'react';
import { Link } from 'wouter';
import { teachText } from '../../text/teachText.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { mermaidSource } from './lesson.ts';
import css from './Panel.module.css';
import { pngFile, svgFile } from './pictureFile.ts';
import type { StageHandle } from './Stage.tsx';
import { useTeaching } from './TeachContext.ts';

/** Saves the picture as it is shown, copies its source, or opens it as Mermaid. */
export function ExportPanel({ stage }: { readonly stage: RefObject<StageHandle | null> }) {
  const { entry, go, hrefOf, open } = useTeaching();
  const [said, say] = useState('');
  const picture = stage.current?.picture ?? null;

  const save = async (ending: string, make: () => Promise<Blob>): Promise<void> => {
    const name = `arrector-${entry.name}.${ending}`;
    try {
      saveFile(name, await make());
      say(teachText.saved(name));
    } catch {
      say(teachText.saveFailed);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(mermaidSource(entry.name));
      say(teachText.copied);
    } catch {
      say(teachText.copyByHand);
      go({ form: 'mermaid' });
    }
  };
  return (
    <>
      {picture !== null && (
        <section>
          <p className={css['note']}>{teachText.exportNote}</p>
          <p className={css['buttons']}>
            <Button
              onClick={() =>
                void save('svg', async () => new Blob([await svgFile(picture)], { type: 'image/svg+xml' }))
              }
            >
              {teachText.saveSvg}
            </Button>
            <Button onClick={() => void save('png', () => pngFile(picture))}>{teachText.savePng}</Button>
          </p>
        </section>
      )}
      <section>
        <p className={css['buttons']}>
          <Button onClick={() => void copy()}>{teachText.copyMermaid}</Button>
        </p>
        <output>{said}</output>
      </section>
      <section>
        <p>
          <Link href={hrefOf({ form: 'mermaid', node: null })} onClick={() => open(null)}>
            {teachText.openMermaid}
          </Link>
        </p>
        <p className={css['note']}>{teachText.openMermaidNote}</p>
      </section>
    </>
  );
}
