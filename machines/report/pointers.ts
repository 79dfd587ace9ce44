import type { ClaimId } from '../evidence/claim.ts';
import type { Note } from '../evidence/note.ts';
import type { LeiomyosarcomaId, OutcomeId } from '../vocabulary/outcomes.ts';
import { sentenceOf } from './contextOf.ts';

/** Conclusions that are handed to their pointer instead of being graded and staged here. */
export type PointedOutcome = Exclude<OutcomeId, LeiomyosarcomaId>;

const published = (...ids: readonly ClaimId[]): readonly Note[] =>
  ids.map((id) => ({ id, because: sentenceOf(id), claims: [id] }));

const advised = (id: string, because: string, ...claims: readonly ClaimId[]): Note =>
  claims.length === 0 ? { id, because, claims, expertOpinion: true } : { id, because, claims };

const review: readonly Note[] = [
  advised(
    'askSpecialist',
    'Ask for the opinion of a pathologist with a special interest in tumours of the skin or soft tissue before treatment follows.',
  ),
  ...published('specialistReviewChangesSarcomaDiagnosis'),
];

const notGradedAsSarcoma = advised(
  'notGradedAsSarcoma',
  'FNCLCC grade and AJCC sarcoma stage are for sarcomas; neither is given here.',
);

const wholeTumour: readonly Note[] = [
  advised(
    'namedOnTheWholeTumour',
    'Next: ask for the complete excision; a superficial or partial sample does not separate the two.',
    'superficialBiopsyCannotSplitAfxPds',
    'afxOnlyOnCompleteExcision',
  ),
  advised('sampleTheBase', 'Sample the excision so that its deepest point, vessels and nerves are seen.'),
];

const melanomaBeforeExclusion = advised(
  'melanomaBeforeExclusion',
  'Where the tumour is thick or any melanocytic marker is hinted at, add PRAME, tyrosinase and sequencing before the name of exclusion is given.',
  'molecularTestsBeforePdsWhenThickOrMelanocytic',
  'focalMelanocyticMarkerQuestionsPds',
);

const excludedTumourStaging = published('afxPdsStagingStillToBeDeveloped', 'upsSpectrumRiskFactors');

const dfspStaging = published(
  'dfspHasNoRoutineStaging',
  'dfspReportItems',
  'dfspIcdoCodesByEdition',
  'nccnDfspGuidelineExists',
);

const sarcomaOfSkinOrSoftTissue = published(
  'otherSoftTissueSarcomasGoToSarcomaChapters',
  'skinSarcomaHasSummaryStageOnly',
);

/**
 * Where to go on with each conclusion that is not leiomyosarcoma: grading and staging of other diagnoses, or what to do
 * next where the lineage is not settled. Sentences with figures are those of their claims.
 */
