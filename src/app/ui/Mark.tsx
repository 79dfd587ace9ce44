import type { ReactNode } from 'react';
import css from './Mark.module.css';

/** The shapes of readings: brown is signal, blue is none, grey is not known, the square is a finding that is no stain. */
export type MarkShape = 'full' | 'half' | 'dots' | 'ring' | 'hatched' | 'dashed' | 'square';

const tones: Readonly<Record<MarkShape, string | undefined>> = {
  full: css['signal'],
  half: css['signal'],
  dots: css['signal'],
  ring: css['none'],
  hatched: css['unknown'],
  dashed: css['unknown'],
  square: css['neutral'],
};

const drawings: Readonly<Record<MarkShape, ReactNode>> = {
  full: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="M5.5 10h9M10 5.5v9" className={css['onDisc']} strokeWidth="2" />
    </>
  ),
  half: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  dots: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="7" cy="7.5" r="1.6" fill="currentColor" />
      <circle cx="12.8" cy="9.6" r="1.6" fill="currentColor" />
      <circle cx="8.4" cy="13" r="1.6" fill="currentColor" />
    </>
  ),
  ring: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M6 10h8" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  hatched: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M3.5 9.5 9.5 3.5M4 14 14 4M6.5 16.5l10-10M10.5 16.5l6-6" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  dashed: (
    <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="3.2 3.1" />
  ),
  square: <rect x="5.5" y="5.5" width="9" height="9" rx="1.5" fill="none" stroke="currentColor" strokeWidth="2" />,
};

/** The shape of a reading; it never stands without the word beside it. */
export function Mark({ shape, large = false }: { readonly shape: MarkShape; readonly large?: boolean }) {
  return (
    <svg
      className={[css['mark'], tones[shape], large && css['large']].filter(Boolean).join(' ')}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}
