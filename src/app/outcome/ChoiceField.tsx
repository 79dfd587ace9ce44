import { outcomeText } from '../../text/outcomeText.ts';
import { Labelled } from '../ui/Labelled.tsx';

type Choice<V extends string> = { readonly value: V; readonly words: string };

export type ChoiceFieldProps<V extends string> = {
  readonly label: string;
  readonly value: V | undefined;
  readonly choices: readonly Choice<V>[];
  readonly onTake: (value: V | undefined) => void;
};

/** One of several values, or not stated. */
export function ChoiceField<V extends string>({ label, value, choices, onTake }: ChoiceFieldProps<V>) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          value={value ?? ''}
          onChange={({ target }) => onTake(target.value === '' ? undefined : (target.value as V))}
        >
          <option value="">{outcomeText.notStated}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
