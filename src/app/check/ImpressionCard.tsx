import { type RefObject, useState } from 'react';
import { entityNames } from '../../../machines/vocabulary/entityNames.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { impressionText } from '../../text/impressionText.ts';
import { readersText } from '../../text/readersText.ts';
import type { ImpressionOf } from '../guided/impression.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import css from './Impression.module.css';

const choices: readonly { readonly of: ImpressionOf; readonly words: string }[] = [
  ...entityIds.map((of) => ({ of, words: entityNames[of].name })),
  { of: 'other', words: impressionText.other },
];

export type ImpressionSelectProps = {
  readonly label?: string;
  readonly value: ImpressionOf | '';
  readonly empty: string;
  readonly selectRef?: RefObject<HTMLSelectElement | null>;
  readonly onValue: (of: ImpressionOf | '') => void;
  readonly onEnter?: () => void;
};

export function ImpressionSelect({
  label = impressionText.label,
  value,
  empty,
  selectRef,
  onValue,
  onEnter,
}: ImpressionSelectProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          ref={selectRef}
          id={id}
          value={value}
          onChange={({ target }) => onValue(target.value as ImpressionOf | '')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || onEnter === undefined) return;
            event.preventDefault();
            onEnter();
          }}
        >
          <option value="">{empty}</option>
          {choices.map(({ of, words }) => (
            <option key={of} value={of}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export type ImpressionCardProps = {
  readonly selectRef: RefObject<HTMLSelectElement | null>;
  readonly onGive: (of: ImpressionOf | null) => void;
};

/** Asks the impression in the place where the reading will stand. */
export function ImpressionCard({ selectRef, onGive }: ImpressionCardProps) {
  const [of, setOf] = useState<ImpressionOf | ''>('');
  return (
    <form
      className={css['card']}
      aria-labelledby="impression"
      onSubmit={(event) => {
        event.preventDefault();
        if (of !== '') onGive(of);
      }}
    >
      <h2 id="impression">
        {impressionText.title} <span className={css['optional']}>({impressionText.optional})</span>
      </h2>
      <p>{impressionText.why}</p>
      <ImpressionSelect
        selectRef={selectRef}
        value={of}
        empty={impressionText.choose}
        onValue={setOf}
        onEnter={() => of !== '' && onGive(of)}
      />
      <div className={css['buttons']}>
        <Button type="submit" look="solid" disabled={of === ''}>
          {impressionText.show}
        </Button>
        <Button aria-keyshortcuts="Escape" onClick={() => onGive(null)}>
          {impressionText.skip} <Kbd>Esc</Kbd>
        </Button>
      </div>
      <p className={css['quiet']}>{readersText.wait}</p>
    </form>
  );
}
