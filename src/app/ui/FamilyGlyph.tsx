import type { ReactNode } from 'react';
import type { OutcomeFamily } from '../../../machines/vocabulary/outcomes.ts';
import css from './OutcomeBadge.module.css';

/** Each glyph is drawn after what the family shows under the microscope. */
const drawings: Readonly<Record<OutcomeFamily, ReactNode>> = {
  smoothMuscle: (
    <>
      <path d="M2 6c4-4 12-4 16 0-4 4-12 4-16 0z" fill="currentColor" />
      <path d="M2 14c4-4 12-4 16 0-4 4-12 4-16 0z" />
    </>
  ),
  melanocyticOrNeural: <path d="M1.5 6.5c3-4 5.5-4 8.5 0s5.5 4 8.5 0M1.5 13.5c3-4 5.5-4 8.5 0s5.5 4 8.5 0" />,
  epithelial: <path d="M10 1.8 16.8 5.9v8.2L10 18.2 3.2 14.1V5.9zM10 1.8v8.2M10 10l6.8 4.1M10 10l-6.8 4.1" />,
  fibrohistiocytic: (
    <path d="M10 10C10 5 7 2.5 3.5 2.5M10 10c5 0 7.5-3 7.5-6.5M10 10c0 5 3 7.5 6.5 7.5M10 10c-5 0-7.5 3-7.5 6.5" />
  ),
  undifferentiatedByExclusion: (
    <>
      <circle cx="10" cy="10" r="7.5" strokeDasharray="3 2.9" />
      <path d="M6.5 6.5l7 7M13.5 6.5l-7 7" />
    </>
  ),
  vascular: (
    <>
      <circle cx="10" cy="10" r="8" />
      <circle cx="10" cy="10" r="3.5" fill="currentColor" />
    </>
  ),
  none: <path d="M10 2.5 17.5 10 10 17.5 2.5 10z" />,
};

export function FamilyGlyph({ family }: { readonly family: OutcomeFamily }) {
  return (
    <svg
      className={css['glyph']}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[family]}
    </svg>
  );
}
