import type { Requirement } from './requirement.ts';

/** What conclusions of the smooth muscle phase require. */
export const smoothMuscleRequirements = {
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
} as const satisfies Readonly<Record<string, Requirement>>;
