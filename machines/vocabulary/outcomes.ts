/** Whether an outcome names a diagnosis, says what is missing, or names two lineages at once. */
export type OutcomeKind = 'diagnosis' | 'deferred' | 'discordant';

/** How sure an outcome may be: only a diagnosis can be established or provisional. */
export type Certainty = 'established' | 'provisional' | 'notEstablished';

/** Families of outcomes, each with a tint and a glyph of its own on screen. */
export type OutcomeFamily =
  | 'smoothMuscle'
  | 'melanocyticOrNeural'
  | 'epithelial'
  | 'fibrohistiocytic'
  | 'undifferentiatedByExclusion'
  | 'vascular'
  | 'none';

/** Every conclusion of the workup, by family in clinical order. */
export const outcomeIds = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
  'leiomyoma',
  'smoothMuscleTumour',
  'smoothMuscleTumourUncertain',
  'discordantMelanomaOrLeiomyosarcoma',
  'discordantCarcinomaOrLeiomyosarcoma',
  'discordantDfspOrSmoothMuscle',
  'desmoplasticMelanoma',
  'melanocyticOrNeural',
  'neurofibroma',
  'mpnst',
  's100PositiveUnclassified',
  'synovialSarcoma',
  'spindleCellSquamousCellCarcinoma',
  'dermatofibrosarcomaProtuberans',
  'fibrohistiocyticIndeterminate',
  'dermatofibroma',
  'nodularFasciitis',
  'vascularTumour',
  'atypicalFibroxanthoma',
  'pleomorphicDermalSarcoma',
  'afxOrPds',
  'afxNotYetEstablished',
  'antigenicityInDoubt',
  'unclassifiedBland',
  'unclassified',
] as const;

/** A conclusion of the workup. */
export type OutcomeId = (typeof outcomeIds)[number];

/** The leiomyosarcomas, by the compartment that they lie in. */
export const leiomyosarcomaIds = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
] as const satisfies readonly OutcomeId[];

/** A leiomyosarcoma by the compartment that it lies in. */
export type LeiomyosarcomaId = (typeof leiomyosarcomaIds)[number];

/** Entities that the second reader ranks; atypical fibroxanthoma stands for pleomorphic dermal sarcoma too. */
export const entityIds = [
  'leiomyosarcoma',
  'leiomyoma',
  'atypicalFibroxanthoma',
  'spindleCellSquamousCellCarcinoma',
  'desmoplasticMelanoma',
  'dermatofibrosarcomaProtuberans',
  'dermatofibroma',
  'neurofibroma',
  'mpnst',
  'nodularFasciitis',
  'synovialSarcoma',
  'angiosarcoma',
  'myofibroma',
] as const;

/** An entity that the second reader ranks. */
export type EntityId = (typeof entityIds)[number];
