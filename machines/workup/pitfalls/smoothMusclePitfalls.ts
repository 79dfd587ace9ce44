import { leiomyosarcomaIds } from '../../vocabulary/outcomes.ts';
import type { Pitfall } from './pitfall.ts';

/** Pitfalls of the muscle and smooth muscle phases, in the order in which they are met. */
export const smoothMusclePitfalls = {
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
    on: [...leiomyosarcomaIds, 'leiomyoma', 'smoothMuscleTumour', 'smoothMuscleTumourUncertain'],
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
    on: leiomyosarcomaIds,
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
    on: ['smoothMuscleTumourUncertain', ...leiomyosarcomaIds],
    when: { all: ['atypiaSeen', 'mitosesBelowOne'] },
    because:
      'Atypia with rare or no mitoses also occurs in symplastic leiomyoma, which did not recur in the few cases read.',
    claims: ['symplasticLeiomyomaHasAtypiaWithFewMitoses'],
  },
} as const satisfies Readonly<Record<string, Pitfall>>;
