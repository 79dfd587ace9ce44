import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithExternalControl, negativeWithInternalControl } from './words.ts';

/** How to read the stains of no single lineage. */
export const generalGuide = {
  vimentin: {
    marks: 'Vimentin, the intermediate filament of mesenchymal cells, melanocytes and many other cells.',
    pattern: 'Cytoplasmic.',
    positive: 'The cytoplasm of the tumour cells reacts, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Fibroblasts, endothelium and epidermal melanocytes.',
    trap: 'Separates nothing: melanoma, squamous cell carcinoma and angiosarcoma may react as well.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['P2'],
      covers: ['trap'],
    },
  },
  cd99: {
    marks: 'CD99 (MIC2), a surface glycoprotein of many cells.',
    pattern: 'Membranous or cytoplasmic.',
    positive: 'The tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Basal epidermis, hair follicles and secretory cells of sweat glands.',
    trap: 'Series of atypical fibroxanthoma contradict each other; synovial sarcoma and dermatofibroma react too.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:atypicalFibroxanthoma/cd99', 'figures:synovialSarcoma/cd99', 'figures:dermatofibroma/cd99'],
      covers: ['trap'],
    },
  },
  cd117: {
    marks: 'KIT (CD117), a receptor of mast cells, melanocytes and other cells.',
    pattern: 'Membranous and cytoplasmic.',
    positive: 'The tumour cells react, diffusely or without further statement; mast cells do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Mast cells of the dermis and melanocytes.',
    trap: 'Positive mast cells were present in every atypical fibroxanthoma of one series and are not tumour.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:atypicalFibroxanthoma/cd117'],
      covers: ['trap'],
    },
  },
  nestin: {
    marks: 'Nestin, an intermediate filament of immature cells.',
    pattern: 'Cytoplasmic.',
    positive: 'The cytoplasm of the tumour cells reacts, diffusely or without further statement; vessels do not count.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None that the sources read agree on; an external control is needed.',
    trap: 'Does not tell the lineage: desmoplastic melanoma and dermatofibrosarcoma protuberans both react.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:desmoplasticMelanoma/nestin', 'figures:dfsp/nestin'],
      covers: ['trap'],
    },
  },
  wt1: {
    marks: 'The WT1 protein of developing urogenital tissue and mesothelium.',
    pattern:
      'Nuclear in the tissues for which it was made; in dermatofibrosarcoma protuberans the published reaction is ' +
      'cytoplasmic. State which.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; in skin tumours the ' +
      'published figures count cytoplasm. Endothelium does not count.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'Endothelium may react in its cytoplasm; an external control is needed.',
    trap: 'Not specific for dermatofibrosarcoma protuberans: cytoplasmic reaction is published in neurofibroma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:dfsp/wt1', 'figures:neurofibroma/wt1'],
      covers: ['positive', 'trap'],
    },
  },
  er: {
    marks: 'The oestrogen receptor.',
    pattern: 'Nuclear.',
    positive: 'Nuclei of the tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None that is reliable in skin; an external control is needed.',
    trap: 'Does not tell benign from malignant: some soft tissue leiomyosarcomas and angioleiomyomas express it.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['C054', 'figures:leiomyoma.angioleiomyoma/er'],
      covers: ['trap'],
    },
  },
  pr: {
    marks: 'The progesterone receptor.',
    pattern: 'Nuclear.',
    positive: 'Nuclei of the tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None that is reliable in skin; an external control is needed.',
    trap: 'Does not tell benign from malignant: some soft tissue leiomyosarcomas and angioleiomyomas express it.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['C054', 'figures:leiomyoma.angioleiomyoma/pr'],
      covers: ['trap'],
    },
  },
  tle1: {
    marks: 'TLE1, a transcriptional co-repressor that is overexpressed in synovial sarcoma.',
    pattern: 'Nuclear.',
    positive: 'Nuclei of the tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None that the sources read agree on; an external control is needed.',
    trap:
      'Supports synovial sarcoma and does not prove it: part of malignant peripheral nerve sheath tumours react, ' +
      'mostly weakly. The studies read score it in different ways.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:synovialSarcoma/tle1', 'figures:mpnst/tle1'],
      covers: ['trap'],
    },
  },
  bcl2: {
    marks: 'The BCL2 protein, which protects cells from apoptosis.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; lymphocytes do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Lymphocytes.',
    trap:
      'Reacts in many spindle cell tumours. No figure for it was found among the published figures that this project ' +
      'holds.',
    clones: [],
    basis: { kind: 'generalPractice' },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
