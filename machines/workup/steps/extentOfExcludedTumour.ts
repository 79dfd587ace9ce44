import { workupStep } from '../workup.setup.ts';

/** Step X2: the extent that separates atypical fibroxanthoma from pleomorphic dermal sarcoma. */
export const extentOfExcludedTumour = workupStep({
  phase: 'exclusion',
  settles: 'Does the tumour stay in the dermis, without necrosis, lymphovascular or perineural invasion?',
  why: {
    because:
      'Both names share their stains; the split is architectural, and only the whole tumour shows it. Sources disagree about minimal extension into the subcutis.',
    claims: [
      'pdsByRelevantSubcutisNecrosisOrPerineural',
      'superficialBiopsyCannotSplitAfxPds',
      'afxMayReachSuperficialSubcutis',
      'anySubcutisIsPdsInOneSeries',
    ],
  },
  asks: [
    { finding: 'procedure' },
    { finding: 'depth' },
    { finding: 'necrosis' },
    { finding: 'lymphovascularInvasion' },
    { finding: 'perineuralInvasion' },
  ],
  branches: [
    {
      id: 'adverse',
      reading: 'subcutis or deeper, necrosis, lymphovascular or perineural invasion',
      when: { all: ['adverseExtent'] },
      to: 'pleomorphicDermalSarcoma',
      because: 'Any one of these makes pleomorphic dermal sarcoma in the sources read.',
      claims: [
        'pdsByRelevantSubcutisNecrosisOrPerineural',
        'pdsBeyondSuperficialSubcutis',
        'pdsByDeepSubcutisInMillerSeries',
      ],
    },
    {
      id: 'superficialSample',
      reading: 'shave, or the base not seen',
      when: { all: ['baseNotSeen'], none: ['adverseExtent'] },
      to: 'afxOrPds',
      because: 'A superficial sample cannot separate the two; complete excision is needed.',
      claims: ['superficialBiopsyCannotSplitAfxPds', 'afxOnlyOnCompleteExcision'],
    },
    {
      id: 'superficialSubcutis',
      reading: 'minimal, focal extension into the subcutis only',
      when: { all: ['inSuperficialSubcutis'], none: ['adverseExtent', 'baseNotSeen'] },
      to: 'afxOrPds',
      because: 'Sources disagree whether minimal extension into the subcutis already makes pleomorphic dermal sarcoma.',
      claims: ['anySubcutisIsPdsInOneSeries', 'pdsBeyondSuperficialSubcutis', 'afxMayReachSuperficialSubcutis'],
    },
    {
      id: 'dermis',
      reading: 'dermis, none of these seen',
      when: { all: ['inDermis'], none: ['adverseExtent', 'baseNotSeen'] },
      to: 'atypicalFibroxanthoma',
      because: 'Confined to the dermis and without adverse features, it is named atypical fibroxanthoma by exclusion.',
      claims: ['afxStaysInDermis', 'afxIsDiagnosisOfExclusion'],
    },
  ],
});
