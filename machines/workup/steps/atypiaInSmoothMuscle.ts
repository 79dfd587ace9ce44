import { workupStep } from '../workup.setup.ts';

/** Step 9: atypia of a smooth muscle tumour. */
export const atypiaInSmoothMuscle = workupStep({
  phase: 'smoothMuscle',
  settles: 'Is there atypia in this smooth muscle tumour?',
  why: {
    because: 'No stain separates benign from malignant smooth muscle reliably; atypia and mitoses do, read together.',
    claims: ['markersDoNotSeparateBenignFromMalignant', 'atypiaPlusOneMitosis', 'atypiaAndMitosesSortSmoothMuscle'],
  },
  asks: [{ finding: 'atypia' }],
  branches: [
    {
      id: 'none',
      reading: 'no atypia',
      when: { all: ['noAtypia'] },
      to: 'mitosesWithoutAtypia',
      because: 'Without atypia a leiomyoma is possible; mitoses decide.',
      claims: ['leiomyomaBelowOneMitosis'],
    },
    {
      id: 'seen',
      reading: 'atypia mild, moderate or severe',
      when: { all: ['atypiaSeen'] },
      to: 'mitosesWithAtypia',
      because: 'Atypia with mitoses suggests leiomyosarcoma; atypia with few or none may be a symplastic leiomyoma.',
      claims: ['atypiaPlusOneMitosis', 'symplasticLeiomyomaHasAtypiaWithFewMitoses'],
    },
    {
      id: 'unknown',
      reading: 'atypia not known',
      when: { none: ['atypiaKnown'] },
      to: 'smoothMuscleTumour',
      because: 'Without atypia and mitoses a smooth muscle tumour can be named no further.',
      claims: ['markersDoNotSeparateBenignFromMalignant', 'atypiaPlusOneMitosis'],
    },
  ],
});
