import { workupStep } from '../workup.setup.ts';

/** Step 8: CD34 in a smooth muscle phenotype. */
export const cd34InSmoothMuscle = workupStep({
  phase: 'smoothMuscle',
  settles: 'Is CD34 expressed in this smooth muscle phenotype?',
  why: {
    because:
      'Dermatofibrosarcoma protuberans can show myoid areas. The review lists CD34 as negative in leiomyosarcoma, yet pilar leiomyoma can express it, so h-caldesmon decides which to believe.',
    claims: ['cd34NegativeInLeiomyosarcoma', 'dfspCd34AndFusion'],
    figures: ['dfsp:cd34', 'leiomyoma.pilar:cd34'],
  },
  asks: [{ finding: 'cd34' }],
  branches: [
    {
      id: 'notMoreThanFocal',
      reading: 'CD34 negative or focal',
      when: { all: ['cd34NotMoreThanFocal'] },
      to: 'atypiaInSmoothMuscle',
      because:
        'Dermatofibrosarcoma protuberans is unlikely without diffuse CD34; the mimics are done and malignancy is judged next.',
      claims: ['cd34NegativeInLeiomyosarcoma'],
      figures: ['dfsp:cd34'],
    },
    {
      id: 'positiveWithProof',
      reading: 'CD34 positive, h-caldesmon or smooth muscle myosin positive',
      when: { all: ['cd34Positive', 'smoothMuscleProofPositive'] },
      to: 'atypiaInSmoothMuscle',
      because: 'With h-caldesmon positive, CD34 is read as expression within a smooth muscle tumour.',
      figures: ['leiomyoma.pilar:cd34', 'leiomyoma.pilar:hCaldesmon'],
      claims: ['hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts'],
    },
    {
      id: 'positiveWithoutProof',
      reading: 'CD34 positive, no positive h-caldesmon or smooth muscle myosin',
      when: { all: ['cd34Positive'], none: ['smoothMuscleProofPositive'] },
      to: 'discordantDfspOrSmoothMuscle',
      because:
        'Myoid dermatofibrosarcoma protuberans is not excluded; the PDGFB rearrangement or h-caldesmon settles it.',
      claims: ['dfspCd34AndFusion', 'dfspOftenNeedsIhcAndTranslocationTest'],
    },
    {
      id: 'unknown',
      reading: 'CD34 not known',
      when: { none: ['cd34Known'] },
      to: 'atypiaInSmoothMuscle',
      because:
        'Dermatofibrosarcoma protuberans is not excluded until CD34 is done; it stays on the list of what is missing.',
      claims: ['dfspCd34AndFusion'],
    },
  ],
});
