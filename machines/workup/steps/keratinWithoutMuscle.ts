import { keratins } from '../stainGroups.ts';
import { workupStep } from '../workup.setup.ts';

/** Step E1: keratin without a smooth muscle phenotype; every keratin known and a known positive p40 count here. */
export const keratinWithoutMuscle = workupStep({
  phase: 'epithelial',
  settles: 'Is a keratin expressed (which antibody)?',
  why: {
    because:
      'Spindle cell squamous carcinoma is common among atypical spindle cell tumours of sun-damaged skin, and each keratin antibody misses some of them: say which one was used.',
    claims: ['mostAreAfxSccOrMelanoma', 'eachKeratinMissesSomeSpindleScc', 'ck56BelongsInInitialBattery'],
    figures: [
      'spindleCellScc:cytokeratin.ae1ae3',
      'spindleCellScc:cytokeratin.34bE12',
      'spindleCellScc:cytokeratin.ck56',
    ],
  },
  asks: [{ finding: 'ae1ae3', accepts: keratins.filter((id) => id !== 'ae1ae3') }],
  branches: [
    {
      id: 'expressed',
      reading: 'any keratin (or p40) positive or focal',
      when: { all: ['keratinOrP40Expressed'] },
      to: 'epithelialLineage',
      because: 'A keratin needs p40 or a second keratin beside it before carcinoma is named.',
      claims: [
        'p63WithAe1Ae3MostEffectivePair',
        'singleWeakKeratinIsNotCarcinoma',
        'entrappedAdnexaMimicKeratinPositivity',
      ],
    },
    {
      id: 'negative',
      reading: 'keratin negative',
      when: { all: ['keratinAndP40Silent'] },
      to: 'keratinSecondLook',
      because: 'One negative keratin does not exclude carcinoma; a keratin of the other class and p40 are looked at.',
      claims: ['eachKeratinMissesSomeSpindleScc', 'keratinsShouldDifferInClass'],
    },
    {
      id: 'unknown',
      reading: 'keratin not known',
      when: { none: ['keratinKnown', 'keratinOrP40Expressed'] },
      to: 'keratinSecondLook',
      because: 'Carcinoma is not excluded until keratins and p40 are done; they stay on the list of what is missing.',
      claims: ['firstLineTestsFourLineages'],
    },
  ],
});
