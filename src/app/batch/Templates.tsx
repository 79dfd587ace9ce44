import type { Separator } from '../../batch/csvRows.ts';
import { batchText } from '../../text/batchText.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/saveFile.ts';
import css from './BatchView.module.css';

async function saveTemplate(separator: Separator): Promise<void> {
  const { csvTemplate } = await import('../../batch/csvTemplate.ts');
  saveFile(batchText.templateFile, new Blob([csvTemplate(separator)], { type: 'text/csv' }));
}

/** The empty table of cases, in the two ways in which spreadsheet programs separate cells. */
export function Templates() {
  return (
    <section className={css['templates']} aria-labelledby="templates">
      <h2 id="templates">{batchText.template}</h2>
      <p className={css['quiet']}>{batchText.templateNote}</p>
      <div className={css['row']}>
        <Button onClick={() => void saveTemplate(',')}>{batchText.templates.comma}</Button>
        <Button onClick={() => void saveTemplate(';')}>{batchText.templates.semicolon}</Button>
      </div>
    </section>
  );
}
