import type { OutcomeFamily } from '../../machines/vocabulary/outcomes.ts';

export const familyNames: Readonly<Record<OutcomeFamily, string>> = {
  smoothMuscle: 'Smooth muscle',
  melanocyticOrNeural: 'Melanocytic or neural',
  epithelial: 'Epithelial',
  fibrohistiocytic: 'Fibrohistiocytic',
  undifferentiatedByExclusion: 'Undifferentiated, by exclusion',
  vascular: 'Vascular',
  none: 'No single lineage',
};
