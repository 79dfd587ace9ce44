import type { OutcomeFamily, OutcomeId, OutcomeKind } from './outcomes.ts';

/**
 * The words for a conclusion: `name` as the classification spells it, `also` other accepted names in the form that
 * follows "also called", `short` a usual abbreviation, `family` for tint and glyph (`none` where no single lineage is
 * named), `kind` as the report states it.
 */
export type OutcomeName = {
  readonly name: string;
  readonly also?: readonly string[];
  readonly short?: string;
  readonly family: OutcomeFamily;
  readonly kind: OutcomeKind;
};

/**
 * The words for every conclusion of the workup. Both names of the dermal smooth muscle tumour are accepted and are
 * always shown together. Fibroblastic and myofibroblastic tumours are in the fibrohistiocytic family.
 */
export const outcomeNames: Readonly<Record<OutcomeId, OutcomeName>> = {
  leiomyosarcomaDermal: {
    name: 'Leiomyosarcoma, dermal',
    also: ['atypical intradermal smooth muscle neoplasm'],
    family: 'smoothMuscle',
    kind: 'diagnosis',
  },
  leiomyosarcomaSubcutaneous: { name: 'Leiomyosarcoma, subcutaneous', family: 'smoothMuscle', kind: 'diagnosis' },
  leiomyosarcomaDeep: {
    name: 'Leiomyosarcoma involving fascia or muscle',
    family: 'smoothMuscle',
    kind: 'diagnosis',
  },
  leiomyosarcomaDepthUnknown: { name: 'Leiomyosarcoma, depth not known', family: 'smoothMuscle', kind: 'diagnosis' },
  leiomyoma: { name: 'Leiomyoma', family: 'smoothMuscle', kind: 'diagnosis' },
  smoothMuscleTumour: {
    name: 'Smooth muscle tumour, malignancy not yet assessed',
    family: 'smoothMuscle',
    kind: 'deferred',
  },
  smoothMuscleTumourUncertain: {
    name: 'Smooth muscle tumour, leiomyoma or leiomyosarcoma not settled',
    family: 'smoothMuscle',
    kind: 'deferred',
  },
  discordantMelanomaOrLeiomyosarcoma: {
    name: 'Discordant findings: melanoma or leiomyosarcoma',
    family: 'none',
    kind: 'discordant',
  },
  discordantCarcinomaOrLeiomyosarcoma: {
    name: 'Discordant findings: spindle cell squamous cell carcinoma or leiomyosarcoma',
    family: 'none',
    kind: 'discordant',
  },
  discordantDfspOrSmoothMuscle: {
    name: 'Discordant findings: dermatofibrosarcoma protuberans with myoid change or smooth muscle tumour',
    family: 'none',
    kind: 'discordant',
  },
  desmoplasticMelanoma: {
    name: 'Desmoplastic or spindle cell melanoma',
    family: 'melanocyticOrNeural',
    kind: 'diagnosis',
  },
  melanocyticOrNeural: {
    name: 'Melanocytic or neural tumour, not settled',
    family: 'melanocyticOrNeural',
    kind: 'deferred',
  },
  neurofibroma: { name: 'Neurofibroma', family: 'melanocyticOrNeural', kind: 'diagnosis' },
  mpnst: {
    name: 'Malignant peripheral nerve sheath tumour',
    short: 'MPNST',
    family: 'melanocyticOrNeural',
    kind: 'diagnosis',
  },
  s100PositiveUnclassified: {
    name: 'S100-positive spindle cell tumour, unclassified',
    family: 'melanocyticOrNeural',
    kind: 'deferred',
  },
  synovialSarcoma: { name: 'Synovial sarcoma', family: 'none', kind: 'diagnosis' },
  spindleCellSquamousCellCarcinoma: {
    name: 'Spindle cell squamous cell carcinoma',
    also: ['sarcomatoid squamous cell carcinoma'],
    family: 'epithelial',
    kind: 'diagnosis',
  },
  dermatofibrosarcomaProtuberans: {
    name: 'Dermatofibrosarcoma protuberans',
    short: 'DFSP',
    family: 'fibrohistiocytic',
    kind: 'diagnosis',
  },
  fibrohistiocyticIndeterminate: {
    name: 'Fibrohistiocytic tumour, dermatofibroma or dermatofibrosarcoma protuberans not settled',
    family: 'fibrohistiocytic',
    kind: 'deferred',
  },
  dermatofibroma: {
    name: 'Dermatofibroma',
    also: ['benign fibrous histiocytoma'],
    family: 'fibrohistiocytic',
    kind: 'diagnosis',
  },
  nodularFasciitis: { name: 'Nodular fasciitis', family: 'fibrohistiocytic', kind: 'diagnosis' },
  vascularTumour: { name: 'Vascular tumour', family: 'vascular', kind: 'diagnosis' },
  atypicalFibroxanthoma: {
    name: 'Atypical fibroxanthoma',
    short: 'AFX',
    family: 'undifferentiatedByExclusion',
    kind: 'diagnosis',
  },
  pleomorphicDermalSarcoma: {
    name: 'Pleomorphic dermal sarcoma',
    short: 'PDS',
    family: 'undifferentiatedByExclusion',
    kind: 'diagnosis',
  },
  afxOrPds: {
    name: 'Atypical fibroxanthoma or pleomorphic dermal sarcoma',
    family: 'undifferentiatedByExclusion',
    kind: 'deferred',
  },
  afxNotYetEstablished: {
    name: 'Atypical fibroxanthoma or pleomorphic dermal sarcoma, exclusion not complete',
    family: 'undifferentiatedByExclusion',
    kind: 'deferred',
  },
  antigenicityInDoubt: {
    name: 'Antigenicity in doubt, stains to be repeated with controls',
    family: 'none',
    kind: 'deferred',
  },
  unclassifiedBland: { name: 'Bland spindle cell lesion, unclassified', family: 'none', kind: 'deferred' },
  unclassified: { name: 'Spindle cell tumour, unclassified', family: 'none', kind: 'deferred' },
};
