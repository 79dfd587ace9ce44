import { workupStep } from '../workup.setup.ts';

/** Step 12: the deepest compartment that a leiomyosarcoma involves. */
export const depthOfLeiomyosarcoma = workupStep({
  phase: 'smoothMuscle',
  settles: 'How deep does the leiomyosarcoma reach?',
  why: {
    because:
      'Dermal and subcutaneous leiomyosarcoma differ in origin and in outcome, so the whole depth of the tumour must be seen. No source read gives a percentage for the limit.',
    claims: [
      'dermalAndSubcutaneousDifferInOriginAndPrognosis',
      'entireDepthMustBeAssessed',
      'limitedSubcutisHasNoPercentage',
    ],
  },
  asks: [{ finding: 'depth' }],
  branches: [
    {
      id: 'dermis',
      reading: 'dermis',
      when: { all: ['inDermis'] },
      to: 'leiomyosarcomaDermal',
      because: 'Confined to the dermis.',
      claims: ['whoCriteriaForDermalSmoothMuscleNeoplasm'],
    },
    {
      id: 'superficialSubcutis',
      reading: 'minimal, focal extension into the subcutis',
      when: { all: ['inSuperficialSubcutis'] },
      to: 'leiomyosarcomaDermal',
      because: 'Limited involvement of the subcutis still counts as dermal; it may matter and is reported.',
      claims: [
        'whoCriteriaForDermalSmoothMuscleNeoplasm',
        'limitedSubcutisHasNoPercentage',
        'minimalSubcutisMayMatterReportDepth',
      ],
    },
    {
      id: 'subcutis',
      reading: 'centred in or deep into the subcutis',
      when: { all: ['inSubcutis'] },
      to: 'leiomyosarcomaSubcutaneous',
      because: 'Subcutaneous leiomyosarcoma has a higher rate of metastasis and is graded and staged as such.',
      claims: ['subcutaneousMetastasisFarAboveDermal', 'skinLeiomyosarcomaHasTwoSubtypes'],
    },
    {
      id: 'fasciaOrMuscle',
      reading: 'fascia or muscle',
      when: { all: ['inFasciaOrMuscle'] },
      to: 'leiomyosarcomaDeep',
      because: 'Beyond the subcutis a deep primary or a metastasis must be excluded before a skin primary is named.',
      claims: ['deepOrMetastaticLeiomyosarcomaNotExcluded', 'jensenPoorFactors'],
    },
    {
      id: 'unknown',
      reading: 'not assessable or not known',
      when: { none: ['depthKnown'] },
      to: 'leiomyosarcomaDepthUnknown',
      because: 'A sample that does not show the base cannot separate dermal from subcutaneous leiomyosarcoma.',
      claims: ['entireDepthMustBeAssessed', 'superficialBiopsyUndergrades'],
    },
  ],
});
