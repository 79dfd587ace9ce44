import type { BranchTone } from '../../diagrams/branchTone.ts';
import type { NodeKind } from '../../diagrams/drawing.ts';
import type { OutcomeFamily } from '../../machines/vocabulary/outcomes.ts';

/** The light colours of the tokens that drawings are painted with where no stylesheet is loaded. */
export const paint = {
  surface: '#ffffff',
  ink: '#1c1a17',
  'ink-quiet': '#5a554d',
  'line-strong': '#857f75',
  sunk: '#efede8',
  dab: '#7b3f10',
  haematoxylin: '#2d4a94',
  amber: '#8c5500',
  'amber-tint': '#fdf3dd',
  'smooth-muscle': '#8d3657',
  'smooth-muscle-tint': '#fae8ed',
  'melanocytic-or-neural': '#57429c',
  'melanocytic-or-neural-tint': '#ede9f8',
  epithelial: '#1d673f',
  'epithelial-tint': '#e3f2e9',
  fibrohistiocytic: '#5a5f12',
  'fibrohistiocytic-tint': '#f0f1d9',
  undifferentiated: '#54514c',
  'undifferentiated-tint': '#eae8e5',
  vascular: '#0f6178',
  'vascular-tint': '#e0f0f5',
  'no-family': '#54514c',
  'no-family-tint': '#f3f1ed',
} as const;

type Fill = { readonly fill: string; readonly stroke: string };

/** The paint of a diagnosis of each family. */
export const familyPaint: Readonly<Record<OutcomeFamily, Fill>> = {
  smoothMuscle: { fill: paint['smooth-muscle-tint'], stroke: paint['smooth-muscle'] },
  melanocyticOrNeural: { fill: paint['melanocytic-or-neural-tint'], stroke: paint['melanocytic-or-neural'] },
  epithelial: { fill: paint['epithelial-tint'], stroke: paint.epithelial },
  fibrohistiocytic: { fill: paint['fibrohistiocytic-tint'], stroke: paint.fibrohistiocytic },
  undifferentiatedByExclusion: { fill: paint['undifferentiated-tint'], stroke: paint.undifferentiated },
  vascular: { fill: paint['vascular-tint'], stroke: paint.vascular },
  none: { fill: paint['no-family-tint'], stroke: paint['no-family'] },
};

/** The paint of a node; a diagnosis takes that of its family. */
export function nodePaint(kind: NodeKind, family: OutcomeFamily = 'none'): Fill {
  if (kind === 'diagnosis') return familyPaint[family];
  if (kind === 'deferred' || kind === 'discordant') return { fill: paint['amber-tint'], stroke: paint.amber };
  if (kind === 'entry' || kind === 'elsewhere') return { fill: paint.sunk, stroke: paint.sunk };
  return { fill: paint.surface, stroke: paint['line-strong'] };
}

/** The paint of an edge by what its branch reads. */
export const tonePaint: Readonly<Record<BranchTone, string>> = {
  expressed: paint.dab,
  negative: paint.haematoxylin,
  unknown: paint['line-strong'],
  plain: paint.ink,
};
