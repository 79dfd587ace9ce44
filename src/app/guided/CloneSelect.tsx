import { useState } from 'react';
import { guidedText } from '../../text/guidedText.ts';
import { ClaimNotes } from '../ui/ClaimNotes.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import css from './Field.module.css';

const { clones } = guidedText;

const known = { hCd: clones.hCd, ventana: clones.ventana } as const;

type Choice = keyof typeof clones;

const choiceOf = (clone: string): Choice => {
  if (clone === '') return 'notStated';
  if (clone === known.hCd) return 'hCd';
  return clone === known.ventana ? 'ventana' : 'other';
};

export type CloneSelectProps = { readonly value: string; readonly onChange: (clone: string) => void };

/** Says which h-caldesmon clone was used, as the case file holds it: the text of the laboratory. */
export function CloneSelect({ value, onChange }: CloneSelectProps) {
  const [choice, setChoice] = useState(choiceOf(value));
  const choose = (next: Choice): void => {
    setChoice(next);
    onChange(next === 'hCd' || next === 'ventana' ? known[next] : '');
  };
  return (
    <div className={css['block']}>
      <Labelled label={guidedText.clone} inline>
        {(id) => (
          <select id={id} value={choice} onChange={({ target }) => choose(target.value as Choice)}>
            {Object.entries(clones).map(([clone, words]) => (
              <option key={clone} value={clone}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {choice === 'other' && (
        <Labelled label={guidedText.cloneOther} inline>
          {(id) => (
            <input
              id={id}
              type="text"
              value={value}
              maxLength={80}
              autoComplete="off"
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Labelled>
      )}
      <div className={css['note']}>
        {guidedText.cloneNote} <ClaimNotes claims={['caldesmonDependsOnClone']} />
      </div>
    </div>
  );
}
