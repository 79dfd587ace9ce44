import type { Depth } from '../../../machines/vocabulary/histology.ts';
import css from './DepthSchematic.module.css';

/** Where each layer ends, and how deep the tumour reaches, in units of the drawing. */
const bottoms: Readonly<Record<Exclude<Depth, 'notAssessable'>, number>> = {
  dermis: 23,
  superficialSubcutis: 31,
  subcutis: 44,
  fascia: 51,
  muscle: 60,
};

/** A section through the skin with the deepest compartment that the tumour involves. */
export function DepthSchematic({ depth }: { readonly depth: Depth }) {
  return (
    <svg className={css['schematic']} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path className={css['epidermis']} d="M2 6h60M2 6v3q5 4 10 0t10 0 10 0 10 0 10 0 10 0V6z" />
      <path className={css['layer']} d="M2 26h60M2 47h60M2 52h60" />
      <path
        className={css['fat']}
        d="M6 36a5 5 0 0 1 10 0M17 40a5 5 0 0 1 10 0M37 40a5 5 0 0 1 10 0M48 36a5 5 0 0 1 10 0"
      />
      <path className={css['fibres']} d="M4 56h56M4 60h56" />
      {depth === 'notAssessable' ? (
        <>
          <path className={css['sample']} d="M16 3v17h32V3z" />
          <text x="32" y="44" textAnchor="middle" className={css['unknown']}>
            ?
          </text>
        </>
      ) : (
        <path
          className={css['tumour']}
          d={
            depth === 'superficialSubcutis'
              ? 'M20 18q0-7 12-7t12 7-6 8q-3 0-3 3t-3 3-3-3-3-3-6-8z'
              : `M32 11q13 0 13 ${(bottoms[depth] - 11) / 2}T32 ${bottoms[depth]} 19 ${(bottoms[depth] + 11) / 2} 32 11z`
          }
        />
      )}
    </svg>
  );
}
