import type { EntityId } from '../../machines/vocabulary/outcomes.ts';
import { guidedText } from './guidedText.ts';

/** Abbreviations and other spellings of an entity that a search should find; they are shown nowhere. */
export const entitySpellings: Readonly<Record<EntityId, readonly string[]>> = {
  leiomyosarcoma: ['LMS', 'cLMS', 'AISMN', 'cutaneous leiomyosarcoma', 'superficial leiomyosarcoma'],
  leiomyoma: ['LM', 'piloleiomyoma', 'pilar leiomyoma', 'symplastic', 'angiomyoma', 'vascular leiomyoma'],
  atypicalFibroxanthoma: ['AFX', 'PDS', 'undifferentiated pleomorphic sarcoma', 'UPS', 'MFH'],
  spindleCellSquamousCellCarcinoma: ['SCC', 'sSCC', 'spindle cell carcinoma', 'sarcomatoid carcinoma'],
  desmoplasticMelanoma: ['DM', 'desmoplastic neurotropic melanoma', 'spindle cell melanoma'],
  dermatofibrosarcomaProtuberans: ['DFSP', 'dermatofibrosarcoma', 'fibrosarcomatous', 'Bednar tumour'],
  dermatofibroma: ['DF', 'BFH', 'fibrous histiocytoma', 'cellular fibrous histiocytoma'],
  neurofibroma: ['NF', 'benign nerve sheath tumour'],
  mpnst: ['MPNST', 'neurofibrosarcoma', 'malignant schwannoma'],
  nodularFasciitis: ['pseudosarcomatous fasciitis'],
  synovialSarcoma: ['monophasic synovial sarcoma'],
  angiosarcoma: ['haemangiosarcoma', 'vascular tumour'],
  myofibroma: ['myofibromatosis'],
};

/** What kind of page a result of the search is. */
export type ResultKind = 'entity' | 'stain' | 'pitfall' | 'claim' | 'citation' | 'decision';

export const resultKinds: Readonly<Record<ResultKind, string>> = {
  entity: 'Entity',
  stain: 'Stain',
  pitfall: 'Pitfall',
  claim: 'Statement',
  citation: 'Publication',
  decision: 'Decision',
};

export const searchText = {
  label: 'Search the reference',
  placeholder: 'Entity, stain, clone, statement, author',
  loading: 'Reading the index',
  failed: 'The index could not be opened. The connection may be gone.',
  again: 'Try again',
  none: (query: string): string =>
    `Nothing is found for “${query}”. Every name, synonym, statement and citation was searched.`,
  count: (shown: number, all: number): string =>
    shown === all ? `${all} ${all === 1 ? 'result' : 'results'}` : `${shown} of ${all} results`,
  more: 'Show all',
  keysOn: guidedText.keysOn,
  shortcut: 'goes to the search',
} as const;
