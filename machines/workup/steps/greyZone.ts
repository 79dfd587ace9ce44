import { workupStep } from '../workup.setup.ts';

/** Step 11: the grey zone between leiomyoma, symplastic leiomyoma and leiomyosarcoma. */
export const greyZone = workupStep({
  phase: 'smoothMuscle',
  settles: 'Does p53, or infiltration with high cellularity, favour malignancy?',
  why: {
    because:
      'Where atypia and mitoses disagree, diffuse p53 and an infiltrative, cellular growth favour malignancy. Their absence does not make the tumour benign.',
    claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma', 'infiltrationAndCellularityFavourMalignancy'],
    figures: ['leiomyosarcoma.dermal:p53.over50', 'leiomyoma.mixedSeries:p53.over1'],
  },
  asks: [{ finding: 'p53' }, { finding: 'growth' }, { finding: 'cellularity' }],
  branches: [
    {
      id: 'favoursMalignancyByP53',
      reading: 'p53 overexpressed',
      when: { all: ['p53Overexpressed'] },
      to: 'depthOfLeiomyosarcoma',
      because: 'Diffuse p53 was described in leiomyosarcoma and not in leiomyoma.',
      claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma'],
      figures: ['leiomyosarcoma.dermal:p53.over50', 'leiomyoma.mixedSeries:p53.over1'],
    },
    {
      id: 'favoursMalignancyByGrowth',
      reading: 'infiltrative and hypercellular, p53 not overexpressed',
      when: { all: ['infiltrativeAndCellular'], none: ['p53Overexpressed'] },
      to: 'depthOfLeiomyosarcoma',
      because: 'Infiltrative architecture with increased cellularity is said to favour malignancy.',
      claims: ['infiltrationAndCellularityFavourMalignancy'],
    },
    {
      id: 'open',
      reading: 'neither',
      when: { none: ['p53Overexpressed', 'infiltrativeAndCellular'] },
      to: 'smoothMuscleTumourUncertain',
      because: 'Nothing published settles it; what speaks for each side is listed and the tumour is referred.',
      claims: ['atypiaAndMitosesSortSmoothMuscle', 'specialistReviewChangesSarcomaDiagnosis'],
    },
  ],
});
