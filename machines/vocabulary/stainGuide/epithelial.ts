import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithInternalControl } from './words.ts';

/** How to read the epithelial stains. */
export const epithelialGuide = {
  cytokeratin: {
    marks: 'Keratins in general, by a broad antibody that the report does not name.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermis and adnexal epithelium; which of them depends on the antibody.',
    trap:
      'One negative keratin does not exclude spindle cell squamous cell carcinoma, and no number of negative ' +
      'keratins proves atypical fibroxanthoma. Dermal leiomyosarcoma may react, usually focally.',
    clones: [
      {
        name: 'Pancytokeratin',
        note: 'Reports use this word for different antibodies; ask which one, because each misses other carcinomas.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['K1', 'K2', 'K3', 'M2'],
      covers: ['trap'],
    },
  },
  ae1ae3: {
    marks:
      'A cocktail of two antibodies against many keratins of low and high molecular weight; it does not detect CK17 ' +
      'and CK18.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermis and adnexal epithelium.',
    trap:
      'Missed part of the spindle cell squamous cell carcinomas in the series read: one negative result does not ' +
      'exclude carcinoma. The one source that states a number asks for p63 and two or more keratins.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['K1', 'K2'],
      covers: ['trap'],
    },
  },
  cam52: {
    marks: 'Keratins of simple and glandular epithelium, mainly CK8.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl:
      'Sweat glands, where present. Normal epidermis is mostly negative and is no control; without glands an ' +
      'external control is needed.',
    trap:
      'Two squamous cell carcinomas that reacted with CAM5.2 and not with 34βE12 are published; other spindle cell ' +
      'carcinomas were negative with CAM5.2.',
    clones: [
      {
        name: 'CAM5.2',
        note: 'Not the same antibody as those sold as CK8/18.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['K2', 'K4'],
      covers: ['trap'],
    },
  },
  mnf116: {
    marks: 'Keratins of low and high molecular weight, among them CK5, CK6, CK8, CK17 and CK19, by a single antibody.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermis and adnexal epithelium.',
    trap: 'Focal reaction is published in a cutaneous leiomyosarcoma: focal MNF116 alone does not make a carcinoma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:leiomyosarcoma.dermal/cytokeratin.mnf116'],
      covers: ['trap'],
    },
  },
  ck56: {
    marks: 'CK5 and CK6, keratins of squamous, basal and myoepithelial cells.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermis, above all its basal layer, and adnexal epithelium.',
    trap:
      'In one series it was the only keratin that reacted in some spindle cell squamous cell carcinomas, and was ' +
      'itself negative in others.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['K2', 'P5'],
      covers: ['trap'],
    },
  },
  ck34bE12: {
    marks: 'Keratins of high molecular weight, by the antibody 34βE12.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped adnexa and ' +
      'overlying or hyperplastic epidermis do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Epidermis and adnexal epithelium.',
    trap:
      'Series of spindle cell squamous cell carcinoma disagree, and two carcinomas that reacted with CAM5.2 but not ' +
      'with 34βE12 are published: pair it with a keratin of another class.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['K2', 'K4'],
      covers: ['trap'],
    },
  },
  ck7: {
    marks: 'CK7, a keratin of low molecular weight of glandular epithelium.',
    pattern: 'Cytoplasmic.',
    positive:
      'The cytoplasm of the tumour cells reacts, diffusely or without further statement; entrapped sweat glands and ' +
      'endothelium do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl:
      'Secretory coils of sweat glands, where present. Normal epidermis is negative; without glands an external ' +
      'control is needed.',
    trap:
      'Squamous cell carcinoma of the skin is expected to be negative: a negative CK7 does not count towards the ' +
      'exclusion of carcinoma.',
    clones: [],
    basis: { kind: 'generalPractice' },
  },
  p63: {
    marks: 'The transcription factor p63 of basal squamous, adnexal and myoepithelial cells.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; cytoplasm alone does not count, nor ' +
      'do entrapped adnexa.',
    focal:
      'Scattered nuclei react, or weakly. No agreed cut-off was found in the sources read; focal here means focal, ' +
      'patchy or weak.',
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of the basal epidermis and of adnexal epithelium.',
    trap:
      'Scattered or weak p63 is published in atypical fibroxanthoma; p40 is the cleaner stain, and p63 with a ' +
      'negative p40 is compatible with atypical fibroxanthoma. A negative p63 does not exclude squamous cell ' +
      'carcinoma.',
    clones: [
      {
        name: '4A4',
        note: 'Reacts with the isoforms of p63 in general, not only with p40.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['K2', 'K6'],
      covers: ['trap'],
    },
  },
  p40: {
    marks: 'The ΔNp63 isoforms of p63, in squamous, basal and myoepithelial cells.',
    pattern: 'Nuclear.',
    positive:
      'Nuclei of the tumour cells react, diffusely or without further statement; cytoplasm alone does not count, nor ' +
      'do entrapped adnexa.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Nuclei of the basal epidermis and of adnexal epithelium.',
    trap:
      'A negative p40 does not exclude squamous cell carcinoma: in a series of spindle cell carcinomas of the head ' +
      'and neck, not of skin alone, part were negative.',
    clones: [
      {
        name: 'BC28',
        note: 'Mouse monoclonal antibody; a rabbit polyclonal p40 may also react with macrophages.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['K2'],
      covers: ['trap'],
    },
  },
  ema: {
    marks:
      'Epithelial membrane antigen (MUC1), a surface glycoprotein of glandular epithelium, perineurium and plasma ' +
      'cells.',
    pattern: 'Membranous and cytoplasmic.',
    positive:
      'The tumour cells react, diffusely or without further statement; perineurium, plasma cells and entrapped ' +
      'glands do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl:
      'Sweat glands, perineurium and plasma cells, where present. Normal epidermis is negative and is no control.',
    trap:
      'Not proof of carcinoma: synovial sarcoma reacts, focal reaction is published in atypical fibroxanthoma and ' +
      'weak reaction in leiomyosarcoma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:synovialSarcoma/ema', 'figures:atypicalFibroxanthoma/ema', 'figures:leiomyosarcoma.dermal/ema'],
      covers: ['trap'],
    },
  },
  cea: {
    marks: 'Carcinoembryonic antigen of glandular and ductal epithelium.',
    pattern: 'Cytoplasmic, with accent at lumina.',
    positive:
      'The cytoplasm or luminal membrane of the tumour cells reacts, diffusely or without further statement; ' +
      'entrapped ducts do not count.',
    focal: focalUnspecified,
    negative: negativeWithInternalControl,
    internalControl: 'Sweat glands and their ducts, where present.',
    trap: null,
    clones: [],
    basis: { kind: 'generalPractice' },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
