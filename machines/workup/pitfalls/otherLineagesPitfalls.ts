import type { Pitfall } from './pitfall.ts';

/** Pitfalls of the melanocytic, neural and epithelial phases. */
export const otherLineagesPitfalls = {
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
} as const satisfies Readonly<Record<string, Pitfall>>;
