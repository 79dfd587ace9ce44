import type { ReactNode } from 'react';
import shared from './Outcome.module.css';
import css from './Worked.module.css';

export type WorkedRowProps = {
  readonly name: string;
  readonly printed: string;
  readonly how?: string | undefined;
  readonly result: ReactNode;
  readonly children: ReactNode;
};

/** One line of a worked table: the control on the screen, its value on paper, and what is read from it. */
export function WorkedRow({ name, printed, how, result, children }: WorkedRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div className={shared['screenOnly']}>{children}</div>
        <span className={shared['printMark']}>{printed}</span>
        {how !== undefined && <p className={css['how']}>{how}</p>}
      </td>
      <td>{result}</td>
    </tr>
  );
}
