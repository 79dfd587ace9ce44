import { workupStep } from '../workup.setup.ts';

/** Step E2: what confirms an expressed keratin. */
export const epithelialLineage = workupStep({
  phase: 'epithelial',
  settles: 'Do p40 or p63, or a second keratin, confirm squamous carcinoma?',
  why: {
    because:
      'Weak keratin alone occurs in atypical fibroxanthoma, and keratin occurs in synovial sarcoma; p40, p63 or a keratin of the other class carries the diagnosis.',
    claims: ['weakKeratinDoesNotExcludeAfx', 'p63WithAe1Ae3MostEffectivePair', 'p40CleanerThanP63InAfx'],
    figures: ['spindleCellScc:p63', 'atypicalFibroxanthoma:p63', 'atypicalFibroxanthoma:p40'],
  },
  asks: [
    { finding: 'p40' },
    { finding: 'p63' },
    { finding: 'ck56', accepts: ['ck34bE12'] },
    { finding: 'tle1' },
    { finding: 'ema' },
  ],
  branches: [
    {
      id: 'p40OrP63',
      reading: 'p40 or p63 positive or focal',
      when: { all: ['p40OrP63Expressed'] },
      to: 'spindleCellSquamousCellCarcinoma',
      because: 'Keratin with p40 or p63 points to squamous carcinoma.',
      claims: ['p63WithAe1Ae3MostEffectivePair', 'p63ArguesAgainstAfx'],
      figures: ['spindleCellScc:p63', 'atypicalFibroxanthoma:p40'],
    },
    {
      id: 'secondKeratin',
      reading: 'p40 or p63 negative, a second keratin of the other class positive',
      when: { all: ['p40OrP63Silent', 'twoKeratinClasses'] },
      to: 'spindleCellSquamousCellCarcinoma',
      because: 'Two keratins of different class carry carcinoma without p40.',
      claims: ['keratinsShouldDifferInClass', 'cd10PanelWithTwoKeratins'],
    },
    {
      id: 'synovial',
      reading: 'p40 or p63 negative, EMA and TLE1 expressed',
      when: { all: ['p40OrP63Silent', 'emaAndTle1'], none: ['twoKeratinClasses'] },
      to: 'synovialSarcoma',
      because:
        'Keratin and EMA with TLE1 and without p40 point to synovial sarcoma; the SS18 rearrangement confirms it.',
      figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema', 'synovialSarcoma:cytokeratin.ae1ae3'],
    },
    {
      id: 'focalKeratinOnly',
      reading: 'p40 or p63 negative, keratin only focal',
      when: { all: ['p40OrP63Silent'], none: ['keratinPositive', 'emaAndTle1', 'twoKeratinClasses'] },
      to: 'cd34WithoutMuscle',
      because:
        'A single weak keratin without p40 occurs in atypical fibroxanthoma; carcinoma is neither shown nor excluded.',
      claims: ['weakKeratinDoesNotExcludeAfx', 'singleWeakKeratinIsNotCarcinoma'],
    },
    {
      id: 'keratinAlone',
      reading: 'p40 or p63 negative, one keratin positive',
      when: { all: ['p40OrP63Silent', 'keratinPositive'], none: ['emaAndTle1', 'twoKeratinClasses'] },
      to: 'spindleCellSquamousCellCarcinoma',
      because: 'A positive keratin still favours carcinoma; without p40 or a second keratin it stays provisional.',
      claims: ['eachKeratinMissesSomeSpindleScc'],
      figures: ['spindleCellScc:p63'],
    },
    {
      id: 'unknownKeratinPositive',
      reading: 'p40 and p63 not known, keratin positive',
      when: { all: ['keratinPositive'], none: ['p40OrP63Known'] },
      to: 'spindleCellSquamousCellCarcinoma',
      because: 'A positive keratin favours carcinoma; p40 stays on the list of what is missing.',
      claims: ['p63WithAe1Ae3MostEffectivePair'],
    },
    {
      id: 'unknownKeratinFocal',
      reading: 'p40 and p63 not known, keratin only focal',
      when: { none: ['p40OrP63Known', 'keratinPositive'] },
      to: 'cd34WithoutMuscle',
      because: 'A focal keratin without p40 settles nothing; p40 stays on the list of what is missing.',
      claims: ['weakKeratinDoesNotExcludeAfx', 'singleWeakKeratinIsNotCarcinoma'],
    },
  ],
});
