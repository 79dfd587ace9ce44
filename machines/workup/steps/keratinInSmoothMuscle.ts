import { keratins } from '../stainGroups.ts';
import { workupStep } from '../workup.setup.ts';

/** Step 6: keratin in a smooth muscle phenotype; a known positive p40 counts here. */
export const keratinInSmoothMuscle = workupStep({
  phase: 'smoothMuscle',
  settles: 'Is a keratin expressed in this smooth muscle phenotype (which antibody)?',
  why: {
    because:
      'Spindle cell carcinoma can express actin. Keratin also occurs in dermal smooth muscle tumours, usually focal, so a positive result asks for p40 instead of changing the lineage.',
    claims: ['keratinRarelyPositiveInLeiomyosarcoma', 'keratinInAlmostHalfOfDermalSeries', 'smaAloneIsNeverEnough'],
    figures: ['leiomyosarcoma.dermal:cytokeratin.unspecified', 'spindleCellScc:sma'],
  },
  asks: [{ finding: 'ae1ae3', accepts: keratins.filter((id) => id !== 'ae1ae3') }],
  branches: [
    {
      id: 'expressed',
      reading: 'keratin (or p40) positive or focal',
      when: { all: ['keratinOrP40Expressed'] },
      to: 'epithelialConfirmation',
      because: 'Aberrant keratin and carcinoma look alike with keratin alone; p40 separates them.',
      claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma', 'keratinInAlmostHalfOfDermalSeries'],
    },
    {
      id: 'negative',
      reading: 'keratin negative',
      when: { all: ['keratinAndP40Silent'] },
      to: 'cd34InSmoothMuscle',
      because:
        'A negative keratin beside a smooth muscle phenotype leaves little room for carcinoma; CD34 is read next.',
      claims: ['eachKeratinMissesSomeSpindleScc', 'muscleMarkersOutweighFocalKeratinOrS100'],
    },
    {
      id: 'unknown',
      reading: 'keratin not known',
      when: { none: ['keratinKnown', 'keratinOrP40Expressed'] },
      to: 'cd34InSmoothMuscle',
      because: 'Carcinoma is not excluded until a keratin is done; it stays on the list of what is missing.',
      claims: ['firstLineTestsFourLineages'],
    },
  ],
});
