import type { Requirement } from './requirement.ts';

/** What the diagnoses of exclusion require. */
export const exclusionRequirements = {
  broadKeratinExcluded: {
    finding: 'ae1ae3',
    met: { all: ['broadKeratinNegative'] },
    because: 'A broad or low-molecular-weight keratin must be negative.',
    claims: ['twoKeratinsBeforeAfx', 'keratinsShouldDifferInClass'],
  },
  highMolecularWeightKeratinExcluded: {
    finding: 'ck56',
    met: { all: ['highMolecularWeightKeratinNegative'] },
    because: 'A keratin of the other class (CK5/6 or 34βE12) must be negative.',
    claims: ['twoKeratinsBeforeAfx', 'keratinsShouldDifferInClass', 'ck56BelongsInInitialBattery'],
  },
  ck7Excluded: {
    finding: 'ck7',
    met: { none: ['ck7Expressed'] },
    because: 'CK7 is expressed; no keratin may be.',
    claims: ['twoKeratinsBeforeAfx'],
  },
  p40Excluded: {
    finding: 'p40',
    met: { all: ['epithelialNuclearNegative'] },
    because: 'p40 must be negative (p63 where p40 was not done; p63 no more than focal beside it).',
    claims: ['p40CleanerThanP63InAfx', 'p63ArguesAgainstAfx'],
  },
  s100Excluded: {
    finding: 's100',
    met: { all: ['s100Negative'] },
    because: 'S100 must be negative.',
    claims: ['afxRequiresFiveExclusions', 'gardnerPanelNoCd68Cd10Vimentin'],
  },
  sox10Excluded: {
    finding: 'sox10',
    met: { all: ['sox10Negative'] },
    because: 'SOX10 must be negative.',
    claims: ['gardnerPanelNoCd68Cd10Vimentin', 'sox10SeparatesDesmoplasticMelanoma'],
  },
  desminExcluded: {
    finding: 'desmin',
    met: { all: ['desminNegative'] },
    because: 'Desmin must be negative.',
    claims: ['gardnerPanelNoCd68Cd10Vimentin', 'afxRequiresFiveExclusions'],
  },
  ergExcluded: {
    finding: 'erg',
    met: { all: ['ergNegative'] },
    because: 'ERG must be negative; CD31 alone is not enough.',
    claims: ['gardnerPanelNoCd68Cd10Vimentin', 'ergWithCd34NotCd31Alone'],
  },
  cd34Excluded: {
    finding: 'cd34',
    met: { all: ['cd34Negative'] },
    because: 'CD34 must be negative.',
    claims: ['ergWithCd34NotCd31Alone', 'folpePanelForPleomorphicSpindle'],
  },
  tissueReacts: {
    finding: 'vimentin',
    met: { all: ['stainExpressed'] },
    because:
      'No stain at all is positive; without proof that the tissue reacts the negative stains cannot be believed.',
    claims: ['negativeNeedsAWorkingControl'],
  },
  noMelanocyticHint: {
    finding: 'melanomaSequencing',
    met: { none: ['melanocyticHint'] },
    because:
      'PRAME or MITF is expressed. Even a focal melanocytic marker questions a diagnosis of exclusion: tyrosinase and sequencing come first.',
    claims: ['focalMelanocyticMarkerQuestionsPds', 'molecularTestsBeforePdsWhenThickOrMelanocytic'],
  },
  necrosisExcluded: {
    finding: 'necrosis',
    met: { all: ['necrosisAbsent'] },
    because: 'Necrosis was not assessed; it would make pleomorphic dermal sarcoma.',
    claims: ['pdsByRelevantSubcutisNecrosisOrPerineural'],
  },
  lymphovascularInvasionExcluded: {
    finding: 'lymphovascularInvasion',
    met: { all: ['lymphovascularInvasionAbsent'] },
    because: 'Lymphovascular invasion was not assessed; it would make pleomorphic dermal sarcoma.',
    claims: ['pdsBeyondSuperficialSubcutis'],
  },
  perineuralInvasionExcluded: {
    finding: 'perineuralInvasion',
    met: { all: ['perineuralInvasionAbsent'] },
    because: 'Perineural invasion was not assessed; it would make pleomorphic dermal sarcoma.',
    claims: ['pdsByRelevantSubcutisNecrosisOrPerineural'],
  },
  extentAssessed: {
    finding: 'depth',
    met: { all: ['depthKnown'] },
    because:
      'The deepest compartment was not assessed; involvement of the subcutis would make pleomorphic dermal sarcoma.',
    claims: ['pdsByRelevantSubcutisNecrosisOrPerineural', 'superficialBiopsyCannotSplitAfxPds'],
  },
  wholeTumourSeen: {
    finding: 'procedure',
    met: { none: ['partialSample', 'superficialSample'] },
    because: 'Atypical fibroxanthoma is named on complete excision only.',
    claims: ['afxOnlyOnCompleteExcision', 'superficialBiopsyCannotSplitAfxPds'],
  },
} as const satisfies Readonly<Record<string, Requirement>>;
