import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithExternalControl, negativeWithInternalControl } from './words.ts';

/** How to read the fibrohistiocytic stains, CD34 among them for its use here. */
export const fibrohistiocyticGuide = {
  cd34: {
    marks: 'CD34, a surface glycoprotein of endothelium and of interstitial dendritic cells of the dermis.',
    pattern: 'Membranous and cytoplasmic. In neurofibroma a “fingerprint” pattern is described.',
    positive:
      'The spindle tumour cells react, diffusely or without further statement; vessels and a rim of dendritic cells ' +
      'around the tumour do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Endothelium and the spindle cells around adnexa.',
    trap:
      'Not specific for dermatofibrosarcoma protuberans: neurofibroma and superficial CD34-positive fibroblastic ' +
      'tumour react, part of dermatofibromas in few cells. Fibrosarcomatous areas may lose it.',
    clones: [],
    basis: {
      kind: 'published',
      claims: [
        'B6',
        'figures:neurofibroma/cd34',
        'figures:superficialCd34PositiveFibroblasticTumour/cd34',
        'figures:dermatofibroma/cd34',
        'figures:dfsp.fibrosarcomatous/cd34',
      ],
      covers: ['trap'],
    },
  },
  factorXIIIa: {
    marks: 'The A subunit of coagulation factor XIII, found in dermal dendrocytes and some macrophages.',
    pattern: 'Cytoplasmic.',
    positive:
      'The tumour cells themselves react, diffusely or without further statement; dendrocytes at the edge or between ' +
      'them do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Dendrocytes of the upper dermis, around vessels and adnexa.',
    trap:
      'Series of dermatofibrosarcoma protuberans disagree widely, and one explains its positive cells mostly as ' +
      'entrapped dermal dendrocytes.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:dfsp/factorXIIIa'],
      covers: ['trap'],
    },
  },
  cd10: {
    marks: 'CD10 (neprilysin), a surface enzyme of stromal cells, myoepithelium and many other cells.',
    pattern: 'Membranous and cytoplasmic.',
    positive: 'The tumour cells react, diffusely or without further statement; background fibroblasts do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl:
      'Myoepithelial cells of sweat glands and the stroma around hair follicles; background reaction of dermal ' +
      'fibroblasts makes reading hard.',
    trap:
      'Not proof of atypical fibroxanthoma: squamous cell carcinoma, melanoma and angiosarcoma may react. One source ' +
      'found that it adds nothing to a panel that has p63.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['P2', 'P3', 'P4'],
      covers: ['trap'],
    },
  },
  cd68: {
    marks: 'A lysosomal protein that is abundant in macrophages.',
    pattern: 'Cytoplasmic, granular.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; macrophages between them do ' +
      'not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Macrophages in the dermis.',
    trap:
      'Not proof of atypical fibroxanthoma: melanoma, squamous cell carcinoma and angiosarcoma may react, and part ' +
      'of atypical fibroxanthomas do not.',
    clones: [
      {
        name: 'KP1',
        note: 'Also reacts with granulocytes and other cells rich in lysosomes.',
      },
      {
        name: 'PG-M1',
        note: 'Held to be more restricted to macrophages than KP1.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['P2', 'P19'],
      covers: ['trap'],
    },
  },
  procollagen1: {
    marks: 'The precursor of type I collagen, in cells that make collagen.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; stromal fibroblasts do not ' +
      'count.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'Active fibroblasts, where present; an external control is safer.',
    trap: 'Not proof of atypical fibroxanthoma: part of desmoplastic squamous cell carcinomas reacted in one series.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:context.poorlyDifferentiatedScc/procollagen1'],
      covers: ['trap'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
