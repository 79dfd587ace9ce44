import type { EntityId, OutcomeFamily } from './outcomes.ts';

/**
 * The words for an entity of the second reader: `name` in full, `also` other accepted names, `short` a usual
 * abbreviation, `family` for tint and glyph (`none` where no single lineage is named).
 */
export type EntityName = {
  readonly name: string;
  readonly also?: readonly string[];
  readonly short?: string;
  readonly family: OutcomeFamily;
};

/** The words for every entity that the second reader ranks. */
export const entityNames: Readonly<Record<EntityId, EntityName>> = {
  leiomyosarcoma: { name: 'Leiomyosarcoma', family: 'smoothMuscle' },
  leiomyoma: { name: 'Leiomyoma', family: 'smoothMuscle' },
  atypicalFibroxanthoma: {
    name: 'Atypical fibroxanthoma or pleomorphic dermal sarcoma',
    short: 'AFX or PDS',
    family: 'undifferentiatedByExclusion',
  },
  spindleCellSquamousCellCarcinoma: {
    name: 'Spindle cell squamous cell carcinoma',
    also: ['sarcomatoid squamous cell carcinoma'],
    family: 'epithelial',
  },
  desmoplasticMelanoma: { name: 'Desmoplastic melanoma', family: 'melanocyticOrNeural' },
  dermatofibrosarcomaProtuberans: {
    name: 'Dermatofibrosarcoma protuberans',
    short: 'DFSP',
    family: 'fibrohistiocytic',
  },
  dermatofibroma: { name: 'Dermatofibroma', also: ['benign fibrous histiocytoma'], family: 'fibrohistiocytic' },
  neurofibroma: { name: 'Neurofibroma', family: 'melanocyticOrNeural' },
  mpnst: { name: 'Malignant peripheral nerve sheath tumour', short: 'MPNST', family: 'melanocyticOrNeural' },
  nodularFasciitis: { name: 'Nodular fasciitis', family: 'fibrohistiocytic' },
  synovialSarcoma: { name: 'Synovial sarcoma', family: 'none' },
  angiosarcoma: { name: 'Angiosarcoma', family: 'vascular' },
  myofibroma: { name: 'Myofibroma', family: 'fibrohistiocytic' },
};
