import { type ReactNode, useId } from 'react';
import css from './Labelled.module.css';

export type LabelledProps = {
  readonly label: string;
  readonly inline?: boolean;
  readonly children: (id: string) => ReactNode;
};

/** A control with its label above or before it; the label names the control and nothing else. */
export function Labelled({ label, inline = false, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={css[inline ? 'inline' : 'stacked']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
