import { workupStep } from '../workup.setup.ts';

/** Step 10a: mitoses of a smooth muscle tumour without atypia. */
export const mitosesWithoutAtypia = workupStep({
  phase: 'smoothMuscle',
  settles: 'How many mitoses, there being no atypia?',
  why: {
    because:
      'In the one series that counted them, pilar leiomyomas with occasional mitoses did not recur; more than that is a grey zone.',
    claims: ['leiomyomaBelowOneMitosis', 'mitoticCountDoubtedInDermalTumours'],
  },
  asks: [{ finding: 'mitoses' }],
  branches: [
    {
      id: 'belowOne',
      reading: 'below 1 per 10 high-power fields',
      when: { all: ['mitosesBelowOne'] },
      to: 'leiomyoma',
      because: 'A smooth muscle tumour without atypia and below this count is accepted as leiomyoma.',
      claims: ['leiomyomaBelowOneMitosis'],
    },
    {
      id: 'atLeastOne',
      reading: '1 or more per 10 high-power fields',
      when: { all: ['mitosesAtLeastOne'] },
      to: 'greyZone',
      because:
        'A bland but mitotically active smooth muscle tumour is neither clearly leiomyoma nor clearly leiomyosarcoma.',
      claims: ['leiomyomaBelowOneMitosis', 'mitoticCountDoubtedInDermalTumours', 'atypiaAndMitosesSortSmoothMuscle'],
    },
    {
      id: 'unknown',
      reading: 'mitoses not known',
      when: { none: ['mitosesKnown'] },
      to: 'smoothMuscleTumour',
      because: 'Without a mitotic count leiomyoma may not be named.',
      claims: ['leiomyomaBelowOneMitosis'],
    },
  ],
});
