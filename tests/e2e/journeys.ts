import type { Asked, Readings } from './guidedQuestions.ts';

/** Readings of a smooth muscle phenotype without another lineage. */
export const smoothMuscle: Readings = {
  sma: 'positive',
  desmin: 'positive',
  vimentin: 'positive',
  s100: 'negative',
  ae1ae3: 'negative',
  cd34: 'negative',
};

/** Histology of a malignant smooth muscle tumour. */
export const malignant: Readings = { atypia: 'moderate', mitoses: { count: 12, fields: 10, fieldNumber: 22 } };

const noMuscle: Readings = { sma: 'negative', desmin: 'negative', vimentin: 'positive', s100: 'negative' };

/** An exclusion set that is negative but for SOX10, which is not among them. */
export const excluded: Readings = {
  ...noMuscle,
  ae1ae3: 'negative',
  ck56: 'negative',
  p40: 'negative',
  p63: 'negative',
  cd34: 'negative',
  erg: 'negative',
  atypia: 'severe',
};

/** A whole excision, confined to the dermis, without adverse features. */
export const wholeInDermis: Readings = {
  procedure: 'excision',
  depth: 'dermis only',
  necrosis: 'absent',
  lymphovascularInvasion: 'absent',
  perineuralInvasion: 'absent',
};

/** A case: its readings, the questions in the order in which they come, and the conclusion with words that it shows. */
export type Journey = {
  readonly readings: Readings;
  readonly asked: readonly Asked[];
  readonly headline: string;
  readonly certainty: string;
  readonly shows?: readonly RegExp[];
};

const toCd34 = ['sma', 'desmin', 'vimentin', 's100', 'ae1ae3', 'cd34'] as const;
const withoutMuscle = ['sma', 'desmin', 'vimentin', 's100'] as const;

/** Cases worked up from the first question to the conclusion: what is asked, and what is said. */
export const journeys: Readonly<Record<string, Journey>> = {
  'dermal leiomyosarcoma': {
    readings: { ...smoothMuscle, ...malignant, depth: 'dermis only' },
    asked: [...toCd34, 'atypia', 'mitoses', 'depth'],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/FNCLCC grade/, /AJCC stage/, /Actin alone does not show smooth muscle/],
  },
  leiomyoma: {
    readings: { ...smoothMuscle, atypia: 'none', mitoses: { count: 0, fields: 10, fieldNumber: 22 } },
    asked: [...toCd34, 'atypia', 'mitoses'],
    headline: 'Leiomyoma',
    certainty: 'Provisional',
    shows: [/Fumarate hydratase/],
  },
  'the grey zone of a symplastic tumour': {
    readings: {
      ...smoothMuscle,
      atypia: 'severe',
      mitoses: { count: 0, fields: 10, fieldNumber: 22 },
      p53: 'wild type',
      growth: 'circumscribed',
    },
    asked: [...toCd34, 'atypia', 'mitoses', 'p53', 'growth'],
    headline: 'Smooth muscle tumour, leiomyoma or leiomyosarcoma not settled',
    certainty: 'No diagnosis established',
    shows: [/Symplastic leiomyoma/],
  },
  'S100-positive leiomyosarcoma': {
    readings: {
      ...smoothMuscle,
      s100: 'focal',
      sox10: 'negative',
      hmb45: 'negative',
      melanA: 'negative',
      ...malignant,
      depth: 'dermis only',
    },
    asked: [
      'sma',
      'desmin',
      'vimentin',
      's100',
      'sox10',
      'hmb45',
      'melanA',
      'ae1ae3',
      'cd34',
      'atypia',
      'mitoses',
      'depth',
    ],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/Aberrant S100/],
  },
  'keratin-positive leiomyosarcoma': {
    readings: { ...smoothMuscle, ae1ae3: 'focal', p40: 'negative', ...malignant, depth: 'dermis only' },
    asked: ['sma', 'desmin', 'vimentin', 's100', 'ae1ae3', 'p40', 'cd34', 'atypia', 'mitoses', 'depth'],
    headline: 'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
    certainty: 'Provisional',
    shows: [/Aberrant keratin/],
  },
  'pleomorphic dermal sarcoma': {
    readings: { ...excluded, sox10: 'negative', procedure: 'excision', depth: 'fascia' },
    asked: [...withoutMuscle, 'ae1ae3', 'ck56', 'p40', 'p63', 'cd34', 'atypia', 'sox10', 'erg', 'procedure', 'depth'],
    headline: 'Pleomorphic dermal sarcoma',
    certainty: 'Established',
    shows: [/Diagnosis of exclusion/],
  },
  'spindle cell squamous cell carcinoma': {
    readings: { ...noMuscle, ae1ae3: 'positive', p40: 'positive' },
    asked: [...withoutMuscle, 'ae1ae3', 'p40'],
    headline: 'Spindle cell squamous cell carcinoma; also called sarcomatoid squamous cell carcinoma',
    certainty: 'Established',
  },
  'desmoplastic melanoma': {
    readings: {
      ...noMuscle,
      s100: 'positive',
      sox10: 'positive',
      hmb45: 'negative',
      melanA: 'negative',
      atypia: 'mild',
    },
    asked: [...withoutMuscle, 'sox10', 'hmb45', 'melanA', 'atypia'],
    headline: 'Desmoplastic or spindle cell melanoma',
    certainty: 'Established',
  },
  neurofibroma: {
    readings: {
      ...noMuscle,
      s100: 'positive',
      sox10: 'positive',
      hmb45: 'negative',
      melanA: 'negative',
      atypia: 'none',
      cd34: 'positive',
    },
    asked: [...withoutMuscle, 'sox10', 'hmb45', 'melanA', 'atypia', 'cd34'],
    headline: 'Neurofibroma',
    certainty: 'Established',
    shows: [/Scar and desmoplastic melanoma/],
  },
  'dermatofibrosarcoma protuberans': {
    readings: {
      ...noMuscle,
      ae1ae3: 'negative',
      ck56: 'not done',
      p40: 'not done',
      p63: 'not done',
      cd34: 'positive',
      factorXIIIa: 'negative',
    },
    asked: [...withoutMuscle, 'ae1ae3', 'ck56', 'p40', 'p63', 'cd34', 'factorXIIIa'],
    headline: 'Dermatofibrosarcoma protuberans',
    certainty: 'Established',
  },
  'a tumour with actin only': {
    readings: {
      ...excluded,
      sma: 'positive',
      hCaldesmon: 'not done',
      sox10: 'negative',
      ...wholeInDermis,
    },
    asked: [
      'sma',
      'desmin',
      'hCaldesmon',
      'vimentin',
      's100',
      'ae1ae3',
      'ck56',
      'p40',
      'p63',
      'cd34',
      'atypia',
      'sox10',
      'erg',
      'procedure',
      'depth',
      'necrosis',
      'lymphovascularInvasion',
      'perineuralInvasion',
    ],
    headline: 'Atypical fibroxanthoma',
    certainty: 'Provisional',
    shows: [/Actin is not smooth muscle/],
  },
};
