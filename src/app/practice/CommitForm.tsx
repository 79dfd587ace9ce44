import { type RefObject, useState } from 'react';
import { guidedText } from '../../text/guidedText.ts';
import { type Confidence, confidenceNames, confidences, practiceText as words } from '../../text/practiceText.ts';
import { ImpressionSelect } from '../check/ImpressionCard.tsx';
import type { ImpressionOf } from '../guided/impression.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { setSingleKeys, useSingleKeys } from '../ui/useSingleKeys.ts';
import css from './CommitForm.module.css';
import type { Commitment } from './exercise.ts';

export type CommitFormProps = {
  readonly selectRef: RefObject<HTMLSelectElement | null>;
  readonly onCommit: (committed: Commitment) => void;
};

/** Asks for a diagnosis and how sure it is; nothing is shown before both are given. */
export function CommitForm({ selectRef, onCommit }: CommitFormProps) {
  const keys = useSingleKeys();
  const [diagnosis, setDiagnosis] = useState<ImpressionOf | ''>('');
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  return (
    <form
      className={css['commit']}
      aria-labelledby="commit"
      onSubmit={(event) => {
        event.preventDefault();
        if (diagnosis !== '' && confidence !== null) onCommit({ diagnosis, confidence });
      }}
    >
      <h2 id="commit">
        {words.commit} {keys && <Kbd>d</Kbd>}
      </h2>
      <ImpressionSelect
        selectRef={selectRef}
        label={words.diagnosis}
        value={diagnosis}
        empty={words.chooseDiagnosis}
        onValue={setDiagnosis}
      />
      <fieldset className={css['confidence']}>
        <legend>{words.confidence}</legend>
        {confidences.map((one) => (
          <label key={one}>
            <input type="radio" name="confidence" checked={confidence === one} onChange={() => setConfidence(one)} />
            {confidenceNames[one]}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="solid" disabled={diagnosis === '' || confidence === null}>
        {words.commitNow}
      </Button>
      <label className={css['keys']}>
        <input type="checkbox" checked={keys} onChange={({ target }) => setSingleKeys(target.checked)} />
        {guidedText.keysOn}
      </label>
    </form>
  );
}
