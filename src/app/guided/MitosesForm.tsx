import { useState } from 'react';
import type { MitosesValue } from '../../../machines/vocabulary/caseFile.ts';
import { mitosesText } from '../../text/mitosesText.ts';
import { Button } from '../ui/Button.tsx';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import css from './MitosesForm.module.css';
import { entryOf, faultsIn, type MitosesEntry, type MitosesField, mitosesIn, normalisedWords } from './mitosesEntry.ts';
import { NumberField } from './NumberField.tsx';

const labels: Readonly<Record<MitosesField, string>> = {
  count: mitosesText.count,
  fields: mitosesText.fields,
  fieldNumber: mitosesText.fieldNumber,
  diameter: mitosesText.fieldDiameter,
  area: mitosesText.area,
};

export type MitosesFormProps = {
  readonly value: MitosesValue | undefined;
  readonly onReport: (value: MitosesValue) => void;
};

/** A mitotic count with the fields or the area it was counted over, and what it comes to while it is typed. */
export function MitosesForm({ value, onReport }: MitosesFormProps) {
  const [entry, setEntry] = useState(() => entryOf(value));
  const faults = faultsIn(entry);
  const counted = mitosesIn(entry);
  const set = (part: Partial<MitosesEntry>): void => setEntry((before) => ({ ...before, ...part }));
  const field = (name: MitosesField) => (
    <NumberField
      label={labels[name]}
      value={entry[name]}
      fault={faults[name] ?? null}
      whole={name === 'count' || name === 'fields'}
      onChange={(text) => set({ [name]: text })}
    />
  );
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (counted !== null) onReport(counted);
      }}
    >
      <div className={css['fields']}>
        {field('count')}
        <Labelled label={mitosesText.how}>
          {(id) => (
            <select
              id={id}
              value={entry.over}
              onChange={({ target }) => set({ over: target.value as MitosesEntry['over'] })}
            >
              <option value="fields">{mitosesText.overFields}</option>
              <option value="area">{mitosesText.overArea}</option>
            </select>
          )}
        </Labelled>
        {entry.over === 'area' && field('area')}
        {entry.over === 'fields' && field('fields')}
        {entry.over === 'fields' && (
          <Labelled label={mitosesText.fieldSize}>
            {(id) => (
              <select
                id={id}
                value={entry.sizeBy}
                onChange={({ target }) => set({ sizeBy: target.value as MitosesEntry['sizeBy'] })}
              >
                <option value="fieldNumber">{mitosesText.byFieldNumber}</option>
                <option value="diameter">{mitosesText.byDiameter}</option>
                <option value="unknown">{mitosesText.sizeUnknown}</option>
              </select>
            )}
          </Labelled>
        )}
        {entry.over === 'fields' && entry.sizeBy !== 'unknown' && field(entry.sizeBy)}
      </div>
      <output className={css['comesTo']}>
        {normalisedWords(counted).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </output>
      <ClaimNotes
        claims={['normaliseMitosesToReferenceArea', 'highPowerFieldIs01734SquareMm', 'leiomyomaBelowOneMitosis']}
      />
      <div className={css['buttons']}>
        <Button type="submit" look="solid" disabled={counted === null}>
          {mitosesText.use}
        </Button>
        <Button onClick={() => onReport('notAssessable')}>{mitosesText.notAssessable}</Button>
      </div>
    </form>
  );
}
