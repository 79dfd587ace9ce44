import { workupStep } from '../workup.setup.ts';

/** Step 7: p40 (p63 where p40 was not done) where a smooth muscle phenotype expresses keratin. */
export const epithelialConfirmation = workupStep({
  phase: 'smoothMuscle',
  settles: 'Does p40 confirm an epithelial lineage?',
  why: {
    because:
      'p40 was positive in the spindle cell carcinomas and negative in the leiomyosarcomas of one series; p63 is accepted where p40 was not done.',
    claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma', 'p40CleanerThanP63InAfx'],
    figures: ['leiomyosarcoma.dermal:p63', 'spindleCellScc:p63'],
  },
  asks: [{ finding: 'p40' }, { finding: 'p63' }],
  branches: [
    {
      id: 'confirmed',
      reading: 'p40 (or p63 in its place) positive or focal',
      when: { all: ['epithelialConfirmed'] },
      to: 'discordantCarcinomaOrLeiomyosarcoma',
      because: 'Two lineages stand side by side; neither may be named until the conflict is settled.',
      claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma'],
    },
    {
      id: 'refuted',
      reading: 'p40 (or p63 in its place) negative',
      when: { all: ['epithelialRefuted'] },
      to: 'cd34InSmoothMuscle',
      because: 'Keratin without p40 in a smooth muscle phenotype is read as aberrant expression.',
      claims: ['keratinInAlmostHalfOfDermalSeries', 'muscleMarkersOutweighFocalKeratinOrS100'],
    },
    {
      id: 'unknown',
      reading: 'p40 and p63 not known',
      when: { none: ['epithelialConfirmed', 'epithelialRefuted'] },
      to: 'cd34InSmoothMuscle',
      because: 'Without p40 carcinoma is not excluded; it stays on the list of what is missing.',
      claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma'],
    },
  ],
});
