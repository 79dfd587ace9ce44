import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithInternalControl } from './words.ts';

/** How to read the vascular stains. */
export const vascularGuide = {
  cd31: {
    marks: 'CD31 (PECAM-1), an adhesion molecule of endothelium, platelets and macrophages.',
    pattern: 'Membranous; macrophages show it granular.',
    positive:
      'The membranes of the tumour cells react, diffusely or without further statement; granular reaction of ' +
      'macrophages and stromal vessels do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Endothelium of normal vessels.',
    trap:
      'CD31 alone is not vascular: it reacted in part of atypical fibroxanthomas and pleomorphic dermal sarcomas ' +
      'with pseudoangiomatous change.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['B5', 'figures:atypicalFibroxanthoma.withPds/cd31'],
      covers: ['trap'],
    },
  },
  erg: {
    marks: 'ERG, a transcription factor of endothelium.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; endothelium of stromal vessels does ' +
      'not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of normal endothelium; they must react, because the antigen may suffer from fixation.',
    trap:
      'ERG alone is not vascular: all dermatofibromas of one series reacted, and patchy weak reaction is published ' +
      'in a pseudoangiomatous atypical fibroxanthoma or pleomorphic dermal sarcoma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['B5', 'figures:dermatofibroma/erg', 'figures:atypicalFibroxanthoma.withPds/erg'],
      covers: ['trap'],
    },
  },
  fli1: {
    marks: 'FLI1, a transcription factor of endothelium and lymphocytes.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; endothelium and lymphocytes do not ' +
      'count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of normal endothelium and lymphocytes.',
    trap:
      'FLI1 alone is not vascular: most atypical fibroxanthomas and pleomorphic dermal sarcomas with ' +
      'pseudoangiomatous change reacted in one series.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['B5', 'figures:atypicalFibroxanthoma.withPds/fli1'],
      covers: ['trap'],
    },
  },
  d240: {
    marks: 'Podoplanin, found in lymphatic endothelium and, in skin, in basal cells of epidermis and adnexa.',
    pattern: 'Membranous and cytoplasmic.',
    positive:
      'The tumour cells react, diffusely or without further statement; lymphatic vessels and basal cells do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Endothelium of lymphatic vessels; endothelium of blood vessels does not react.',
    trap:
      'Not proof of a vascular tumour: dermatofibroma and part of atypical fibroxanthomas react, and series of ' +
      'dermatofibroma disagree.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:dermatofibroma/d240', 'figures:atypicalFibroxanthoma/d240'],
      covers: ['trap'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
