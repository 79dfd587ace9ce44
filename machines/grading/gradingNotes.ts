import type { Note } from '../evidence/note.ts';
import { dermalDepths } from '../vocabulary/histology.ts';
import { fnclcc, mitoticScoreOf } from './fnclcc.ts';
import type { GradingFindings, MitoticCount } from './grading.ts';
import { referenceArea, referenceFieldMm2, referenceFields } from './mitoticCount.ts';

/** Distance from a cut-off within which the count carries a warning (claim `normaliseMitosesToReferenceArea`). */
export const nearCutOffWithin = 1;

/** Says that the differentiation score is missing. */
export const missingDifferentiation: Note = {
  id: 'missingDifferentiation',
  because:
    'The differentiation score is missing: it was not stated or could not be assessed. No score is filled in for it, so the grade is GX.',
  claims: ['missingParameterGivesGx', 'gxIsGradeNotAssessable'],
};

/** Says that the mitotic score is missing. */
export const missingMitoses: Note = {
  id: 'missingMitoses',
  because:
    'The mitotic score is missing: no usable mitotic count was stated. No score is filled in for it, so the grade is GX.',
  claims: ['missingParameterGivesGx', 'gxIsGradeNotAssessable'],
};

/** Says that the necrosis score is missing. */
export const missingNecrosis: Note = {
  id: 'missingNecrosis',
  because:
    'The necrosis score is missing: necrosis was not stated or could not be assessed. No score is filled in for it, so the grade is GX.',
  claims: ['missingParameterGivesGx', 'gxIsGradeNotAssessable'],
};

const extents = fnclcc.necrosis
  .filter((row) => row.reading !== 'absent')
  .map((row) => row.meaning)
  .join(', or ');

/** Says that necrosis is present without an extent. */
export const missingNecrosisExtent: Note = {
  id: 'missingNecrosisExtent',
  because: `The necrosis score is missing: necrosis is present but its extent was not stated (${extents}). The grade is GX.`,
  claims: ['necrosisWithoutExtentIsNotScored', 'gxIsGradeNotAssessable'],
};

/** Says that a treated tumour is not graded. */
export const treatedBeforeGrading: Note = {
  id: 'treatedBeforeGrading',
  because:
    'The tumour was treated before this sample was taken. Grading cannot be done after neoadjuvant treatment, so the grade is GX; scores are shown for information only.',
  claims: ['noGradeAfterNeoadjuvantTreatment', 'gxIsGradeNotAssessable'],
};

/** Says that prior treatment was not stated. */
export const priorTreatmentNotStated: Note = {
  id: 'priorTreatmentNotStated',
  because: 'Prior treatment was not stated and was taken as none. Grading cannot be done after neoadjuvant treatment.',
  claims: ['noGradeAfterNeoadjuvantTreatment'],
};

const areaUnknown: Note = {
  id: 'mitosesAreaUnknown',
  because: `The counted area is not known: the raw count per ${referenceFields} high-power fields was scored as it stands. On fields larger than ${referenceFieldMm2} mm² the score may be too high, on smaller fields too low.`,
  claims: ['unknownAreaScoresRawCountAndSaysSo', 'highPowerFieldIs01734SquareMm', 'fieldAreasDifferNearlyThreefold'],
};

const extrapolatedToReferenceArea: Note = {
  id: 'mitosesExtrapolated',
  because: `Less than the reference area of ${referenceArea} mm² was counted: the count is extrapolated to it.`,
  claims: ['tenReferenceFieldsAre1734SquareMm', 'normaliseMitosesToReferenceArea'],
};

const extrapolatedToTenFields: Note = {
  id: 'mitosesExtrapolated',
  because: `Fewer than ${referenceFields} high-power fields were counted: the count is extrapolated to ${referenceFields}.`,
  claims: ['mitosesCountedInMostActiveArea', 'unknownAreaScoresRawCountAndSaysSo'],
};

const measuredDiameterUsed: Note = {
  id: 'mitosesMeasuredDiameterUsed',
  because:
    'A field number and a field diameter were both given. The diameter was taken as measured and gives the area; the field number was not used.',
  claims: [],
  expertOpinion: true,
};

