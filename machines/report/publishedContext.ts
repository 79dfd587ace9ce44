import type { ClaimId } from '../evidence/claim.ts';
import type { ContextSubject, ReportContext } from './report.ts';

/**
 * A claim that may stand in the context of a leiomyosarcoma. `besideEvery` keeps it with what contradicts it, whatever
 * the compartment of the tumour; `notWhereDermal` holds it back where the tumour is or may be dermal (error E27 of the
 * review); `flaggedBy` is the finding about the person that it is flagged by.
 */
export type ContextClaim = {
  readonly claim: ClaimId;
  readonly about: ContextSubject;
  readonly besideEvery?: true;
  readonly notWhereDermal?: true;
  readonly flaggedBy?: 'immunosuppressed' | 'multipleLesions';
};

const on = (about: ContextSubject, ...ids: readonly ClaimId[]): readonly ContextClaim[] =>
  ids.map((claim) => ({ claim, about }));

const besideEvery = (about: ContextSubject, ...ids: readonly ClaimId[]): readonly ContextClaim[] =>
  ids.map((claim) => ({ claim, about, besideEvery: true }));

const notWhereDermal = (about: ContextSubject, ...ids: readonly ClaimId[]): readonly ContextClaim[] =>
  ids.map((claim) => ({ claim, about, notWhereDermal: true }));

/**
 * The published context of leiomyosarcoma, by section and subject; the compartment of each claim decides under which
 * conclusion it is shown. Sentences that contradict each other stand next to each other, none is turned into advice.
 */
export const leiomyosarcomaContext: Readonly<Record<keyof ReportContext, readonly ContextClaim[]>> = {
  prognosis: [
    ...on(
      'recurrence',
      'pooledDermalOutcome',
      'dermalRecurrenceAboutThirtyPercent',
      'minimalSubcutisMayMatterReportDepth',
      'largerOrSubcutisInvolvingDermalBehaviourUnclear',
      'pooledSubcutaneousOutcome',
      'subcutaneousRecurrenceFiftyToSeventyPercent',
      'onlyRecurrenceHadIncompleteMargins',
      'recurrenceFollowsExcisionMetastasisFollowsDepth',
    ),
    ...on(
      'metastasis',
      'kraftFollowUpFiftyTwoGradeOneNinetySevenPercent',
      'fiveOfFortyEightDermalMetastasised',
      'dermalMetastasisUpToTwelvePercent',
      'cutaneousRecurredNoneMetastasisedInFieldsHelwig',
      'subcutaneousMetastasisTwentySevenToSixtyThreePercent',
      'breslerTwelveOfThirtySixMetastasised',
      'gradeNecrosisSizeStageInSubcutaneous',
      'subcutaneousPrognosisLikeDeep',
      'dermalMetastasisRiskFactors',
      'lungCommonestMetastaticSite',
    ),
    ...on(
      'survival',
      'dermalFiveYearSurvivalOverNinetyFivePercent',
      'twoOfFortyEightDermalDied',
      'oneOfFourteenDermalDied',
      'gradeInDermalTumoursEvidenceMixed',
      'subcutaneousFiveYearSurvivalAboutSixtyFivePercent',
      'subcutaneousMortalityTwentyFiveToFortyOnePercent',
      'sixOfThirtySixSubcutaneousDied',
      'registrySurvivalDermalVersusSubcutis',
      'wongOutcomeByDepth',
      'intradermalAllAliveInJensen',
      'jensenPoorFactors',
      'onlySizeIndependentInJensen',
      'femaleSexWorseInSecondRegistryAnalysis',
    ),
    ...notWhereDermal('survival', 'sexDifferenceInSkinLeiomyosarcomaSurvival', 'nonvisceralLeiomyosarcomaSurvival'),
    ...on('survival', 'whySeriesDisagree'),
  ],
  management: [
    ...on(
      'excision',
      'completeExcisionIsTheStandard',
      'unclearMarginsPredictRecurrence',
      'upToTwentyPercentNeedReexcision',
    ),
    ...on(
      'margins',
      'noGuidelineFixedMarginWidth',
      'germanGuidelineMarginsAndFollowUp',
      'marginAdviceRangesOneToFiveCm',
      'noRecurrenceWithOneCmInOneSeries',
      'tenMmMarginDermalWiderSubcutaneous',
      'threeToFiveCmMarginsProposed',
      'noLinkOfWidthToOutcomeReported',
      'wideningNegativeMarginNoEffect',
      'widerExcisionBenefitUndocumented',
      'deepMarginToFascia',
    ),
    ...on('mohs', 'mohsReportedEquallyEffective'),
    ...besideEvery('mohs', 'mohsEvidenceIsLimited', 'mohsFortySevenCases'),
    ...on('mohs', 'mohsUsedInAboutFivePercent'),
    ...besideEvery('adjuvant', 'noSpecificAdjuvantRecommendation'),
    ...on(
      'adjuvant',
      'adjuvantIndicationsNamed',
      'noSurvivalBenefitOfRadiotherapyShown',
      'noSurvivalBenefitOfChemotherapyShown',
      'externalBeamCommonInHighGrade',
      'adjuvantAfterMultidisciplinaryDiscussion',
      'treatSubcutaneousMoreAggressivelyPerReview',
      'radiotherapyCanPalliate',
    ),
  ],
  followUp: [
    ...on('guideline', 'noStandardFollowUp', 'germanGuidelineMarginsAndFollowUp'),
    ...on('schedule', 'examineEveryFourMonthsForTwoYears', 'thenSixMonthlyToYearFive', 'thenYearlyToTwentyYears'),
    ...on('alternative', 'annualRadiographCalledReasonable'),
    ...on('imaging', 'mriSometimesHelpful'),
  ],
  predisposition: [
    ...besideEvery('predisposition', 'leiomyosarcomaInReedSyndrome', 'liFraumeniCases'),
    {
      claim: 'ebvInImmunosuppressedChildren',
      about: 'predisposition',
      besideEvery: true,
      flaggedBy: 'immunosuppressed',
    },
  ],
};

/** The published context of leiomyoma: what it may point to. */
export const leiomyomaContext: readonly ContextClaim[] = [
  {
    claim: 'leiomyomaMayPointToFhDeficiency',
    about: 'predisposition',
    besideEvery: true,
    flaggedBy: 'multipleLesions',
  },
];
