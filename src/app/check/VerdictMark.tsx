import type { ReactNode } from 'react';
import type { Verdict } from '../../../machines/panel/agreement.ts';
import css from './Verdict.module.css';

const drawings: Readonly<Record<Verdict, ReactNode>> = {
  agrees: <path d="M5 12.5 10 18 19 6.5" />,
  disagrees: <path d="M4 9h16M4 15.5h16M17.5 4 6.5 20.5" />,
  notInformative: <path d="M4 14c3-6 5-6 8-2s5 4 8-2" />,
};

/** Same, unequal, or undecided; it never stands without the words beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={css['mark']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[verdict]}
    </svg>
  );
}
