import type { OutcomeId } from '../vocabulary/outcomes.ts';
import type { GuardParams } from './guard.ts';
import type { StepId } from './stepIds.ts';
import type { Reason } from './workup.setup.ts';

/**
 * A known way to go wrong: it is raised when `when` holds and one of the steps `at` was passed or one of the
 * conclusions `on` was reached.
 */
export type Pitfall = Reason & {
  readonly name: string;
  readonly when: GuardParams;
  readonly at?: readonly StepId[];
  readonly on?: readonly OutcomeId[];
};

const leiomyosarcomas = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
] as const satisfies readonly OutcomeId[];

const excludedTumours = [
  'atypicalFibroxanthoma',
  'pleomorphicDermalSarcoma',
  'afxOrPds',
  'afxNotYetEstablished',
] as const satisfies readonly OutcomeId[];

/** Every pitfall, in the order in which the workup meets them. */
export const pitfalls = {
  actinSubstitute: {
    name: 'Another actin stands in for SMA',
    at: ['actin'],
    when: { all: ['actinKnown'], none: ['smaKnown'] },
    because: 'SMA was not read; MSA (HHF-35) or calponin was accepted in its place.',
    claims: ['smaWithMsaCaughtAllTwenty'],
  },
  actinNegativeSmoothMuscle: {
    name: 'Smooth muscle without actin',
    at: ['s100InSmoothMuscle'],
    when: { all: ['actinNegative'] },
    because:
      'Nearly every published cutaneous leiomyosarcoma expressed SMA: repeat it before smooth muscle is believed.',
    claims: ['smaPositiveInAllPerReview'],
    figures: ['leiomyosarcoma.dermal:sma', 'leiomyosarcoma.superficial:sma'],
  },
  actinAlone: {
    name: 'Actin is not smooth muscle',
    at: ['vimentinWithoutSmoothMuscle'],
    when: { all: ['actinExpressed'] },
    because:
      'Actin is expressed and smooth muscle is not shown: many mimics express actin, and a desmin-negative leiomyosarcoma does too.',
    claims: ['smaAloneIsNeverEnough', 'negativeDesminDoesNotExcludeLeiomyosarcoma'],
    figures: ['atypicalFibroxanthoma:sma', 'nodularFasciitis:sma', 'spindleCellScc:sma', 'desmoplasticMelanoma:sma'],
  },
  lowSpecificityCaldesmon: {
    name: 'Caldesmon clone of low specificity',
    at: ['actin'],
    when: { all: ['lowSpecificityCaldesmon'] },
    because:
      'The clone stated was positive in nearly every mimic of one comparison; its positive result does not show smooth muscle.',
    claims: ['caldesmonDependsOnClone'],
  },
  caldesmonCloneUnstated: {
    name: 'Caldesmon clone not stated',
    at: ['actin'],
    when: { all: ['caldesmonCloneUnstated'] },
    because: 'h-Caldesmon depends on the clone; state it, for one clone proves nothing when positive.',
    claims: ['caldesmonDependsOnClone'],
  },
  isolatedCaldesmon: {
    name: 'h-Caldesmon without actin or desmin',
    at: ['vimentinWithoutSmoothMuscle'],
    when: { all: ['smoothMuscleProof'], none: ['muscleMarkerExpressed'] },
    because:
      'h-Caldesmon or smooth muscle myosin is expressed without actin or desmin: repeat the actin and desmin before going on.',
    expertOpinion: true,
  },
  vimentinNegative: {
    name: 'Vimentin negative',
    at: ['vimentinInSmoothMuscle', 'vimentinWithoutSmoothMuscle'],
    when: { all: ['vimentinNegative'] },
    because:
      'A negative vimentin is unusual in these tumours and puts the other negative stains in doubt: look at the internal controls.',
    claims: ['negativeNeedsAWorkingControl', 'vimentinPositiveInAllPerReview'],
    figures: ['leiomyosarcoma.dermal:vimentin', 'leiomyosarcoma.subcutaneous:vimentin'],
  },
  aberrantS100: {
    name: 'Aberrant S100',
    at: ['melanocyticConfirmation'],
    when: { all: ['s100Expressed', 'sox10Negative'], none: ['melanocyticExpressed'] },
    because: 'S100 is expressed in a smooth muscle phenotype and SOX10 is negative: read as aberrant, not as melanoma.',
    claims: [
      'panelsNeededS100InLeiomyosarcoma',
      's100RarelyPositiveInLeiomyosarcoma',
      's100PositiveLeiomyosarcomaReadAsMelanoma',
    ],
    figures: ['leiomyosarcoma.dermal:s100'],
  },
  aberrantKeratin: {
    name: 'Aberrant keratin',
    at: ['epithelialConfirmation'],
    when: { all: ['keratinExpressed', 'epithelialRefuted'] },
    because:
      'Keratin is expressed in a smooth muscle phenotype and p40 (or p63) is negative: read as aberrant, not as carcinoma.',
    claims: ['keratinInAlmostHalfOfDermalSeries', 'keratinPositiveLeiomyosarcomaReadAsCarcinoma'],
    figures: ['leiomyosarcoma.dermal:cytokeratin.unspecified'],
  },
  p63BesideSmoothMuscle: {
    name: 'p63 beside a smooth muscle phenotype',
    at: ['keratinInSmoothMuscle'],
    when: { all: ['p63Expressed'], none: ['keratinOrP40Expressed'] },
    because: 'p63 is expressed without keratin: do p40 and a second keratin before carcinoma is dismissed.',
    claims: ['p40CleanerThanP63InAfx'],
    figures: ['leiomyosarcoma.dermal:p63'],
  },
  cd34InSmoothMuscle: {
    name: 'CD34 in a smooth muscle tumour',
    at: ['cd34InSmoothMuscle'],
    when: { all: ['cd34Positive', 'smoothMuscleProofPositive'] },
    because:
      'CD34 is positive beside h-caldesmon; the review lists it as negative in leiomyosarcoma. Consider pilar leiomyoma and myoid dermatofibrosarcoma protuberans.',
    claims: ['cd34NegativeInLeiomyosarcoma'],
    figures: ['leiomyoma.pilar:cd34'],
  },
  superficialSampleOfSmoothMuscle: {
    name: 'Superficial sample',
    on: [...leiomyosarcomas, 'leiomyoma', 'smoothMuscleTumour', 'smoothMuscleTumourUncertain'],
    when: { all: ['superficialSample'] },
    because:
      'The upper part of a leiomyosarcoma can look low grade or benign; grade and depth may rise in the excision.',
    claims: ['superficialBiopsyUndergrades', 'entireDepthMustBeAssessed'],
  },
  p53InLeiomyoma: {
    name: 'p53 overexpressed in what ends as leiomyoma',
    on: ['leiomyoma'],
    when: { all: ['p53Overexpressed'] },
    because: 'Diffuse p53 was not described in leiomyoma: look again for atypia and mitoses.',
    claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma'],
    figures: ['leiomyoma.mixedSeries:p53.over1'],
  },
  fumarateHydratase: {
    name: 'Fumarate hydratase',
    on: ['leiomyoma'],
    when: {},
    because:
      'Leiomyoma may point to fumarate hydratase deficiency (Reed syndrome), above all when multiple: FH and 2SC can be offered; routine screening is disputed.',
    claims: ['leiomyomaMayPointToFhDeficiency', 'leiomyosarcomaInReedSyndrome'],
    figures: ['leiomyoma.pilar:fh.loss'],
  },
  severeAtypiaInDermalTumour: {
    name: 'Necrosis or severe pleomorphism in a dermal tumour',
    on: ['leiomyosarcomaDermal'],
    when: { all: ['necrosisOrSevereAtypia'] },
    because:
      'Necrosis or severe pleomorphism is unusual in a dermal tumour: exclude metastasis and upward extension of a deep leiomyosarcoma.',
    claims: ['pleomorphismOrNecrosisSuggestsDeepOrMetastatic', 'highMitoticCountAloneStaysInAismn'],
  },
  multipleTumours: {
    name: 'Several tumours',
    on: leiomyosarcomas,
    when: { all: ['multipleLesions'] },
    because:
      'Several skin tumours may be metastases of a deep or visceral leiomyosarcoma: a primary elsewhere is to be excluded.',
    claims: ['deepOrMetastaticLeiomyosarcomaNotExcluded', 'lungCommonestMetastaticSite'],
  },
  minimalSubcutis: {
    name: 'Minimal extension into the subcutis',
    on: ['leiomyosarcomaDermal'],
    when: { all: ['inSuperficialSubcutis'] },
    because:
      'In one series minimal extension into the subcutis recurred more often than tumours confined to the dermis; the numbers are small. Report the depth.',
    claims: ['minimalSubcutisMayMatterReportDepth', 'limitedSubcutisHasNoPercentage'],
  },
  deepPrimaryOrMetastasis: {
    name: 'Deep primary or metastasis',
    on: ['leiomyosarcomaDeep'],
    when: {},
    because:
      'A tumour that involves fascia or muscle may be a deep leiomyosarcoma that reaches the skin, or a metastasis.',
    claims: ['deepOrMetastaticLeiomyosarcomaNotExcluded'],
  },
  symplastic: {
    name: 'Symplastic leiomyoma',
    on: ['smoothMuscleTumourUncertain', ...leiomyosarcomas],
    when: { all: ['atypiaSeen', 'mitosesBelowOne'] },
    because:
      'Atypia with rare or no mitoses also occurs in symplastic leiomyoma, which did not recur in the few cases read.',
    claims: ['symplasticLeiomyomaHasAtypiaWithFewMitoses'],
  },

  s100InCarcinoma: {
    name: 'S100 in a keratin-positive tumour',
    at: ['melanocyticOrNeuralLineage'],
    when: { all: ['s100Expressed', 'sox10Negative', 'keratinOrP40Positive'], none: ['melanocyticExpressed'] },
    because: 'S100 without SOX10 beside a positive keratin does not make a melanoma; the keratin is followed.',
    expertOpinion: true,
  },
  dendriticCells: {
    name: 'S100-positive dendritic cells',
    at: ['melanocyticOrNeuralLineage'],
    when: { all: ['s100Focal', 'sox10Negative'], none: ['melanocyticExpressed'] },
    because: 'Focal S100 may be dendritic or Langerhans cells inside the tumour: look at which cells react.',
    claims: ['dendriticCellsMimicS100Tumour'],
  },
  pigmentedDfsp: {
    name: 'Pigmented cells in a CD34-positive tumour',
    on: ['dermatofibrosarcomaProtuberans', 'fibrohistiocyticIndeterminate'],
    when: { all: ['hmb45OrMelanAExpressed', 's100Focal', 'cd34Positive'], none: ['sox10Expressed'] },
    because:
      'The melanocytic markers are read as the pigmented cells of pigmented dermatofibrosarcoma protuberans; SOX10 must not be expressed.',
    expertOpinion: true,
  },
  hmb45WithoutS100: {
    name: 'HMB45 or Melan-A without S100 and SOX10',
    on: ['melanocyticOrNeural'],
    when: { all: ['hmb45OrMelanAExpressed'], none: ['s100OrSox10Expressed'] },
    because:
      'HMB45 was reported in a pleomorphic dermal sarcoma, and it is no proof of melanoma without S100 or SOX10.',
    claims: ['hmb45PositivePdsReadAsMelanoma'],
  },
  scarOrMelanoma: {
    name: 'Scar and desmoplastic melanoma',
    on: ['neurofibroma'],
    when: {},
    because:
      'Scar and desmoplastic melanoma can look like neurofibroma: look for lymphoid aggregates, a junctional component and the CD34 pattern.',
    figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint'],
    expertOpinion: true,
  },
  h3k27me3LostInMelanocyticPattern: {
    name: 'H3K27me3 lost',
    on: ['desmoplasticMelanoma', 'melanocyticOrNeural', 'neurofibroma'],
    when: { all: ['h3k27me3Lost'] },
    because: 'Loss of H3K27me3 points to malignant peripheral nerve sheath tumour, which can express S100 and SOX10.',
    figures: ['mpnst:h3k27me3.completeLoss', 'mpnst:s100', 'mpnst:sox10'],
  },

  focalKeratin: {
    name: 'Keratin only focal',
    at: ['epithelialLineage'],
    when: { all: ['keratinExpressed'], none: ['keratinPositive', 'p40OrP63Expressed'] },
    because:
      'A single weak keratin occurs in atypical fibroxanthoma; entrapped adnexa and hyperplastic epidermis can mislead.',
    claims: ['weakKeratinDoesNotExcludeAfx', 'entrappedAdnexaMimicKeratinPositivity'],
  },
  p63Alone: {
    name: 'p63 alone',
    at: ['keratinSecondLook'],
    when: { all: ['p63Expressed'] },
    because: 'p63 without keratin and p40 also occurs in atypical fibroxanthoma.',
    claims: ['p40CleanerThanP63InAfx', 'p63ArguesAgainstAfx'],
    figures: ['atypicalFibroxanthoma:p63'],
  },
  keratinNegativeCarcinoma: {
    name: 'Keratin-negative carcinoma',
    on: excludedTumours,
    when: { all: ['epithelialSetNegative'] },
    because:
      'Some spindle cell carcinomas are negative for three keratins together: negative keratins do not prove atypical fibroxanthoma.',
    claims: ['threeKeratinsStillMissSpindleScc'],
  },
  synovialPattern: {
    name: 'EMA and TLE1',
    on: ['spindleCellSquamousCellCarcinoma'],
    when: { all: ['emaAndTle1'] },
    because: 'EMA with TLE1 also occurs in synovial sarcoma: the SS18 rearrangement settles it.',
    figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema'],
  },
  cd31InExcludedTumour: {
    name: 'CD31 without ERG',
    on: excludedTumours,
    when: { all: ['cd31Expressed', 'ergNegative'] },
    because: 'CD31 is expressed in part of atypical fibroxanthomas and does not show a vascular tumour without ERG.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['atypicalFibroxanthoma.withPds:cd31'],
  },
  ergInExcludedTumour: {
    name: 'Weak ERG',
    on: excludedTumours,
    when: { all: ['ergExpressed'] },
    because:
      'Weak or patchy ERG is described in atypical fibroxanthoma; it neither shows nor excludes a vascular tumour.',
    claims: ['ergWithCd34NotCd31Alone'],
  },
  ergAlone: {
    name: 'ERG alone',
    on: ['vascularTumour'],
    when: { none: ['ergWithCd31'] },
    because: 'ERG alone is not vascular: every dermatofibroma of one series expressed it.',
    claims: ['ergWithCd34NotCd31Alone'],
    figures: ['dermatofibroma:erg'],
  },
  diagnosisOfExclusion: {
    name: 'Diagnosis of exclusion',
    on: excludedTumours,
    when: {},
    because:
      'No positive stain proves atypical fibroxanthoma or pleomorphic dermal sarcoma; CD10 and CD68 are not specific.',
    claims: ['afxIsDiagnosisOfExclusion', 'cd10AndCd68DoNotProveAfx'],
    figures: ['atypicalFibroxanthoma:cd10', 'spindleCellScc:cd10'],
  },
  undifferentiatedMelanoma: {
    name: 'Undifferentiated melanoma',
    on: excludedTumours,
    when: {},
    because:
      'Part of the thick tumours without any marker carried a melanoma driver mutation: consider PRAME, tyrosinase and sequencing before pleomorphic dermal sarcoma.',
    claims: [
      'undifferentiatedMelanomaAmongUnclassifiable',
      'molecularTestsBeforePdsWhenThickOrMelanocytic',
      's100AndSox10NegativeMelanomaExists',
    ],
  },
  melanocyticHint: {
    name: 'A focal melanocytic marker',
    on: excludedTumours,
    when: { all: ['melanocyticHint'] },
    because: 'PRAME or MITF is expressed: even a focal melanocytic marker questions a diagnosis of exclusion.',
    claims: ['focalMelanocyticMarkerQuestionsPds'],
    figures: ['atypicalFibroxanthoma:prame', 'atypicalFibroxanthoma:mitf'],
  },
  sizeOver20mm: {
    name: 'Larger than 20 mm',
    on: ['atypicalFibroxanthoma', 'afxOrPds'],
    when: { all: ['largerThan20mm'] },
    because: 'One source counts this size among the features of pleomorphic dermal sarcoma.',
    claims: ['pdsPageAddsSizeOverTwoCm', 'upsSpectrumRiskFactors'],
  },
  sampleTypeNotStated: {
    name: 'Sample type not stated',
    on: ['atypicalFibroxanthoma'],
    when: { none: ['sampleTypeStated'] },
    because:
      'The procedure is not stated. The depth given is taken to mean that the base was seen; the name holds on complete excision only.',
    claims: ['afxOnlyOnCompleteExcision', 'superficialBiopsyCannotSplitAfxPds'],
  },
} as const satisfies Readonly<Record<string, Pitfall>>;

/** The name of a pitfall. */
export type PitfallId = keyof typeof pitfalls;
