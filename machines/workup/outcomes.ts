import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { handsOffTo, leftOpenBy } from './afterOutcome.ts';
import type { RequirementId } from './requirements.ts';
import type { Reason } from './workup.setup.ts';

/**
 * A conclusion: what it means in one sentence, what it requires before it may be called established, and, where it is
 * no diagnosis itself, which diagnoses it leaves open.
 */
export type Outcome = Reason & {
  readonly requires: readonly RequirementId[];
  readonly leavesOpen: readonly OutcomeId[];
  readonly handsOffTo: 'grading' | 'pointer';
};

const mimicsExcluded = [
  's100OrSox10Read',
  'sox10BesideS100',
  'keratinRead',
  'p40BesideKeratin',
  'cd34Read',
] as const satisfies readonly RequirementId[];

const smoothMuscle = [
  'actinRead',
  'secondLineOfProof',
  ...mimicsExcluded,
  'endothelialSilent',
] as const satisfies readonly RequirementId[];

const exclusionSet = [
  'broadKeratinExcluded',
  'highMolecularWeightKeratinExcluded',
  'ck7Excluded',
  'p40Excluded',
  's100Excluded',
  'sox10Excluded',
  'desminExcluded',
  'smoothMuscleRefuted',
  'ergExcluded',
  'cd34Excluded',
  'tissueReacts',
  'noMelanocyticHint',
] as const satisfies readonly RequirementId[];

type OutcomeEntry = Omit<Outcome, 'leavesOpen' | 'handsOffTo'>;

const outcome = (
  because: string,
  requires: readonly RequirementId[],
  reason: Omit<Reason, 'because'>,
): OutcomeEntry => ({ because, requires, ...reason });

