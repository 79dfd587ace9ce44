import { workupStep } from '../workup.setup.ts';

/** Step 10b: mitoses of a smooth muscle tumour with atypia. */
export const mitosesWithAtypia = workupStep({
  phase: 'smoothMuscle',
  settles: 'How many mitoses, there being atypia?',
  why: {
    because: 'Atypia with mitoses suggests leiomyosarcoma; the same atypia without them may be symplastic.',
    claims: [
      'atypiaPlusOneMitosis',
      'mitosesUsuallyPresentNecrosisVariable',
      'symplasticLeiomyomaHasAtypiaWithFewMitoses',
    ],
  },
  asks: [{ finding: 'mitoses' }],
  branches: [
    {
      id: 'atLeastOne',
      reading: '1 or more per 10 high-power fields',
      when: { all: ['mitosesAtLeastOne'] },
      to: 'depthOfLeiomyosarcoma',
      because: 'Atypia with a mitosis at this rate is the published suggestion of leiomyosarcoma.',
      claims: ['atypiaPlusOneMitosis', 'mitosesUsuallyPresentNecrosisVariable'],
    },
    {
      id: 'belowOne',
      reading: 'below 1 per 10 high-power fields',
      when: { all: ['mitosesBelowOne'] },
      to: 'greyZone',
      because: 'Atypia with rare or no mitoses may be a symplastic leiomyoma or a leiomyosarcoma.',
      claims: ['symplasticLeiomyomaHasAtypiaWithFewMitoses', 'atypiaAndMitosesSortSmoothMuscle'],
    },
    {
      id: 'unknown',
      reading: 'mitoses not known',
      when: { none: ['mitosesKnown'] },
      to: 'smoothMuscleTumour',
      because: 'Without a mitotic count atypia alone does not make a leiomyosarcoma.',
      claims: ['atypiaPlusOneMitosis', 'symplasticLeiomyomaHasAtypiaWithFewMitoses'],
    },
  ],
});
