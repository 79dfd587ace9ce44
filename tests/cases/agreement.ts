import type { PublishedCase } from '../../machines/evidence/publishedCases.ts';
import type { OutcomeId } from '../../machines/vocabulary/outcomes.ts';

const leiomyosarcoma: readonly OutcomeId[] = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
];

/**
 * The conclusions that name the published diagnosis. An entity of both atypical fibroxanthoma and pleomorphic dermal
 * sarcoma agrees with either name; `other` has no conclusion that names it, so every diagnosis is wrong there.
 */
const agreeing: Readonly<Record<PublishedCase['diagnosis'], readonly OutcomeId[]>> = {
  leiomyosarcoma,
  leiomyoma: ['leiomyoma'],
  atypicalFibroxanthoma: ['atypicalFibroxanthoma', 'pleomorphicDermalSarcoma'],
  spindleCellSquamousCellCarcinoma: ['spindleCellSquamousCellCarcinoma'],
  desmoplasticMelanoma: ['desmoplasticMelanoma'],
  dermatofibrosarcomaProtuberans: ['dermatofibrosarcomaProtuberans'],
  dermatofibroma: ['dermatofibroma'],
  neurofibroma: ['neurofibroma'],
  mpnst: ['mpnst'],
  nodularFasciitis: ['nodularFasciitis'],
  myofibroma: [],
  synovialSarcoma: ['synovialSarcoma'],
  angiosarcoma: ['vascularTumour'],
  other: [],
};

/** Published diagnoses of `other` that a conclusion names: a leiomyosarcoma from elsewhere, raised as such by a pitfall. */
const agreeingById: Readonly<Record<string, readonly OutcomeId[]>> = {
  'OTH-01': leiomyosarcoma,
  'OTH-03': leiomyosarcoma,
  'OTH-05': leiomyosarcoma,
};

/** Says whether a conclusion names the published diagnosis of a case. */
export const agrees = ({ id, diagnosis }: PublishedCase, outcome: OutcomeId): boolean =>
  (agreeingById[id] ?? agreeing[diagnosis]).includes(outcome);
