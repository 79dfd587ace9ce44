import type { Requirement } from './requirement.ts';

/** What melanocytic, neural and synovial conclusions require. */
export const melanocyticOrNeuralRequirements = {
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
} as const satisfies Readonly<Record<string, Requirement>>;