export const pointers: Readonly<Record<PointedOutcome, readonly Note[]>> = {
  leiomyoma: [
    advised(
      'offerFumarateHydratase',
      'Fumarate hydratase (FH) and 2-succinocysteine (2SC) can be stained for, above all with several tumours; routine screening is disputed.',
      'leiomyomaMayPointToFhDeficiency',
    ),
    advised('familyHistory', 'A family history, or an abnormal result, is a reason to offer genetic counselling.'),
    advised(
      'wholeLeiomyoma',
      'Leiomyosarcoma can look benign in its upper part: on a partial sample say that the base was not seen.',
      'superficialBiopsyUndergrades',
    ),
    notGradedAsSarcoma,
  ],
  smoothMuscleTumour: [
    advised(
      'assessMalignancy',
      'Next: assess atypia, count mitoses over a stated area, and state the deepest compartment. Immunohistochemistry does not separate benign from malignant smooth muscle.',
      'atypiaAndMitosesSortSmoothMuscle',
      'markersDoNotSeparateBenignFromMalignant',
    ),
    advised(
      'deeperSample',
      'Where the sample does not allow this, ask for the whole tumour with its base.',
      'entireDepthMustBeAssessed',
      'superficialBiopsyUndergrades',
    ),
    ...review,
  ],
  smoothMuscleTumourUncertain: [
    advised(
      'countAgain',
      'Next: count mitoses again in the most active area; phosphohistone H3 and Ki-67 may help.',
      'phh3HelpsToFindMitoses',
      'ki67HelpsInDifficultCases',
    ),
    advised(
      'forMalignancy',
      'For leiomyosarcoma speak diffuse p53 overexpression, and infiltrative growth with high cellularity; their absence does not make the tumour benign.',
      'p53OverexpressedInLeiomyosarcomaNotLeiomyoma',
      'infiltrationAndCellularityFavourMalignancy',
    ),
    advised(
      'forBenign',
      'For symplastic leiomyoma speak atypia with rare or no mitoses; few cases are published.',
      'symplasticLeiomyomaHasAtypiaWithFewMitoses',
    ),
    ...review,
  ],
  discordantMelanomaOrLeiomyosarcoma: [
    advised(
      'settleMelanoma',
      'Next: h-caldesmon of a specific clone or smooth muscle myosin, all of SOX10, HMB45 and Melan-A, and PRAME; then sequencing. Until that is settled neither diagnosis is made, and melanoma is not excluded.',
      's100PositiveLeiomyosarcomaReadAsMelanoma',
      'caldesmonDependsOnClone',
      'undifferentiatedMelanomaAmongUnclassifiable',
    ),
    advised(
      'lookAtCells',
      'Look at which cells react: dendritic cells inside a tumour can express S100.',
      'dendriticCellsMimicS100Tumour',
    ),
    advised('lookAtJunction', 'Look for a junctional component above the tumour.'),
    ...review,
  ],
  discordantCarcinomaOrLeiomyosarcoma: [
    advised(
      'settleCarcinoma',
      'Next: h-caldesmon of a specific clone or smooth muscle myosin, p40, and keratins of both classes. Until that is settled neither diagnosis is made.',
      'keratinPositiveLeiomyosarcomaReadAsCarcinoma',
      'caldesmonDependsOnClone',
      'keratinsShouldDifferInClass',
    ),
    advised(
      'lookAtAdnexa',
      'Entrapped adnexa and hyperplastic epidermis can be read as keratin-positive tumour.',
      'entrappedAdnexaMimicKeratinPositivity',
    ),
    advised('lookAtEpidermis', 'Look for continuity with the epidermis and for in-situ carcinoma above the tumour.'),
    ...review,
  ],
  discordantDfspOrSmoothMuscle: [
    advised(
      'settleMyoidDfsp',
      'Next: the PDGFB rearrangement, and h-caldesmon of a specific clone. Until that is settled neither diagnosis is made.',
      'dfspCd34AndFusion',
      'dfspOftenNeedsIhcAndTranslocationTest',
    ),
    ...review,
  ],
  desmoplasticMelanoma: [
    ...published(
      'melanomaTumourCategoriesByBreslow',
      'melanomaMitosesNoLongerInT',
      'melanomaRegistryItems',
      'capProtocolsForMelanoma',
    ),
    notGradedAsSarcoma,
  ],
  melanocyticOrNeural: [
    advised(
      'settleMelanocytic',
      'Next: S100, SOX10, HMB45 and Melan-A together, and the atypia. Melanoma is not excluded; an atypical tumour is not to be called neural on these stains.',
      'sox10SeparatesDesmoplasticMelanoma',
      'negativeHmb45MelanAExcludesNothing',
    ),
    ...review,
  ],
  neurofibroma: [
    advised(
      'reopenNeurofibroma',
      'Benign when confirmed. Atypia, mitoses, necrosis or lymphoid aggregates reopen the question of melanoma.',
    ),
    notGradedAsSarcoma,
  ],
  mpnst: [...sarcomaOfSkinOrSoftTissue, ...published('differentiationOfOtherSarcomas'), ...review],
  s100PositiveUnclassified: [
    advised(
      'settleS100',
      'Next: H3K27me3, TLE1, EMA and a keratin, HMB45 and Melan-A; PRAME and sequencing if they do not settle it. Melanoma is not excluded.',
      's100AndSox10NegativeMelanomaExists',
      'molecularTestsBeforePdsWhenThickOrMelanocytic',
    ),
    ...review,
  ],
  synovialSarcoma: [
    advised('confirmSs18', 'Next: the SS18 rearrangement, which confirms the diagnosis.'),
    ...sarcomaOfSkinOrSoftTissue,
    ...published('differentiationThreeUndifferentiatedOrUncertain'),
    ...review,
  ],
  spindleCellSquamousCellCarcinoma: [
    ...published(
      'cutaneousSccStagedOnHeadAndNeckOnly',
      'cutaneousSccTumourCategories',
      'cutaneousSccDeepAndPerineuralDefined',
      'sarcomatoidSccIsHighRiskHistology',
      'brighamTumourClasses',
      'brighamRiskFactors',
      'capProtocolForHeadNeckScc',
    ),
    notGradedAsSarcoma,
  ],
  dermatofibrosarcomaProtuberans: dfspStaging,
  fibrohistiocyticIndeterminate: [
    advised(
      'settleDfsp',
      'Next: the PDGFB rearrangement, and the whole lesion with its deep edge. Until it is settled dermatofibrosarcoma protuberans is not excluded.',
      'dfspCd34AndFusion',
      'dfspOftenNeedsIhcAndTranslocationTest',
    ),
    ...review,
  ],
  dermatofibroma: [
    advised(
      'reopenDermatofibroma',
      'Benign when confirmed. Deep extension into fat, or atypia, asks for CD34 and the PDGFB rearrangement again.',
    ),
    notGradedAsSarcoma,
  ],
  nodularFasciitis: [
    advised(
      'confirmUsp6',
      'Next: the USP6 rearrangement supports nodular fasciitis against myofibroma; in a small sample say that the whole lesion was not seen.',
    ),
    notGradedAsSarcoma,
  ],
  vascularTumour: [
    advised(
      'excludeAngiosarcoma',
      'Next: exclude angiosarcoma. Architecture and atypia decide, the stains show only the lineage.',
    ),
    ...published('cutaneousAngiosarcomaHasSummaryStageOnly', 'angiosarcomaLeftOutOfHeadNeckChapter'),
    ...review,
  ],
  atypicalFibroxanthoma: [
    ...published('afxHasNoTnm', 'afxOnlyOnCompleteExcision'),
    melanomaBeforeExclusion,
    ...excludedTumourStaging,
  ],
  pleomorphicDermalSarcoma: [
    melanomaBeforeExclusion,
    ...published('pdsMetastasisTenToTwentyPercent', 'skinSarcomaHasSummaryStageOnly'),
    ...excludedTumourStaging,
    ...review,
  ],
  afxOrPds: [
    ...wholeTumour,
    ...published(
      'pdsByRelevantSubcutisNecrosisOrPerineural',
      'anySubcutisIsPdsInOneSeries',
      'afxMayReachSuperficialSubcutis',
    ),
    melanomaBeforeExclusion,
    ...review,
  ],
  afxNotYetEstablished: [
    advised(
      'completeExclusionSet',
      'Next: complete the exclusion set. Until every member is negative with a reacting control, the tumour has no name of exclusion.',
      'afxNeedsWholeExclusionSet',
      'afxRequiresFiveExclusions',
    ),
    melanomaBeforeExclusion,
    ...review,
  ],
  antigenicityInDoubt: [
    advised(
      'repeatStains',
      'Next: repeat the stains with controls that react on the same slide, vimentin first.',
      'negativeNeedsAWorkingControl',
    ),
    advised('anotherBlock', 'Ask about fixation and processing, and try another block if there is one.'),
    advised(
      'noNegativeCounts',
      'Until then no negative stain of this case counts as an exclusion.',
      'negativeNeedsAWorkingControl',
    ),
  ],
  unclassifiedBland: [
    advised(
      'completeBland',
      'Next: complete the stains listed as missing. A bland lesion that no stain names is described, not classified.',
    ),
    ...review,
  ],
  unclassified: [
    advised(
      'completePanel',
      'Next: assess atypia and complete the stains listed as missing, in the order in which they are listed.',
    ),
    ...review,
  ],
};

/** Gives the points for a conclusion; null for a leiomyosarcoma, which is graded and staged instead. */
export function pointersOf(outcome: OutcomeId): readonly Note[] | null {
  return outcome in pointers ? pointers[outcome as PointedOutcome] : null;
}
