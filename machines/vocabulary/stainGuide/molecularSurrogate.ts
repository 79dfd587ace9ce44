import type { StainId } from '../stains.ts';
import type { StainGuide } from './guideEntry.ts';
import { focalUnspecified, negativeWithExternalControl } from './words.ts';

/** How to read the stains that stand for a molecular event. */
export const molecularSurrogateGuide = {
  p53: {
    marks: 'The p53 protein, whose pattern reflects, without proving, a mutation of TP53.',
    pattern: 'Nuclear.',
    positive: 'There is no positive reading. Overexpressed: diffuse, strong reaction of tumour nuclei.',
    focal: 'There is no focal reading. Wild type: scattered nuclei of weak and varying strength.',
    negative:
      'There is no negative reading. Absent (null): no tumour nucleus reacts and the internal control does; without ' +
      'a reacting control the result is unknown.',
    internalControl:
      'Scattered weak nuclei in the basal epidermis, in stroma and in lymphocytes; needed before absent is read.',
    trap:
      'Does not tell the lineage: positive atypical fibroxanthomas, desmoplastic melanomas and malignant peripheral ' +
      'nerve sheath tumours are published. The published figures count positive cells by different rules, which are ' +
      'not these patterns.',
    clones: [],
    basis: {
      kind: 'published',
      claims: [
        'figures:atypicalFibroxanthoma/p53',
        'figures:desmoplasticMelanoma/p53',
        'figures:mpnst/p53',
        'figures:leiomyosarcoma.dermal/p53',
      ],
      covers: ['trap'],
    },
  },
  p16: {
    marks: 'The p16 protein, a brake on the cell cycle (gene CDKN2A).',
    pattern: 'Nuclear and cytoplasmic.',
    positive: 'Nuclei and cytoplasm of the tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None that is reliable in normal skin; an external control is needed.',
    trap:
      'Variable in atypical fibroxanthoma and undifferentiated sarcoma, and in fibrohistiocytic lesions: it does not ' +
      'tell the lineage.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:atypicalFibroxanthoma.withPds/p16', 'figures:context.dermatofibromaDfspOverlap/p16'],
      covers: ['trap'],
    },
  },
  rb: {
    marks: 'The retinoblastoma protein (gene RB1) of most normal cells.',
    pattern: 'Nuclear.',
    positive: 'Retained: nuclei of the tumour cells react.',
    focal: 'There is no focal reading. Partial or mosaic loss is not loss: enter it as equivocal.',
    negative:
      'Lost: no tumour nucleus reacts and the internal control does; without a reacting control the result is unknown.',
    internalControl: 'Nuclei of endothelium, fibroblasts and lymphocytes.',
    trap: 'In the one series of cutaneous leiomyosarcoma found none reacted, and the internal control is not stated.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:leiomyosarcoma.dermal/rb'],
      covers: ['trap'],
    },
  },
  pten: {
    marks: 'The PTEN protein of most normal cells.',
    pattern: 'Cytoplasmic and nuclear; the share of each depends on the antibody.',
    positive: 'Retained: the tumour cells react.',
    focal: 'There is no focal reading. Partial or mosaic loss is not loss: enter it as equivocal.',
    negative:
      'Lost: no tumour cell reacts and the internal control does; without a reacting control the result is unknown.',
    internalControl: 'Endothelium, nerves and stromal cells.',
    trap: 'Loss was frequent in one series of dermal leiomyosarcoma; what it means is not known.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['M3', 'C053'],
      covers: ['trap'],
    },
  },
  fh: {
    marks: 'Fumarate hydratase, a mitochondrial enzyme of all cells.',
    pattern: 'Cytoplasmic, granular.',
    positive: 'Retained: the cytoplasm of the tumour cells reacts, granular.',
    focal: 'There is no focal reading. Partial or mosaic loss is not loss: enter it as equivocal.',
    negative:
      'Lost: no tumour cell reacts and the internal control does; without a reacting control the result is unknown.',
    internalControl: 'Endothelium, stromal cells and epidermis.',
    trap:
      'Retained FH does not exclude an FH mutation: among leiomyomas with a proven mutation part did not show ' +
      'complete loss. Loss is no proof of the syndrome, and routine screening is disputed.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['T7'],
      covers: ['trap'],
    },
  },
  s2c: {
    marks: 'Proteins changed by fumarate (S-(2-succino)cysteine), which builds up where fumarate hydratase fails.',
    pattern: 'Cytoplasmic and nuclear.',
    positive: 'The tumour cells react diffusely, while normal cells do not.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl:
      'None: normal cells should not react, so an external control from a tumour with FH loss is needed.',
    trap:
      'Read it beside FH: in the published leiomyomas with a proven mutation all reacted, also those without ' +
      'complete loss of FH.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['T7'],
      covers: ['trap'],
    },
  },
  h3k27me3: {
    marks: 'A trimethylated form of histone H3 (H3K27me3), which is lost when the polycomb repressive complex fails.',
    pattern: 'Nuclear.',
    positive: 'Retained: nuclei of the tumour cells react.',
    focal: 'There is no focal reading. Partial or mosaic loss is not loss: enter it as equivocal.',
    negative:
      'Lost: no tumour nucleus reacts at all and the internal control does; without a reacting control the result is ' +
      'unknown.',
    internalControl: 'Nuclei of endothelium, lymphocytes and epidermis.',
    trap:
      'Part of malignant peripheral nerve sheath tumours retain it. Complete loss is published in single ' +
      'leiomyosarcomas and synovial sarcomas and in some sarcomas after radiation.',
    clones: [
      {
        name: 'C36B11',
        note: 'Monoclonal; in one comparison a polyclonal antibody did not show the loss in part of the tumours.',
      },
    ],
    basis: {
      kind: 'published',
      claims: [
        'figures:mpnst/h3k27me3.completeLoss',
        'figures:synovialSarcoma/h3k27me3.completeLoss',
        'figures:context.mpnstMimics/h3k27me3.completeLoss',
      ],
      covers: ['trap'],
    },
  },
  stat6: {
    marks: 'STAT6, which moves to the nucleus in solitary fibrous tumour through the NAB2::STAT6 fusion.',
    pattern: 'Nuclear; cytoplasm does not count.',
    positive: 'Nuclei of the tumour cells react, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None: normal cells show at most cytoplasm, so an external control is needed.',
    trap: null,
    clones: [],
    basis: { kind: 'generalPractice' },
  },
  alk: {
    marks: 'The ALK protein, present where the ALK gene is rearranged and in some tumours without rearrangement.',
    pattern: 'Cytoplasmic; the pattern varies with the fusion partner.',
    positive: 'The cytoplasm of the tumour cells reacts, diffusely or without further statement.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'None in normal skin; an external control is needed.',
    trap:
      'The result depends on the clone: in epithelioid fibrous histiocytoma ALK1 missed part of the tumours that ' +
      'D5F3 showed.',
    clones: [
      {
        name: 'D5F3',
        note: 'More sensitive than ALK1 in the series of epithelioid fibrous histiocytoma read.',
      },
      {
        name: 'ALK1',
        note: 'Missed part of the tumours that D5F3 showed.',
      },
    ],
    basis: {
      kind: 'published',
      claims: ['figures:dermatofibroma.epithelioid/alk'],
      covers: ['trap', 'clones'],
    },
  },
  panTrk: {
    marks: 'The TRK proteins A, B and C, expressed strongly in many tumours with an NTRK fusion.',
    pattern: 'Cytoplasmic, membranous or nuclear; the pattern varies with the fusion.',
    positive:
      'The tumour cells react, diffusely or without further statement; this asks for a molecular test and does not ' +
      'replace it.',
    focal: focalUnspecified,
    negative: negativeWithExternalControl,
    internalControl: 'Nerves may react where present; an external control is needed.',
    trap:
      'Not proof of an NTRK fusion and not of a lineage: diffuse reaction is published in some fibrosarcomatous ' +
      'dermatofibrosarcomas and a myofibroma.',
    clones: [],
    basis: {
      kind: 'published',
      claims: ['figures:dfsp.fibrosarcomatous/panTrk', 'figures:myofibroma/panTrk'],
      covers: ['trap'],
    },
  },
} satisfies Partial<Record<StainId, StainGuide>>;
