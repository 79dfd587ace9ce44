import { useId, useState } from 'react';
import { type CaseFindingId, caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import { findingNamed } from '../../../machines/vocabulary/findingNamed.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';
import { addText } from '../../text/addText.ts';
import { nameOfFinding } from '../../text/findingText.ts';
import { Button } from '../ui/Button.tsx';
import css from './AddFinding.module.css';
import { FindingEditor } from './FindingEditor.tsx';

type Spelling = { readonly text: string; readonly of: CaseFindingId; readonly note: string };

const stainSpellings: readonly Spelling[] = stainIds.flatMap((of) => {
  const { name, expands, synonyms } = stainNames[of];
  return [name, ...synonyms].map((text) => ({ text, of, note: text === name ? expands : name }));
});

const otherSpellings: readonly Spelling[] = [...caseSections.histology, 'sizeMm', 'n', 'm', 'extension'].map((id) => {
  const of = id as Exclude<CaseFindingId, 'siteText' | keyof typeof stainNames>;
  return { text: findingNames[of].label, of, note: findingNames[of].name };
});

const spellings = [...stainSpellings, ...otherSpellings];
const offered: ReadonlySet<CaseFindingId> = new Set(spellings.map(({ of }) => of));

function offeredFinding(text: string): CaseFindingId | null {
  const finding = findingNamed(text);
  return finding !== undefined && offered.has(finding) ? finding : null;
}

/** Takes any stain or histology finding by its name or a synonym, at any time. */
export function AddFinding() {
  const [text, setText] = useState('');
  const [finding, setFinding] = useState<CaseFindingId | null>(null);
  const [said, setSaid] = useState('');
  const ids = { input: useId(), list: useId(), fault: useId() };
  const wrong = finding === null && said !== '' && offeredFinding(text) === null;
  const choose = (typed: string): void => {
    const found = offeredFinding(typed);
    setFinding(found);
    setSaid(found === null && typed.trim() !== '' ? addText.unknown(typed.trim()) : '');
  };
  return (
    <>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          choose(text);
        }}
      >
        <div className={css['label']}>
          <label htmlFor={ids.input}>{addText.label}</label>
          <input
            id={ids.input}
            list={ids.list}
            value={text}
            autoComplete="off"
            placeholder={addText.placeholder}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={ids.fault}
            onChange={({ target }) => {
              setText(target.value);
              setSaid('');
              setFinding(offeredFinding(target.value));
            }}
          />
        </div>
        <datalist id={ids.list}>
          {spellings.map(({ text: spelled, note }) => (
            <option key={spelled} value={spelled}>
              {note}
            </option>
          ))}
        </datalist>
        <Button type="submit">{addText.choose}</Button>
      </form>
      <output id={ids.fault} className={wrong ? css['wrong'] : css['said']}>
        {said}
      </output>
      {finding !== null && finding !== 'siteText' && (
        <div className={css['editor']}>
          <p className={css['name']}>{nameOfFinding(finding)}</p>
          <FindingEditor
            key={finding}
            finding={finding}
            onDone={() => {
              setSaid(addText.added(nameOfFinding(finding)));
              setFinding(null);
              setText('');
            }}
          />
        </div>
      )}
    </>
  );
}
