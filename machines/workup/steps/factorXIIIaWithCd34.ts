import { workupStep } from '../workup.setup.ts';

/** Step F2: factor XIIIa where CD34 is expressed. */
export const factorXIIIaWithCd34 = workupStep({
  phase: 'fibrohistiocytic',
  settles: 'Is factor XIIIa expressed beside CD34?',
  why: {
    because:
      'Factor XIIIa is usual in dermatofibroma; published series of dermatofibrosarcoma protuberans disagree widely about it, so both stains are read together and the fusion settles doubt.',
    claims: ['dfspCd34AndFusion', 'dfspOftenNeedsIhcAndTranslocationTest'],
    figures: ['dermatofibroma:factorXIIIa', 'dfsp:factorXIIIa'],
  },
  asks: [{ finding: 'factorXIIIa' }],
  branches: [
    {
      id: 'cd34Only',
      reading: 'CD34 positive, factor XIIIa negative',
      when: { all: ['cd34Positive', 'factorXIIIaNegative'] },
      to: 'dermatofibrosarcomaProtuberans',
      because: 'Diffuse CD34 without factor XIIIa supports dermatofibrosarcoma protuberans.',
      claims: ['dfspCd34AndFusion'],
      figures: ['dfsp:cd34', 'dermatofibroma:factorXIIIa'],
    },
    {
      id: 'both',
      reading: 'CD34 positive, factor XIIIa positive or focal',
      when: { all: ['cd34Positive', 'factorXIIIaExpressed'] },
      to: 'fibrohistiocyticIndeterminate',
      because: 'Both together fit either; the PDGFB rearrangement settles it.',
      claims: ['dfspOftenNeedsIhcAndTranslocationTest'],
      figures: ['dfsp:factorXIIIa', 'dermatofibroma:cd34'],
    },
    {
      id: 'cd34PositiveUnknown',
      reading: 'CD34 positive, factor XIIIa not known',
      when: { all: ['cd34Positive'], none: ['factorXIIIaKnown'] },
      to: 'dermatofibrosarcomaProtuberans',
      because: 'Diffuse CD34 supports dermatofibrosarcoma protuberans; without factor XIIIa it stays provisional.',
      claims: ['dfspCd34AndFusion'],
    },
    {
      id: 'factorXIIIaLeads',
      reading: 'CD34 only focal, factor XIIIa positive',
      when: { all: ['factorXIIIaPositive'], none: ['cd34Positive'] },
      to: 'dermatofibroma',
      because: 'Factor XIIIa with at most focal CD34 supports dermatofibroma.',
      figures: ['dermatofibroma:factorXIIIa', 'dermatofibroma:cd34'],
    },
    {
      id: 'neither',
      reading: 'CD34 only focal, factor XIIIa not positive',
      when: { none: ['cd34Positive', 'factorXIIIaPositive'] },
      to: 'atypiaWithoutLineage',
      because: 'Neither stain carries a diagnosis; the tumour has no lineage so far.',
      expertOpinion: true,
    },
  ],
});
