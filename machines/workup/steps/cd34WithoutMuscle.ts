import { workupStep } from '../workup.setup.ts';

/** Step F1: CD34, with ERG where CD31 or the histology suggests a vascular tumour. */
export const cd34WithoutMuscle = workupStep({
  phase: 'fibrohistiocytic',
  settles: 'Is CD34 expressed, or does ERG with CD31 show a vascular tumour?',
  why: {
    because:
      'CD34 finds dermatofibrosarcoma protuberans. CD31 alone does not show a vascular tumour, for atypical fibroxanthoma can express it; ERG is read beside it.',
    claims: ['dfspCd34AndFusion', 'ergWithCd34NotCd31Alone'],
    figures: ['dfsp:cd34', 'dermatofibroma:cd34', 'angiosarcoma.cutaneous:erg', 'atypicalFibroxanthoma.withPds:cd31'],
  },
  asks: [
    { finding: 'erg', onlyWhen: { all: ['vascularSuspicion'] } },
    { finding: 'cd31', onlyWhen: { all: ['vascularSuspicion'] } },
    { finding: 'cd34' },
  ],
  branches: [
    {
      id: 'vascular',
      reading: 'ERG positive with CD31',
      when: { all: ['ergWithCd31'] },
      to: 'vascularTumour',
      because: 'ERG with CD31 points to a vascular tumour; it is referred.',
      claims: ['ergWithCd34NotCd31Alone'],
      figures: ['angiosarcoma.cutaneous:erg', 'angiosarcoma.cutaneous:cd31'],
    },
    {
      id: 'positive',
      reading: 'CD34 positive',
      when: { all: ['cd34Positive'], none: ['ergWithCd31'] },
      to: 'factorXIIIaWithCd34',
      because: 'CD34 is shared by dermatofibrosarcoma protuberans and some dermatofibromas; factor XIIIa helps.',
      claims: ['dfspCd34AndFusion'],
      figures: ['dfsp:cd34', 'dermatofibroma:cd34'],
    },
    {
      id: 'focal',
      reading: 'CD34 focal',
      when: { all: ['cd34Focal'], none: ['ergWithCd31'] },
      to: 'factorXIIIaWithCd34',
      because: 'Focal CD34 is not enough for dermatofibrosarcoma protuberans; factor XIIIa helps.',
      figures: ['dermatofibroma:cd34', 'dermatofibroma:factorXIIIa'],
    },
    {
      id: 'negative',
      reading: 'CD34 negative',
      when: { all: ['cd34Negative'], none: ['ergWithCd31'] },
      to: 'atypiaWithoutLineage',
      because:
        'Dermatofibrosarcoma protuberans is unlikely; the tumour has no lineage so far and atypia decides how to go on.',
      figures: ['dfsp:cd34'],
    },
    {
      id: 'unknown',
      reading: 'CD34 not known',
      when: { none: ['cd34Known', 'ergWithCd31'] },
      to: 'atypiaWithoutLineage',
      because:
        'Dermatofibrosarcoma protuberans is not excluded until CD34 is done; it stays on the list of what is missing.',
      claims: ['dfspCd34AndFusion'],
    },
  ],
});
