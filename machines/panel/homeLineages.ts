import type { ClaimId } from '../evidence/claim.ts';
import { type EntityId, entityIds } from '../vocabulary/outcomes.ts';
import type { ScoredStainId } from './evidenceOf.ts';

/**
 * What is expected of a finding in an entity before any figure is counted: `home` its own lineage, `variable` a lineage
 * in which it is known to come and go, `elsewhere` every other.
 */
export type Expectation = 'home' | 'variable' | 'elsewhere';

/** A finding that separates entities by what is published or expected of each: a scored stain, or one of three others. */
type SeparatingFindingId = 'ki67' | 'atypia' | 'mitoses';

/** A finding that the second reader reads. */
export type PanelFindingId = ScoredStainId | SeparatingFindingId;

type HomeRow = {
  readonly home?: readonly EntityId[];
  readonly variable?: readonly EntityId[];
  readonly claims?: readonly ClaimId[];
};

const smoothMuscle = ['leiomyosarcoma', 'leiomyoma'] as const satisfies readonly EntityId[];
const nerveOrMelanocyte = ['desmoplasticMelanoma', 'neurofibroma', 'mpnst'] as const satisfies readonly EntityId[];
const epithelial = ['spindleCellSquamousCellCarcinoma', 'synovialSarcoma'] as const satisfies readonly EntityId[];

const actin: HomeRow = {
  home: [...smoothMuscle, 'nodularFasciitis', 'myofibroma'],
  variable: [
    'atypicalFibroxanthoma',
    'spindleCellSquamousCellCarcinoma',
    'desmoplasticMelanoma',
    'dermatofibroma',
    'dermatofibrosarcomaProtuberans',
  ],
  claims: ['smaAloneIsNeverEnough'],
};

const broadKeratin: HomeRow = {
  home: epithelial,
  variable: [...smoothMuscle, 'mpnst', 'angiosarcoma'],
  claims: ['keratinInAlmostHalfOfDermalSeries'],
};

const melanosome: HomeRow = { variable: ['desmoplasticMelanoma'], claims: ['negativeHmb45MelanAExcludesNothing'] };

const everywhere: HomeRow = { variable: entityIds };

/**
 * Expert opinion in one table: the home lineages of each finding. It decides nothing where figures are many; it is the
 * prior of a cell with few or none. A finding that marks no lineage is `variable` everywhere.
 */
export const homeLineages: Readonly<Record<PanelFindingId, HomeRow>> = {
  sma: actin,
  msaHhf35: actin,
  calponin: actin,
  desmin: { home: smoothMuscle },
  hCaldesmon: { home: smoothMuscle },
  smmhc: { home: smoothMuscle },
  vimentin: { home: entityIds },
  s100: { home: nerveOrMelanocyte, variable: ['synovialSarcoma'] },
  sox10: { home: nerveOrMelanocyte },
  p75: { home: nerveOrMelanocyte },
  hmb45: melanosome,
  melanA: melanosome,
  mitf: melanosome,
  prame: melanosome,
  cytokeratin: broadKeratin,
  ae1ae3: broadKeratin,
  mnf116: broadKeratin,
  cam52: broadKeratin,
  ck56: { home: ['spindleCellSquamousCellCarcinoma'] },
  ck34bE12: { home: ['spindleCellSquamousCellCarcinoma'] },
  ck7: { home: ['synovialSarcoma'] },
  p63: { home: ['spindleCellSquamousCellCarcinoma'] },
  p40: { home: ['spindleCellSquamousCellCarcinoma'], claims: ['p40CleanerThanP63InAfx'] },
  ema: { home: epithelial },
  cd34: { home: ['dermatofibrosarcomaProtuberans', 'neurofibroma'], variable: ['angiosarcoma'] },
  cd31: { home: ['angiosarcoma'], variable: ['atypicalFibroxanthoma'], claims: ['ergWithCd34NotCd31Alone'] },
  erg: { home: ['angiosarcoma'] },
  fli1: { home: ['angiosarcoma'], variable: ['atypicalFibroxanthoma'], claims: ['ergWithCd34NotCd31Alone'] },
  factorXIIIa: { home: ['dermatofibroma'] },
  tle1: { home: ['synovialSarcoma'] },
  h3k27me3: { home: ['mpnst'] },
  cd10: { ...everywhere, claims: ['cd10AndCd68DoNotProveAfx'] },
  cd68: { ...everywhere, claims: ['cd10AndCd68DoNotProveAfx'] },
  cd99: everywhere,
  procollagen1: everywhere,
  d240: everywhere,
  nestin: everywhere,
  wt1: everywhere,
  p16: everywhere,
  cd117: {},
  stat6: {},
  alk: {},
  panTrk: {},
  p53: {
    variable: [
      'leiomyosarcoma',
      'atypicalFibroxanthoma',
      'spindleCellSquamousCellCarcinoma',
      'desmoplasticMelanoma',
      'mpnst',
      'angiosarcoma',
    ],
    claims: ['p53OverexpressedInLeiomyosarcomaNotLeiomyoma'],
  },
  ki67: { variable: ['leiomyosarcoma'], claims: ['ki67HelpsInDifficultCases'] },
  mitoses: { home: ['leiomyosarcoma'], claims: ['mitosesUsuallyPresentNecrosisVariable', 'leiomyomaBelowOneMitosis'] },
  atypia: {
    home: ['atypicalFibroxanthoma', 'spindleCellSquamousCellCarcinoma'],
    variable: ['leiomyosarcoma', 'desmoplasticMelanoma', 'mpnst', 'synovialSarcoma', 'angiosarcoma'],
    claims: ['mostAreAfxSccOrMelanoma', 'atypiaPlusOneMitosis'],
  },
};

/** Gives what is expected of a finding in an entity before any figure is counted. */
export function expectationOf(entity: EntityId, finding: PanelFindingId): Expectation {
  const { home, variable } = homeLineages[finding];
  if (home?.includes(entity)) return 'home';
  return variable?.includes(entity) ? 'variable' : 'elsewhere';
}
