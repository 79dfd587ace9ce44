import { workupStep } from '../workup.setup.ts';

/** Step B2: a bland tumour without a lineage. */
export const blandWithoutLineage = workupStep({
  phase: 'fibrohistiocytic',
  settles: 'Does factor XIIIa, or actin without desmin and h-caldesmon, name this bland tumour?',
  why: {
    because:
      'Dermatofibroma usually expresses factor XIIIa; nodular fasciitis expresses actin and lacks desmin and h-caldesmon, which must have been done to say so.',
    claims: ['hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts', 'smaAloneIsNeverEnough'],
    figures: [
      'dermatofibroma:factorXIIIa',
      'nodularFasciitis:sma',
      'nodularFasciitis:desmin',
      'nodularFasciitis:hCaldesmon',
      'dermatofibroma:sma',
    ],
  },
  asks: [{ finding: 'factorXIIIa' }],
  branches: [
    {
      id: 'factorXIIIa',
      reading: 'factor XIIIa positive',
      when: { all: ['factorXIIIaPositive'] },
      to: 'dermatofibroma',
      because: 'Factor XIIIa in a bland tumour supports dermatofibroma.',
      figures: ['dermatofibroma:factorXIIIa'],
    },
    {
      id: 'myofibroblastic',
      reading: 'actin expressed, desmin and h-caldesmon both negative',
      when: { all: ['actinExpressed', 'desminNegative', 'smoothMuscleProofNegative'], none: ['factorXIIIaPositive'] },
      to: 'nodularFasciitis',
      because:
        'A myofibroblastic phenotype fits nodular fasciitis; myofibroma is the alternative and the USP6 rearrangement settles it.',
      claims: ['hCaldesmonPositiveInSmoothMuscleNotMyofibroblasts'],
      figures: [
        'nodularFasciitis:sma',
        'nodularFasciitis:hCaldesmon',
        'nodularFasciitis:usp6.rearrangement',
        'myofibroma:sma',
      ],
    },
    {
      id: 'actinOnly',
      reading: 'actin expressed, desmin or h-caldesmon not known to be negative',
      when: { all: ['actinExpressed'], none: ['factorXIIIaPositive', 'desminAndProofNegative'] },
      to: 'unclassifiedBland',
      because: 'Smooth muscle is not excluded until desmin and h-caldesmon are negative.',
      claims: ['actinWithoutDesminNeedsCaldesmon', 'negativeDesminDoesNotExcludeLeiomyosarcoma'],
    },
    {
      id: 'nothing',
      reading: 'neither factor XIIIa nor actin',
      when: { none: ['factorXIIIaPositive', 'actinExpressed'] },
      to: 'unclassifiedBland',
      because: 'Nothing read so far names the tumour.',
      expertOpinion: true,
    },
  ],
});
