import type { FindingId } from '../vocabulary/findings.ts';
import type { GuardParams } from './guard.ts';
import type { Reason } from './workup.setup.ts';

/** Confirmatory tests that are not stains and that the case file does not hold; they can be asked for, not entered. */
export const confirmatoryTests = [
  'pdgfbRearrangement',
  'ss18Rearrangement',
  'usp6Rearrangement',
  'melanomaSequencing',
] as const;

/** A confirmatory test that is not a stain. */
export type ConfirmatoryTest = (typeof confirmatoryTests)[number];

/**
 * What a conclusion needs before it may be called established: the finding to obtain, when it counts as met, and the
 * reason. `met: null` is a test that the case file cannot hold, so the conclusion stays provisional.
 */
export type Requirement = Reason & { readonly finding: FindingId | ConfirmatoryTest; readonly met: GuardParams | null };

/** Every requirement of every conclusion, by what it secures. */
export const requirements = {
  actinRead: {
    finding: 'sma',
    met: { all: ['actinKnown'] },
    because: 'SMA (or MSA or calponin in its place) was not read.',
    claims: ['whoCriteriaForDermalSmoothMuscleNeoplasm'],
  },
  desminRead: {
    finding: 'desmin',
    met: { all: ['desminKnown'] },
    because: 'Desmin was not read.',
    claims: ['gardnerPanelNoCd68Cd10Vimentin'],
  },
  muscleLookedFor: {
    finding: 'desmin',
    met: { all: ['muscleLookedFor'] },
    because: 'Neither actin nor desmin was read; keratin also occurs in leiomyosarcoma.',
    claims: ['keratinInAlmostHalfOfDermalSeries'],
  },
  secondLineOfProof: {
    finding: 'hCaldesmon',
    met: { all: ['smoothMuscleSecondLine'] },
    because:
      'Beside SMA and desmin a second line of proof is missing: positive h-caldesmon (not of a low-specificity clone) or smooth muscle myosin, or fascicles of eosinophilic spindle cells with blunt-ended nuclei. Atypical fibroxanthoma and cellular fibrous histiocytoma can express both SMA and desmin.',
    claims: ['whoCriteriaForDermalSmoothMuscleNeoplasm', 'fasciclesWithBluntEndedNuclei'],
    figures: ['atypicalFibroxanthoma:desmin', 'dermatofibroma.cellular:sma', 'dermatofibroma.cellular:desmin'],
  },
  smoothMuscleRefuted: {
    finding: 'hCaldesmon',
    met: { all: ['smoothMuscleRefuted'] },
    because:
      'An actin, desmin or h-caldesmon is expressed and smooth muscle is not refuted: h-caldesmon of a specific clone, or smooth muscle myosin, must be negative.',
    claims: ['actinWithoutDesminNeedsCaldesmon', 'caldesmonDependsOnClone'],
  },
  s100OrSox10Read: {
    finding: 's100',
    met: { all: ['s100OrSox10Known'] },
    because: 'Neither S100 nor SOX10 was read; melanoma is not excluded.',
    claims: ['firstLineTestsFourLineages'],
  },
  sox10BesideS100: {
    finding: 'sox10',
    met: { all: ['sox10KnownOrS100Silent'] },
    because: 'S100 is expressed and SOX10 was not read; melanoma is not excluded.',
    claims: ['sox10SeparatesDesmoplasticMelanoma'],
  },
  keratinRead: {
    finding: 'cytokeratin',
    met: { all: ['keratinKnown'] },
    because: 'No keratin was read; carcinoma is not excluded.',
    claims: ['firstLineTestsFourLineages'],
  },
  keratinSilent: {
    finding: 'cytokeratin',
    met: { all: ['keratinAndP40Silent'] },
    because: 'No keratin was read as negative, or a keratin or p40 is expressed; carcinoma is not excluded.',
    claims: ['firstLineTestsFourLineages'],
  },
  p40BesideKeratin: {
    finding: 'p40',
    met: { all: ['p40KnownOrKeratinSilent'] },
    because: 'A keratin is expressed and neither p40 nor p63 was read; carcinoma is not excluded.',
    claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma'],
  },
  cd34Read: {
    finding: 'cd34',
    met: { all: ['cd34Known'] },
    because: 'CD34 was not read; dermatofibrosarcoma protuberans is not excluded.',
    claims: ['dfspCd34AndFusion'],
  },
  atypiaAssessed: {
    finding: 'atypia',
    met: { all: ['atypiaKnown'] },
    because: 'Atypia was not assessed.',
    claims: ['atypiaPlusOneMitosis'],
  },
  mitosesCounted: {
    finding: 'mitoses',
    met: { all: ['mitosesKnown'] },
    because: 'Mitoses were not counted.',
    claims: ['atypiaPlusOneMitosis', 'leiomyomaBelowOneMitosis'],
  },
  depthAssessed: {
    finding: 'depth',
    met: { all: ['depthKnown'] },
    because: 'The deepest compartment was not assessed; dermal and subcutaneous tumours differ in outcome.',
    claims: ['entireDepthMustBeAssessed', 'dermalAndSubcutaneousDifferInOriginAndPrognosis'],
  },
  baseSeen: {
    finding: 'procedure',
    met: { none: ['superficialSample'] },
    because: 'The sample is superficial; a leiomyosarcoma can look benign in its upper part.',
    claims: ['superficialBiopsyUndergrades', 'shaveBiopsyHidesDepthAndLineage'],
  },
  p53NotOverexpressed: {
    finding: 'p53',
    met: { none: ['p53Overexpressed'] },
    because: 'p53 is overexpressed, which was described in leiomyosarcoma and not in leiomyoma.',
    claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma'],
    figures: ['leiomyosarcoma.dermal:p53.over50', 'leiomyoma.mixedSeries:p53.over1'],
  },
  p53Read: {
    finding: 'p53',
    met: { all: ['p53Known'] },
    because: 'The p53 pattern was not read; diffuse overexpression would favour malignancy.',
    claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma'],
  },
  growthAssessed: {
    finding: 'growth',
    met: { all: ['growthKnown'] },
    because: 'The growth pattern was not assessed; infiltration would favour malignancy.',
    claims: ['infiltrationAndCellularityFavourMalignancy'],
  },
  cellularityAssessed: {
    finding: 'cellularity',
    met: { all: ['cellularityKnown'] },
    because: 'Cellularity was not assessed; high cellularity would favour malignancy.',
    claims: ['infiltrationAndCellularityFavourMalignancy'],
  },

  sox10OfMelanoma: {
    finding: 'sox10',
    met: { all: ['melanocyticUnambiguousOrSox10Known'] },
    because: 'SOX10 was not read.',
    claims: ['sox10SeparatesDesmoplasticMelanoma'],
  },
  s100OfMelanoma: {
    finding: 's100',
    met: { all: ['melanocyticUnambiguousOrS100Known'] },
    because: 'S100 was not read.',
    claims: ['folpePanelForPleomorphicSpindle'],
    figures: ['desmoplasticMelanoma:s100'],
  },
  nerveSheathExcluded: {
    finding: 'h3k27me3',
    met: { all: ['melanocyticUnambiguousOrH3k27me3Retained'], none: ['h3k27me3Lost'] },
    because:
      'S100 and SOX10 are not both positive and no second melanocytic marker is expressed, or H3K27me3 is lost: malignant peripheral nerve sheath tumour is not excluded.',
    figures: ['mpnst:s100', 'mpnst:sox10', 'mpnst:h3k27me3.completeLoss'],
    expertOpinion: true,
  },
  s100Determinate: {
    finding: 's100',
    met: { all: ['s100Known'] },
    because: 'S100 was not read.',
    claims: ['firstLineTestsFourLineages'],
  },
  sox10Determinate: {
    finding: 'sox10',
    met: { all: ['sox10Known'] },
    because: 'SOX10 was not read.',
    claims: ['sox10SeparatesDesmoplasticMelanoma'],
  },
  cd34Fingerprint: {
    finding: 'cd34',
    met: { all: ['cd34Positive'] },
    because: 'CD34 does not show the fingerprint pattern; scar and desmoplastic melanoma are not excluded.',
    figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint'],
    expertOpinion: true,
  },
  h3k27me3NotLost: {
    finding: 'h3k27me3',
    met: { none: ['h3k27me3Lost'] },
    because: 'H3K27me3 is lost; malignant peripheral nerve sheath tumour is not excluded.',
    figures: ['mpnst:h3k27me3.completeLoss'],
    expertOpinion: true,
  },
  h3k27me3Read: {
    finding: 'h3k27me3',
    met: { all: ['h3k27me3Known'] },
    because: 'H3K27me3 was not read; complete loss would point to malignant peripheral nerve sheath tumour.',
    figures: ['mpnst:h3k27me3.completeLoss'],
    expertOpinion: true,
  },
  secondMelanocyticMarkerRead: {
    finding: 'melanA',
    met: { all: ['hmb45OrMelanAKnown'] },
    because: 'Neither HMB45 nor Melan-A was read; melanoma is not excluded.',
    claims: ['folpePanelForPleomorphicSpindle'],
  },
  hmb45Read: {
    finding: 'hmb45',
    met: { all: ['hmb45Known'] },
    because: 'HMB45 was not read.',
    claims: ['folpePanelForPleomorphicSpindle'],
  },
  melanARead: {
    finding: 'melanA',
    met: { all: ['melanAKnown'] },
    because: 'Melan-A was not read.',
    claims: ['folpePanelForPleomorphicSpindle'],
  },
  prameRead: {
    finding: 'prame',
    met: { all: ['prameKnown'] },
    because: 'PRAME was not read; it helped where a melanocytic lineage was doubtful.',
    claims: ['focalMelanocyticMarkerQuestionsPds'],
  },
  emaRead: {
    finding: 'ema',
    met: { all: ['emaKnown'] },
    because: 'EMA was not read.',
    figures: ['synovialSarcoma:ema'],
    expertOpinion: true,
  },
  tle1Read: {
    finding: 'tle1',
    met: { all: ['tle1Known'] },
    because: 'TLE1 was not read.',
    figures: ['synovialSarcoma:tle1'],
    expertOpinion: true,
  },
  synovialNotSuspected: {
    finding: 'tle1',
    met: { none: ['emaOrKeratinWithTle1'] },
    because: 'TLE1 is positive beside EMA or a keratin; synovial sarcoma is not excluded.',
    figures: ['synovialSarcoma:tle1', 'mpnst:tle1'],
    expertOpinion: true,
  },
  ss18: {
    finding: 'ss18Rearrangement',
    met: null,
    because: 'The SS18 rearrangement, which the case file does not hold, confirms synovial sarcoma.',
    expertOpinion: true,
  },

  epithelialProof: {
    finding: 'p40',
    met: { all: ['epithelialProof'] },
    because:
      'Carcinoma rests on one line of evidence: p40 beside a keratin, p63 beside a positive keratin, or two positive keratins of different class would carry it.',
    claims: ['p63WithAe1Ae3MostEffectivePair', 'keratinsShouldDifferInClass'],
  },
  p40OrP63Read: {
    finding: 'p40',
    met: { all: ['p40OrP63Known'] },
    because: 'Neither p40 nor p63 was read.',
    claims: ['p63WithAe1Ae3MostEffectivePair'],
  },
  synovialNotSuspectedInCarcinoma: {
    finding: 'tle1',
    met: { all: ['p40OrP63ExpressedOrNoSynovialPattern'] },
    because: 'EMA and TLE1 are expressed without p40 or p63; synovial sarcoma is not excluded.',
    figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema'],
    expertOpinion: true,
  },

  factorXIIIaRead: {
    finding: 'factorXIIIa',
    met: { all: ['factorXIIIaKnown'] },
    because: 'Factor XIIIa was not read; dermatofibroma is not excluded.',
    figures: ['dermatofibroma:factorXIIIa'],
    expertOpinion: true,
  },
  notPleomorphic: {
    finding: 'atypia',
    met: { none: ['atypiaModerateOrSevere'] },
    because:
      'Moderate or severe atypia is unusual here; superficial CD34-positive fibroblastic tumour and other pleomorphic tumours are not excluded.',
    figures: ['superficialCd34PositiveFibroblasticTumour:cd34'],
    expertOpinion: true,
  },
  atypiaAtMostMild: {
    finding: 'atypia',
    met: { all: ['atypiaAtMostMild'] },
    because: 'Dermatofibroma needs atypia to be assessed and to be no more than mild.',
    expertOpinion: true,
  },
  pdgfb: {
    finding: 'pdgfbRearrangement',
    met: null,
    because: 'The PDGFB rearrangement, which the case file does not hold, settles it.',
    claims: ['dfspCd34AndFusion', 'dfspOftenNeedsIhcAndTranslocationTest'],
  },
  usp6: {
    finding: 'usp6Rearrangement',
    met: null,
    because:
      'The USP6 rearrangement, which the case file does not hold, supports nodular fasciitis against myofibroma.',
    figures: ['nodularFasciitis:usp6.rearrangement'],
    expertOpinion: true,
  },
  cd31BesideErg: {
    finding: 'cd31',
    met: { all: ['ergWithCd31'] },
    because:
      'ERG alone does not show a vascular tumour: dermatofibroma expresses it too. CD31 must be expressed beside it.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['dermatofibroma:erg', 'angiosarcoma.cutaneous:cd31'],
  },
  cd34BesideErg: {
    finding: 'cd34',
    met: { all: ['cd31ExpressedOrCd34Known'] },
    because: 'CD34 was not read beside ERG.',
    claims: ['ergWithCd34NotCd31Alone'],
  },

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
  wholeTumourSeen: {
    finding: 'procedure',
    met: { none: ['partialSample', 'superficialSample'] },
    because: 'Atypical fibroxanthoma is named on complete excision only.',
    claims: ['afxOnlyOnCompleteExcision', 'superficialBiopsyCannotSplitAfxPds'],
  },
} as const satisfies Readonly<Record<string, Requirement>>;

/** The name of a requirement. */
export type RequirementId = keyof typeof requirements;
