import { workupStep } from '../workup.setup.ts';

/** Step 5: SOX10, HMB45 and Melan-A where a smooth muscle phenotype expresses S100. */
export const melanocyticConfirmation = workupStep({
  phase: 'smoothMuscle',
  settles: 'Do SOX10, HMB45 or Melan-A confirm a melanocytic lineage?',
  why: {
    because:
      'SOX10 was found in desmoplastic melanoma and not in the sarcomas of the series read; HMB45 and Melan-A help when positive, and exclude nothing when negative.',
    claims: ['sox10SeparatesDesmoplasticMelanoma', 'negativeHmb45MelanAExcludesNothing'],
    figures: ['desmoplasticMelanoma:sox10', 'desmoplasticMelanoma:hmb45', 'desmoplasticMelanoma:melanA'],
  },
  asks: [{ finding: 'sox10' }, { finding: 'hmb45' }, { finding: 'melanA' }],
  branches: [
    {
      id: 'confirmed',
      reading: 'SOX10, HMB45 or Melan-A positive or focal',
      when: { all: ['melanocyticExpressed'] },
      to: 'discordantMelanomaOrLeiomyosarcoma',
      because: 'Two lineages stand side by side; neither may be named until the conflict is settled.',
      claims: ['s100PositiveLeiomyosarcomaReadAsMelanoma', 'sox10SeparatesDesmoplasticMelanoma'],
    },
    {
      id: 'refuted',
      reading: 'SOX10 negative, no melanocytic marker expressed',
      when: { all: ['sox10Negative'], none: ['melanocyticExpressed'] },
      to: 'keratinInSmoothMuscle',
      because: 'S100 without SOX10 in a smooth muscle phenotype is read as aberrant expression.',
      claims: [
        'panelsNeededS100InLeiomyosarcoma',
        'muscleMarkersOutweighFocalKeratinOrS100',
        'sox10SeparatesDesmoplasticMelanoma',
      ],
    },
    {
      id: 'unknown',
      reading: 'SOX10 not known',
      when: { none: ['sox10Known', 'melanocyticExpressed'] },
      to: 'keratinInSmoothMuscle',
      because: 'Without SOX10 melanoma is not excluded; it stays on the list of what is missing.',
      claims: ['negativeHmb45MelanAExcludesNothing'],
    },
  ],
});
