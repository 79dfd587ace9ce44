import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithInternalControl } from './words.ts';

/** How to read the smooth muscle stains. */
export const smoothMuscleGuide = {
  sma: {
    marks:
      'Alpha smooth muscle actin, a contractile protein of smooth muscle, myofibroblasts, pericytes and myoepithelium.',
    pattern:
      'Cytoplasmic. Smooth muscle tends to show solid cytoplasm, myofibroblasts lines along the membrane (“tram ' +
      'tracks”).',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; vessel walls within the ' +
      'tumour do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Smooth muscle of vessel walls, arrector pili muscle and the myoepithelial cells of sweat glands.',
    trap:
      'SMA alone is not smooth muscle: atypical fibroxanthoma, nodular fasciitis, fibromatosis, some spindle cell ' +
      'squamous cell carcinomas and the reactive myofibroblasts within desmoplastic melanoma react too.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['M4'],
      covers: ['trap'],
    },
  },
  desmin: {
    marks:
      'Desmin, the intermediate filament of smooth, skeletal and cardiac muscle; myofibroblasts express it variably.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped arrector pili or ' +
      'skeletal muscle does not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl:
      'Arrector pili, dartos or skeletal muscle in the section. Vessel walls are unreliable, because vascular smooth ' +
      'muscle may lack desmin; without such muscle an external control is needed.',
    trap:
      'A negative desmin does not exclude leiomyosarcoma: series disagree widely, and poorly differentiated tumours ' +
      'may lose it. Desmin alone is no proof either: it is published in some atypical fibroxanthomas and cellular ' +
      'fibrous histiocytomas.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['M5', 'M9', 'C048', 'figures:dermatofibroma.cellular/desmin'],
      covers: ['trap'],
    },
  },
  msaHhf35: {
    marks:
      'The muscle actins of smooth, skeletal and cardiac muscle; myofibroblasts, pericytes and myoepithelium share ' +
      'them.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; vessel walls and entrapped ' +
      'muscle do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Smooth muscle of vessel walls, arrector pili muscle and, where present, skeletal muscle.',
    trap:
      'Not proof of smooth muscle: it is published in some atypical fibroxanthomas, dermatofibromas and tumours once ' +
      'called malignant fibrous histiocytoma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['M5', 'M8', 'figures:atypicalFibroxanthoma/msaHhf35', 'figures:dermatofibroma/msaHhf35'],
      covers: ['trap'],
    },
  },
  calponin: {
    marks: 'Calponin, an actin-binding protein of smooth muscle and myoepithelium; myofibroblasts express it too.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; vessel walls do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Smooth muscle of vessel walls, arrector pili muscle and the myoepithelial cells of sweat glands.',
    trap:
      'Not proof of smooth muscle: it is published in some atypical fibroxanthomas, in dermatofibroma and in nodular ' +
      'fasciitis.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['M5', 'figures:dermatofibroma/calponin', 'figures:nodularFasciitis/calponin'],
      covers: ['trap'],
    },
  },
  hCaldesmon: {
    marks:
      'The heavy isoform of caldesmon, found in smooth muscle and myoepithelium; the light isoform is found in many ' +
      'other cells.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; the clone must be stated ' +
      'beside the result.',
    focal:
      'Only part of the tumour cells react, or weakly. Reaction of very few cells is published in fibrohistiocytic ' +
      'tumours. No agreed cut-off was found in the sources read; focal here means focal, patchy or weak.',
    negative: negativeWithInternalControl,
    internalControl:
      'Smooth muscle of vessel walls and arrector pili muscle; pericytes and myofibroblasts do not react.',
    trap:
      'The result depends on the clone: in one published comparison of skin tumours the Ventana antibody was not ' +
      'specific for smooth muscle, and the Dako h-caldesmon was specific but missed many leiomyosarcomas. A negative ' +
      'result therefore does not exclude smooth muscle.',
    clones: [
      {
        name: 'Ventana caldesmon',
        note:
          'Also reacted with most tumours of the comparison that were not leiomyosarcoma: a positive result does not ' +
          'establish smooth muscle.',
        class: 'lowSpecificity',
      },
      {
        name: 'Dako h-caldesmon (h-CD)',
        note:
          'Specific in the comparison, but not sensitive. The source names the supplier; that its clone is called ' +
          'h-CD is general laboratory knowledge. Some papers use h-CD or HCD as a short form of the antigen, so the ' +
          'supplier should be stated too.',
        class: 'highSpecificity',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['M6', 'M7', 'figures:dermatofibroma.cellular/hCaldesmon'],
      covers: ['focal', 'trap', 'clones'],
    },
  },
  smmhc: {
    marks: 'Smooth muscle myosin heavy chain, a contractile protein of mature smooth muscle and myoepithelium.',
    pattern: 'Cytoplasmic; a membranous accent is described.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; vessel walls do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Smooth muscle of vessel walls and the myoepithelial cells of sweat glands.',
    trap:
      'A negative result does not exclude leiomyosarcoma: loss with dedifferentiation is published, though for ' +
      'tumours that are not specific to skin.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:context.leiomyosarcomaOtherSites/smoothMuscleMyosin'],
      covers: ['trap'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
