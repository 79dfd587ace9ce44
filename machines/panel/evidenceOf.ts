import type { EvidenceEntity, EvidenceMarker } from '../evidence/frequencyNames.ts';
import type { EntityId } from '../vocabulary/outcomes.ts';
import type { StainId } from '../vocabulary/stains.ts';

/** Which published entities stand for an entity of the second reader, and why these and no others. */
export type EntitySource = { readonly takes: readonly EvidenceEntity[]; readonly because: string };

/** The published entities behind each entity that the second reader ranks; a `context` entity is never among them. */
export const entitySources: Readonly<Record<EntityId, EntitySource>> = {
  leiomyosarcoma: {
    takes: ['leiomyosarcoma.dermal', 'leiomyosarcoma.superficial', 'leiomyosarcoma.subcutaneous'],
    because:
      'Dermal and subcutaneous tumours and series that do not split them; tumours of other sites and metastases stay out.',
  },
  leiomyoma: {
    takes: [
      'leiomyoma.pilar',
      'leiomyoma.symplastic',
      'leiomyoma.genital',
      'leiomyoma.angioleiomyoma',
      'leiomyoma.mixedSeries',
    ],
    because: 'Every benign smooth muscle tumour of the skin; some angioleiomyomas of the pool are mucosal.',
  },
  atypicalFibroxanthoma: {
    takes: ['atypicalFibroxanthoma', 'pleomorphicDermalSarcoma', 'atypicalFibroxanthoma.withPds'],
    because: 'Atypical fibroxanthoma stands for pleomorphic dermal sarcoma too: extent separates them, not a stain.',
  },
  spindleCellSquamousCellCarcinoma: {
    takes: ['spindleCellScc'],
    because: 'Conventional, poorly differentiated and mucosal carcinomas are context and are not pooled.',
  },
  desmoplasticMelanoma: {
    takes: ['desmoplasticMelanoma', 'spindleCellMelanoma'],
    because: 'Most series mix desmoplastic and spindle cell melanoma.',
  },
  dermatofibrosarcomaProtuberans: {
    takes: ['dfsp', 'dfsp.fibrosarcomatous', 'dfsp.myoid'],
    because:
      'Variants included; the superficial CD34-positive fibroblastic tumour is another tumour. Figures of myoid areas alone are not pooled.',
  },
  dermatofibroma: {
    takes: ['dermatofibroma', 'dermatofibroma.cellular'],
    because: 'The cellular variant included; epithelioid fibrous histiocytoma, an ALK-positive tumour, is left out.',
  },
  neurofibroma: { takes: ['neurofibroma'], because: 'Benign nerve sheath tumours that are not split are context.' },
  mpnst: { takes: ['mpnst', 'mpnst.superficial'], because: 'All sites, because superficial tumours have few figures.' },
  nodularFasciitis: { takes: ['nodularFasciitis'], because: 'All sites.' },
  synovialSarcoma: { takes: ['synovialSarcoma'], because: 'All sites.' },
  angiosarcoma: {
    takes: ['angiosarcoma', 'angiosarcoma.cutaneous'],
    because: 'All sites, because cutaneous tumours have few figures.',
  },
  myofibroma: { takes: ['myofibroma'], because: 'Adult and childhood tumours of all sites.' },
};

/**
 * Which published markers stand for a stain: the first list that has a figure for the entity is taken, its members are
 * added up. `substitute` says in words what the later lists are, `because` why the first one is not the marker alone.
 */
export type StainSource = {
  readonly takes: readonly (readonly EvidenceMarker[])[];
  readonly substitute?: string;
  readonly because?: string;
};

const only = (...markers: readonly EvidenceMarker[]): StainSource => ({ takes: [markers] });

const keratinWithoutAntibody = ['cytokeratin.pan', 'cytokeratin.unspecified'] as const;

const broadKeratin = (marker: EvidenceMarker): StainSource => ({
  takes: [[marker], keratinWithoutAntibody],
  substitute: 'keratin without a stated antibody',
});

