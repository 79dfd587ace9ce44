import { workupStep } from '../workup.setup.ts';

/** Step E3: the second look, a keratin of the other class and p40 or p63, where no keratin is expressed so far. */
export const keratinSecondLook = workupStep({
  phase: 'epithelial',
  settles: 'Are a keratin of the other class and p40 negative too?',
  why: {
    because:
      'Before a tumour counts as keratin-negative two keratins of different class and p40 must be negative: each of them misses some spindle cell carcinomas. A keratin that turns out positive here leads back to the epithelial branch.',
    claims: [
      'twoKeratinsBeforeAfx',
      'keratinsShouldDifferInClass',
      'eachKeratinMissesSomeSpindleScc',
      'threeKeratinsStillMissSpindleScc',
    ],
    figures: [
      'spindleCellScc:cytokeratin.ae1ae3',
      'spindleCellScc:cytokeratin.34bE12',
      'spindleCellScc:cytokeratin.ck56',
      'spindleCellScc:p63',
    ],
  },
  asks: [
    { finding: 'ck56', accepts: ['ck34bE12'] },
    { finding: 'ae1ae3', accepts: ['mnf116', 'cam52', 'cytokeratin'] },
    { finding: 'p40' },
    { finding: 'p63' },
  ],
  branches: [
    {
      id: 'p63Alone',
      reading: 'p63 alone positive or focal',
      when: { all: ['p63Expressed'] },
      to: 'cd34WithoutMuscle',
      because: 'p63 without keratin and p40 also occurs in atypical fibroxanthoma and does not make a carcinoma.',
      claims: ['p40CleanerThanP63InAfx', 'p63ArguesAgainstAfx'],
      figures: ['atypicalFibroxanthoma:p63'],
    },
    {
      id: 'negative',
      reading: 'two keratin classes and p40 (or p63) negative',
      when: { all: ['epithelialSetNegative'], none: ['p63Expressed'] },
      to: 'cd34WithoutMuscle',
      because:
        'The epithelial part of the exclusion set is negative; some spindle cell carcinomas still lack every keratin.',
      claims: ['twoKeratinsBeforeAfx', 'threeKeratinsStillMissSpindleScc'],
    },
    {
      id: 'unknown',
      reading: 'a keratin class or p40 not known',
      when: { none: ['p63Expressed', 'epithelialSetNegative'] },
      to: 'cd34WithoutMuscle',
      because: 'Carcinoma is not excluded; what is missing stays on the list.',
      claims: ['twoKeratinsBeforeAfx'],
    },
  ],
});
