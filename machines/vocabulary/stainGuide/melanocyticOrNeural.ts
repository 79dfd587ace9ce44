import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithExternalControl, negativeWithInternalControl } from './words.ts';

/** How to read the melanocytic and neural stains. */
export const melanocyticOrNeuralGuide = {
  s100: {
    marks:
      'S100 protein, a calcium-binding protein of melanocytes, Schwann cells, Langerhans cells, fat, cartilage and ' +
      'myoepithelium.',
    pattern: 'Nuclear and cytoplasmic.',
    positive:
      'Nuclei and cytoplasm of the tumour cells react, diffusely or without further statement; dendritic cells, ' +
      'nerves, fat and the spindle cells of a scar do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermal melanocytes and Langerhans cells, dermal nerves and fat cells.',
    trap:
      'Dendritic cells within atypical fibroxanthoma react and are not tumour; leiomyosarcoma may react; ' +
      'desmoplastic melanoma may react in few cells only, so a sparse or absent S100 does not by itself exclude it.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['P7', 'P10', 'P19', 'B2'],
      covers: ['trap'],
    },
  },
  sox10: {
    marks:
      'SOX10, a transcription factor of melanocytes and Schwann cells, also found in sweat gland and myoepithelial ' +
      'cells.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; cytoplasm alone does not count, nor ' +
      'do nerves, entrapped melanocytes and sweat glands.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of epidermal melanocytes, of Schwann cells in dermal nerves and of sweat gland cells.',
    trap:
      'Scars hold SOX10-positive cells, at a lower density than desmoplastic melanoma in the series read. Malignant ' +
      'peripheral nerve sheath tumour may react. Negative melanocytic markers do not exclude melanoma: some ' +
      'unclassifiable tumours carried a melanoma driver.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['B1', 'B3', 'figures:desmoplasticMelanoma/sox10', 'figures:mpnst/sox10'],
      covers: ['trap'],
    },
  },
  hmb45: {
    marks: 'Gp100, a premelanosome protein, recognised by the antibody HMB45.',
    pattern: 'Cytoplasmic, granular.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; melanophages and junctional ' +
      'melanocytes do not count.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl:
      'None that is reliable: resting epidermal melanocytes may be negative, so an external control is needed.',
    trap:
      'A negative HMB45 excludes nothing: desmoplastic melanoma is mostly negative. Single atypical fibroxanthomas ' +
      'and pleomorphic dermal sarcomas that reacted are published.',
    clones: [],
    basis: {
      kind: 'published',
      claims: [
        'B2',
        'figures:desmoplasticMelanoma/hmb45',
        'figures:atypicalFibroxanthoma/hmb45',
        'figures:pleomorphicDermalSarcoma/hmb45',
      ],
      covers: ['trap'],
    },
  },
  melanA: {
    marks: 'Melan-A (MART-1), a melanosome-associated protein of melanocytes.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; melanophages and junctional ' +
      'melanocytes do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermal melanocytes.',
    trap:
      'A negative Melan-A does not exclude desmoplastic melanoma, which is mostly negative. Reaction confined to the ' +
      'giant cells of atypical fibroxanthoma is published.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['B2', 'figures:desmoplasticMelanoma/melanA', 'figures:atypicalFibroxanthoma/melanA'],
      covers: ['trap'],
    },
  },
  mitf: {
    marks:
      'Microphthalmia transcription factor, which directs melanocyte development; macrophages, mast cells and ' +
      'osteoclasts share it.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; macrophages and multinucleated ' +
      'histiocytes do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of epidermal melanocytes.',
    trap:
      'Neither sensitive for desmoplastic melanoma nor specific: one study saw macrophages, fibroblasts, Schwann ' +
      'cells and smooth muscle react, another some atypical fibroxanthomas.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:desmoplasticMelanoma/mitf', 'figures:atypicalFibroxanthoma/mitf'],
      covers: ['trap'],
    },
  },
  p75: {
    marks: 'The low-affinity nerve growth factor receptor (NGFR, CD271), found among others on the cells of nerves.',
    pattern: 'Membranous and cytoplasmic.',
    positive:
      'The tumour cells react, diffusely or without further statement; nerve twigs and the spindle cells of a scar ' +
      'do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Dermal nerves.',
    trap:
      'Not specific: malignant peripheral nerve sheath tumour reacted in one series, and part of dermatofibrosarcoma ' +
      'protuberans weakly or in patches.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:mpnst/p75Ngfr', 'figures:dfsp/p75Ngfr'],
      covers: ['trap'],
    },
  },
  prame: {
    marks: 'PRAME, a tumour-associated antigen of many melanomas that other tumours may express too.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react diffusely; the published figures count only reaction of most tumour nuclei.',
    focal:
      'Only part of the nuclei react, or weakly; the published figures do not count this as positive. No agreed ' +
      'cut-off for spindle cell tumours was found in the sources read.',
    negative: negativeWithExternalControl,
    internalControl: 'Sebaceous glands may react where present; an external control is safer.',
    trap:
      'Does not settle the lineage: part of desmoplastic melanomas do not react, and some atypical fibroxanthomas, ' +
      'pleomorphic dermal sarcomas and spindle cell squamous cell carcinomas do.',
    clones: [],
    basis: {
      kind: 'published',
      claims: [
        'figures:desmoplasticMelanoma/prame',
        'figures:atypicalFibroxanthoma/prame',
        'figures:pleomorphicDermalSarcoma/prame',
        'figures:spindleCellScc/prame',
      ],
      covers: ['positive', 'focal', 'trap'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