/** The published markers behind each stain that the second reader reads; antibodies to keratin are kept apart. */
export const stainSources = {
  sma: {
    takes: [['sma'], ['actin.smaOrMsa'], ['actin.unspecified']],
    substitute: 'an actin that the source does not name alone',
  },
  desmin: only('desmin'),
  vimentin: only('vimentin'),
  s100: only('s100'),
  cytokeratin: {
    takes: [
      ['cytokeratin.pan', 'cytokeratin.unspecified', 'cytokeratin.ae1ae3', 'cytokeratin.mnf116', 'cytokeratin.pker'],
    ],
    because: 'The antibody is not stated, so every broad antibody counts.',
  },
  cd34: only('cd34'),
  p53: {
    takes: [['p53.over50'], ['p53.over1'], ['p53']],
    substitute: 'p53 with the cut-off of the source, which may be lower than overexpression',
    because:
      'Overexpression is diffuse: staining of more than half of the cells where that was counted. Where no tumour exceeded 1% of cells, none overexpressed.',
  },
  msaHhf35: only('msaHhf35'),
  calponin: only('calponin'),
  hCaldesmon: only('hCaldesmon'),
  smmhc: only('smoothMuscleMyosin'),
  sox10: only('sox10'),
  hmb45: only('hmb45'),
  melanA: only('melanA'),
  mitf: only('mitf'),
  p75: only('p75Ngfr'),
  prame: only('prame'),
  ae1ae3: broadKeratin('cytokeratin.ae1ae3'),
  cam52: broadKeratin('cytokeratin.cam52'),
  mnf116: broadKeratin('cytokeratin.mnf116'),
  ck56: {
    takes: [['cytokeratin.ck56'], ['cytokeratin.34bE12']],
    substitute: 'another keratin of high molecular weight',
  },
  ck34bE12: {
    takes: [['cytokeratin.34bE12'], ['cytokeratin.ck56']],
    substitute: 'another keratin of high molecular weight',
  },
  ck7: only('cytokeratin.ck7'),
  p63: only('p63'),
  p40: only('p40'),
  ema: only('ema'),
  cd10: only('cd10'),
  cd68: only('cd68'),
  cd99: only('cd99'),
  cd117: only('cd117'),
  cd31: only('cd31'),
  erg: only('erg'),
  fli1: only('fli1'),
  factorXIIIa: only('factorXIIIa'),
  procollagen1: only('procollagen1'),
  d240: only('d240'),
  nestin: only('nestin'),
  wt1: only('wt1'),
  p16: only('p16'),
  h3k27me3: {
    takes: [['h3k27me3.completeLoss']],
    because: 'Lost means complete loss; partial loss is entered as equivocal.',
  },
  tle1: only('tle1'),
  stat6: only('stat6'),
  alk: only('alk'),
  panTrk: only('panTrk'),
} as const satisfies Partial<Readonly<Record<StainId, StainSource>>>;

/** A stain that the second reader reads by its published figures. */
export type ScoredStainId = keyof typeof stainSources;

const noFigure = 'No figure is published for any of the entities.';
const smoothMuscleOnly =
  'Figures exist for smooth muscle tumours only, so it cannot be said what the reading means against the others.';

/**
 * Stains that the second reader leaves out, each with the reason. Those with figures for smooth muscle tumours alone
 * (PTEN, FH, Rb, ER, PR) would be weighed against opinion only (claim `ptenLossOfUnknownMeaning`). Ki-67 is a percentage
 * and stands in `separatingFindings.ts`.
 */
export const unscoredStains: Readonly<Record<Exclude<StainId, ScoredStainId | 'ki67'>, string>> = {
  cea: noFigure,
  phh3: noFigure,
  s2c: noFigure,
  bcl2: noFigure,
  rb: smoothMuscleOnly,
  pten: smoothMuscleOnly,
  er: smoothMuscleOnly,
  pr: smoothMuscleOnly,
  fh: smoothMuscleOnly,
};

/** Every stain that the second reader reads, in the order of the table. */
export const scoredStainIds = Object.keys(stainSources) as readonly ScoredStainId[];

/** Says whether the second reader reads a stain by its published figures. */
export const isScoredStain = (id: string): id is ScoredStainId => Object.hasOwn(stainSources, id);
