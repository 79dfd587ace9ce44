import { leiomyosarcomaIds, type OutcomeId, outcomeIds } from '../vocabulary/outcomes.ts';

const smoothMuscleTumours = [...leiomyosarcomaIds, 'leiomyoma'] as const satisfies readonly OutcomeId[];

const s100Tumours = [
  'desmoplasticMelanoma',
  'neurofibroma',
  'mpnst',
  'synovialSarcoma',
] as const satisfies readonly OutcomeId[];

const blandTumours = [
  'dermatofibroma',
  'nodularFasciitis',
  'neurofibroma',
  'dermatofibrosarcomaProtuberans',
] as const satisfies readonly OutcomeId[];

const tumoursOfExclusion = [
  'atypicalFibroxanthoma',
  'pleomorphicDermalSarcoma',
] as const satisfies readonly OutcomeId[];

const openAfter: { readonly [O in OutcomeId]?: readonly OutcomeId[] } = {
  smoothMuscleTumour: smoothMuscleTumours,
  smoothMuscleTumourUncertain: smoothMuscleTumours,
  discordantMelanomaOrLeiomyosarcoma: [...smoothMuscleTumours, 'desmoplasticMelanoma'],
  discordantCarcinomaOrLeiomyosarcoma: [...smoothMuscleTumours, 'spindleCellSquamousCellCarcinoma'],
  discordantDfspOrSmoothMuscle: [...smoothMuscleTumours, 'dermatofibrosarcomaProtuberans'],
  melanocyticOrNeural: s100Tumours,
  s100PositiveUnclassified: s100Tumours,
  fibrohistiocyticIndeterminate: ['dermatofibrosarcomaProtuberans', 'dermatofibroma'],
  afxOrPds: tumoursOfExclusion,
  afxNotYetEstablished: [
    ...tumoursOfExclusion,
    ...leiomyosarcomaIds,
    'spindleCellSquamousCellCarcinoma',
    'desmoplasticMelanoma',
    'vascularTumour',
  ],
  antigenicityInDoubt: outcomeIds,
  unclassifiedBland: [...blandTumours, ...smoothMuscleTumours],
  unclassified: [
    ...tumoursOfExclusion,
    ...blandTumours,
    ...smoothMuscleTumours,
    'spindleCellSquamousCellCarcinoma',
    'desmoplasticMelanoma',
    'vascularTumour',
  ],
};

/** Gives the diagnoses that a conclusion leaves open; none where it is a diagnosis itself. */
export const leftOpenBy = (outcome: OutcomeId): readonly OutcomeId[] => openAfter[outcome] ?? [];

const graded: ReadonlySet<OutcomeId> = new Set(leiomyosarcomaIds);

/** Says where a conclusion goes on: a leiomyosarcoma to grading and staging, every other one to its pointer. */
export const handsOffTo = (outcome: OutcomeId): 'grading' | 'pointer' => (graded.has(outcome) ? 'grading' : 'pointer');
