import { useId } from 'react';
import { Labelled } from '../ui/Labelled.tsx';
import css from './Field.module.css';

export type NumberFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly whole?: boolean;
};

/** A number as typed, with what is wrong with it in red beneath. */
export function NumberField({ label, value, fault, onChange, onBlur, whole = false }: NumberFieldProps) {
  const faultId = useId();
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            inputMode={whole ? 'numeric' : 'decimal'}
            autoComplete="off"
            value={value}
            aria-invalid={fault === null ? undefined : true}
            aria-describedby={fault === null ? undefined : faultId}
            onChange={({ target }) => onChange(target.value)}
            onBlur={onBlur}
          />
          <span id={faultId} className={css['wrong']} role="alert">
            {fault}
          </span>
        </>
      )}
    </Labelled>
  );
}