function nearCutOff(mitoses: MitoticCount): readonly Note[] {
  return fnclcc.mitoses
    .map((row) => row.atLeast)
    .filter((cutOff) => cutOff > 0 && Math.abs(mitoses.scored - cutOff) <= nearCutOffWithin)
    .map((cutOff) => ({
      id: 'mitosesNearCutOff',
      because: `The scored count is within ${nearCutOffWithin} of the cut-off of ${cutOff}: a recount may change the mitotic score.`,
      claims: ['normaliseMitosesToReferenceArea'],
    }));
}

function scoreChangedByArea(mitoses: MitoticCount): readonly Note[] {
  if (mitoses.perTenFields === null || mitoses.perReferenceArea === null) return [];
  const raw = mitoticScoreOf(mitoses.perTenFields);
  const normalised = mitoticScoreOf(mitoses.perReferenceArea);
  if (raw === normalised) return [];
  return [
    {
      id: 'mitosesScoreChangedByArea',
      because: `The raw count per ${referenceFields} high-power fields would be mitotic score ${raw}; normalised to ${referenceArea} mm² it is score ${normalised}, and that is used.`,
      claims: ['normaliseMitosesToReferenceArea', 'highPowerFieldIs01734SquareMm'],
    },
  ];
}

/** Lists what limits the mitotic score: the area counted, the distance to a cut-off, and what was left unused. */
export function notesOnMitoses(findings: GradingFindings, mitoses: MitoticCount | null): readonly Note[] {
  if (mitoses === null) return [];
  const entered = findings.mitoses;
  const bothDiameters =
    typeof entered === 'object' &&
    'fields' in entered &&
    entered.fieldNumber !== undefined &&
    entered.fieldDiameterMm !== undefined;
  return [
    ...(mitoses.areaMm2 === null ? [areaUnknown] : []),
    ...(mitoses.areaMm2 !== null && mitoses.areaMm2 < referenceArea ? [extrapolatedToReferenceArea] : []),
    ...(mitoses.areaMm2 === null && mitoses.fields !== null && mitoses.fields < referenceFields
      ? [extrapolatedToTenFields]
      : []),
    ...(bothDiameters ? [measuredDiameterUsed] : []),
    ...scoreChangedByArea(mitoses),
    ...nearCutOff(mitoses),
  ];
}

const coreMayUnderGrade: Note = {
  id: 'sampleMayUnderGrade',
  because:
    'A core biopsy may under-grade: in 118 patients with sarcoma of extremity or trunk core and resection agreed on grade in 96.6%, and all 4 mismatches were low on core and high on resection.',
  claims: [
    'coreBiopsyGradeConcordanceInOneSeries',
    'currentGradingNotSuitedToCoreBiopsy',
    'needleBiopsyNotIdealForGrading',
  ],
};

const superficialMayUnderGrade: Note = {
  id: 'sampleMayUnderGrade',
  because:
    'A shave or punch may be superficial, and a superficial biopsy may under-grade: in 25 superficial leiomyosarcomas grade rose with depth.',
  claims: ['superficialBiopsyUndergrades'],
};

const gradeInDermalTumours: Note = {
  id: 'gradeInDermalTumoursUnsettled',
  because:
    'Whether grade matters in a dermal tumour is unsettled. In a US registry analysis of 2000 to 2021 FNCLCC grade 2 or 3 worsened disease-specific survival of subcutis-based but not of dermal leiomyosarcoma. In a series of 88 cutaneous tumours, with extension into the subcutis in 38 of 60, no low-grade tumour recurred or caused death, while of 47 of intermediate or high grade 9 recurred and 4 patients died.',
  claims: ['seerGradeNoEffectInDermal', 'carrHigherGradeRecurredAndDied', 'gradeInDermalTumoursEvidenceMixed'],
};

/** Lists what limits a grade by the sample and by the depth of the tumour. */
export function notesOnSampleAndDepth(findings: GradingFindings): readonly Note[] {
  const { procedure, depth } = findings;
  return [
    ...(procedure === 'core' ? [coreMayUnderGrade] : []),
    ...(procedure === 'shave' || procedure === 'punch' ? [superficialMayUnderGrade] : []),
    ...(depth !== undefined && dermalDepths.includes(depth) ? [gradeInDermalTumours] : []),
  ];
}