const entries: Readonly<Record<OutcomeId, OutcomeEntry>> = {
  leiomyosarcomaDermal: outcome(
    'A smooth muscle tumour of the dermis with the features of malignancy. Leiomyosarcoma and atypical intradermal smooth muscle neoplasm are names for the same tumour: the second was proposed because metastasis was not seen in one series, the first is defended because a few have metastasised.',
    smoothMuscle,
    {
      claims: [
        'whoListsBothNames',
        'termAtypicalIntradermalProposed',
        'sarcomaTermDropProposed',
        'sarcomaTermDefended',
      ],
    },
  ),
  leiomyosarcomaSubcutaneous: outcome(
    'A leiomyosarcoma centred in or deep into the subcutis; published rates of metastasis are well above those of dermal tumours.',
    smoothMuscle,
    { claims: ['skinLeiomyosarcomaHasTwoSubtypes', 'subcutaneousMetastasisFarAboveDermal'] },
  ),
  leiomyosarcomaDeep: outcome(
    'A leiomyosarcoma that involves fascia or muscle: a deep primary or a metastasis is to be excluded before a skin primary is named.',
    smoothMuscle,
    { claims: ['deepOrMetastaticLeiomyosarcomaNotExcluded', 'jensenPoorFactors'] },
  ),
  leiomyosarcomaDepthUnknown: outcome(
    'A leiomyosarcoma whose depth the sample does not show: dermal and subcutaneous tumours cannot be told apart until the whole tumour is seen.',
    [...smoothMuscle, 'depthAssessed'],
    { claims: ['entireDepthMustBeAssessed', 'superficialBiopsyUndergrades'] },
  ),
  leiomyoma: outcome(
    'A smooth muscle tumour without atypia and with fewer mitoses than the published limit.',
    [...smoothMuscle, 'p53NotOverexpressed', 'baseSeen'],
    { claims: ['leiomyomaBelowOneMitosis'] },
  ),
  smoothMuscleTumour: outcome(
    'A smooth muscle tumour that cannot be named further until atypia, mitoses and depth are known.',
    ['atypiaAssessed', 'mitosesCounted', 'depthAssessed', ...smoothMuscle],
    { claims: ['atypiaPlusOneMitosis', 'markersDoNotSeparateBenignFromMalignant'] },
  ),
  smoothMuscleTumourUncertain: outcome(
    'A smooth muscle tumour between leiomyoma, symplastic leiomyoma and leiomyosarcoma: refer it. Absence of p53 overexpression and of infiltrative, cellular growth does not make it benign.',
    ['p53Read', 'growthAssessed', 'cellularityAssessed', ...smoothMuscle],
    {
      claims: [
        'symplasticLeiomyomaHasAtypiaWithFewMitoses',
        'mitoticCountDoubtedInDermalTumours',
        'specialistReviewChangesSarcomaDiagnosis',
      ],
    },
  ),
  discordantMelanomaOrLeiomyosarcoma: outcome(
    'A smooth muscle phenotype and a melanocytic marker stand side by side: melanoma or leiomyosarcoma. Neither is named until h-caldesmon of a specific clone, all of SOX10, HMB45 and Melan-A, and if need be sequencing settle it.',
    ['secondLineOfProof', 'sox10Determinate', 'hmb45Read', 'melanARead', 'prameRead'],
    { claims: ['s100PositiveLeiomyosarcomaReadAsMelanoma', 'sox10SeparatesDesmoplasticMelanoma'] },
  ),
  discordantCarcinomaOrLeiomyosarcoma: outcome(
    'A smooth muscle phenotype and an epithelial marker stand side by side: spindle cell carcinoma or leiomyosarcoma. Neither is named until h-caldesmon of a specific clone, p40 and keratins of both classes settle it.',
    ['secondLineOfProof', 'p40OrP63Read', 'broadKeratinExcluded', 'highMolecularWeightKeratinExcluded'],
    { claims: ['keratinPositiveLeiomyosarcomaReadAsCarcinoma', 'keratinInAlmostHalfOfDermalSeries'] },
  ),
  discordantDfspOrSmoothMuscle: outcome(
    'A smooth muscle phenotype with CD34 and without positive h-caldesmon: a smooth muscle tumour or myoid dermatofibrosarcoma protuberans. The PDGFB rearrangement or h-caldesmon settles it.',
    ['secondLineOfProof', 'pdgfb'],
    { claims: ['dfspCd34AndFusion', 'dfspOftenNeedsIhcAndTranslocationTest'] },
  ),
  desmoplasticMelanoma: outcome(
    'Desmoplastic or spindle cell melanoma: an atypical spindle cell tumour with melanocytic markers.',
    ['sox10OfMelanoma', 's100OfMelanoma', 'nerveSheathExcluded', 'smoothMuscleRefuted', 'epithelialSilent'],
    {
      claims: ['sox10SeparatesDesmoplasticMelanoma', 'negativeHmb45MelanAExcludesNothing'],
      figures: ['desmoplasticMelanoma:s100', 'desmoplasticMelanoma:sox10'],
    },
  ),
  melanocyticOrNeural: outcome(
    'A tumour with a melanocytic or neural marker whose lineage is not settled: melanoma is not excluded.',
    ['atypiaAssessed', 's100Determinate', 'sox10Determinate', 'secondMelanocyticMarkerRead'],
    { claims: ['hmb45PositivePdsReadAsMelanoma', 'sox10SeparatesDesmoplasticMelanoma'] },
  ),
  neurofibroma: outcome(
    'A bland tumour with S100 or SOX10: neurofibroma, with scar and desmoplastic melanoma as the alternatives.',
    [
      'cd34Fingerprint',
      's100Determinate',
      'sox10Determinate',
      'h3k27me3NotLost',
      'smoothMuscleRefuted',
      'epithelialSilent',
    ],
    { figures: ['neurofibroma:cd34.fingerprint', 'desmoplasticMelanoma:cd34.fingerprint', 'neurofibroma:s100'] },
  ),
  mpnst: outcome(
    'S100 without SOX10 and with loss of H3K27me3: malignant peripheral nerve sheath tumour.',
    ['secondMelanocyticMarkerRead', 'keratinRead', 'synovialNotSuspected', 'smoothMuscleRefuted'],
    { figures: ['mpnst:h3k27me3.completeLoss', 'mpnst:s100', 'mpnst:sox10'] },
  ),
  s100PositiveUnclassified: outcome(
    'S100 without SOX10 and without a diagnosis: melanoma, nerve sheath tumour and synovial sarcoma remain open.',
    ['h3k27me3Read', 'tle1Read', 'emaRead', 'keratinRead', 'secondMelanocyticMarkerRead'],
    { claims: ['s100AndSox10NegativeMelanomaExists'], figures: ['mpnst:s100', 'synovialSarcoma:s100'] },
  ),
  synovialSarcoma: outcome(
    'Epithelial marker with TLE1: synovial sarcoma, to be confirmed by the SS18 rearrangement.',
    ['ss18'],
    { figures: ['synovialSarcoma:tle1', 'synovialSarcoma:ema'] },
  ),
  spindleCellSquamousCellCarcinoma: outcome(
    'Spindle cell squamous cell carcinoma: keratin with p40 or p63, or two keratins of different class.',
    [
      'epithelialProof',
      's100OrSox10Read',
      'sox10BesideS100',
      'muscleLookedFor',
      'smoothMuscleRefuted',
      'synovialNotSuspectedInCarcinoma',
      'endothelialSilent',
    ],
    { claims: ['p63WithAe1Ae3MostEffectivePair', 'eachKeratinMissesSomeSpindleScc'], figures: ['spindleCellScc:p63'] },
  ),
  dermatofibrosarcomaProtuberans: outcome(
    'CD34 without factor XIIIa and without another lineage: dermatofibrosarcoma protuberans; the fusion test helps where the histology is unusual.',
    ['s100Determinate', 'sox10BesideS100', 'factorXIIIaRead', 'keratinSilent', 'smoothMuscleRefuted', 'notPleomorphic'],
    { claims: ['dfspCd34AndFusion'], figures: ['dfsp:cd34', 'dfsp:factorXIIIa'] },
  ),
  fibrohistiocyticIndeterminate: outcome(
    'CD34 and factor XIIIa together: dermatofibrosarcoma protuberans or dermatofibroma, not told apart by these stains.',
    ['pdgfb'],
    { claims: ['dfspOftenNeedsIhcAndTranslocationTest'], figures: ['dfsp:factorXIIIa', 'dermatofibroma:cd34'] },
  ),
  dermatofibroma: outcome(
    'Factor XIIIa in a tumour without another lineage: dermatofibroma.',
    ['s100Determinate', 'sox10BesideS100', 'cd34Read', 'keratinSilent', 'smoothMuscleRefuted', 'atypiaAtMostMild'],
    { figures: ['dermatofibroma:factorXIIIa', 'dermatofibroma:cd34'] },
  ),
  nodularFasciitis: outcome(
    'A bland myofibroblastic tumour: nodular fasciitis, with myofibroma as the alternative.',
    ['usp6', 's100OrSox10Read', 'keratinSilent', 'cd34Read'],
    { figures: ['nodularFasciitis:sma', 'nodularFasciitis:usp6.rearrangement', 'myofibroma:sma'] },
  ),
  vascularTumour: outcome(
    'ERG with CD31 or CD34: a vascular tumour; angiosarcoma is to be excluded, refer it.',
    ['cd31BesideErg', 'cd34BesideErg', 's100OrSox10Read', 'melanocyticSilent', 'keratinRead', 'p40BesideKeratin'],
    { claims: ['ergWithCd34NotCd31Alone'], figures: ['angiosarcoma.cutaneous:erg', 'angiosarcoma.cutaneous:cd31'] },
  ),
  atypicalFibroxanthoma: outcome(
    'A diagnosis of exclusion: a pleomorphic dermal tumour in which everything in the exclusion set was looked for and found negative.',
    [
      ...exclusionSet,
      'necrosisExcluded',
      'lymphovascularInvasionExcluded',
      'perineuralInvasionExcluded',
      'wholeTumourSeen',
    ],
    { claims: ['afxIsDiagnosisOfExclusion', 'afxRequiresFiveExclusions', 'afxStaysInDermis'] },
  ),
  pleomorphicDermalSarcoma: outcome(
    'A diagnosis of exclusion with adverse extent: the exclusion set is negative and the subcutis or deeper is involved, or there is necrosis, lymphovascular or perineural invasion.',
    exclusionSet,
    {
      claims: [
        'afxIsDiagnosisOfExclusion',
        'pdsByRelevantSubcutisNecrosisOrPerineural',
        'molecularTestsBeforePdsWhenThickOrMelanocytic',
      ],
    },
  ),
  afxOrPds: outcome(
    'The exclusion set is negative, and the extent does not separate atypical fibroxanthoma from pleomorphic dermal sarcoma.',
    [
      ...exclusionSet,
      'extentAssessed',
      'necrosisExcluded',
      'lymphovascularInvasionExcluded',
      'perineuralInvasionExcluded',
      'wholeTumourSeen',
    ],
    { claims: ['superficialBiopsyCannotSplitAfxPds', 'afxMayReachSuperficialSubcutis', 'anySubcutisIsPdsInOneSeries'] },
  ),
  afxNotYetEstablished: outcome(
    'Atypical fibroxanthoma may not be named yet: its exclusion set is not negative throughout.',
    exclusionSet,
    { claims: ['afxNeedsWholeExclusionSet', 'afxRequiresFiveExclusions'] },
  ),
  antigenicityInDoubt: outcome(
    'Nothing reacts, not even vimentin: the negative stains cannot be believed. Repeat them with controls.',
    ['tissueReacts'],
    { claims: ['negativeNeedsAWorkingControl'] },
  ),
  unclassifiedBland: outcome(
    'A bland tumour that the stains read so far do not name.',
    ['actinRead', 'desminRead', 'smoothMuscleRefuted', 'factorXIIIaRead', 's100OrSox10Read', 'keratinRead', 'cd34Read'],
    { expertOpinion: true },
  ),
  unclassified: outcome(
    'A tumour that cannot be classified with what is known.',
    ['atypiaAssessed', 'actinRead', 'desminRead', 'smoothMuscleRefuted', 's100OrSox10Read', 'keratinRead', 'cd34Read'],
    { expertOpinion: true },
  ),
};

const withWhatFollows = ([id, entry]: [string, OutcomeEntry]): [string, Outcome] => [
  id,
  { ...entry, leavesOpen: leftOpenBy(id as OutcomeId), handsOffTo: handsOffTo(id as OutcomeId) },
];

/** Every conclusion of the workup, one entry each. */
export const outcomes = Object.fromEntries(Object.entries(entries).map(withWhatFollows)) as Readonly<
  Record<OutcomeId, Outcome>
>;
