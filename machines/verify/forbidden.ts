import { categoricalStainIds, domains, type FindingId } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { all, any, type Criterion, expressed, is, negative, none, positive } from '../workup/criterion.ts';

/** A rule that no panel on which every criterion holds may end in one of the conclusions. */
export type Forbidden = {
  readonly says: string;
  readonly outcomes: readonly OutcomeId[];
  readonly where: readonly Criterion[];
  readonly establishedOnly?: true;
};

const actins: readonly FindingId[] = ['sma', 'msaHhf35', 'calponin'];
const actinExpressed = any(...actins.map(expressed));

/** The conclusions that are reached by exclusion alone. */
export const byExclusion: readonly OutcomeId[] = ['atypicalFibroxanthoma', 'pleomorphicDermalSarcoma', 'afxOrPds'];

const members: readonly FindingId[] = ['s100', 'sox10', 'desmin', 'erg', 'cd34'];
const classes: readonly (readonly FindingId[])[] = [
  ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin'],
  ['ck56', 'ck34bE12'],
];

const excluded: readonly (readonly [string, Criterion])[] = [
  ...members.map((id) => [`${id} negative`, negative(id)] as const),
  ...classes.map((ids) => [`${ids.join(' or ')} negative`, any(...ids.map(negative))] as const),
  ['no keratin expressed', none(...[...classes.flat(), 'ck7' as const].map(expressed))],
  [
    'p40 negative, p63 not more than focal, or p63 negative where p40 was not read',
    any(all(negative('p40'), none(positive('p63'))), all(negative('p63'), none(expressed('p40')))),
  ],
];

/** Invariant 4: what must be excluded before atypical fibroxanthoma or pleomorphic dermal sarcoma is named. */
export const withoutExclusion: readonly Forbidden[] = excluded.map(([says, criterion]) => ({
  says,
  outcomes: byExclusion,
  where: [none(criterion)],
}));

/** The leiomyosarcomas and leiomyoma. */
export const leiomyosarcomaOrLeiomyoma: readonly OutcomeId[] = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
  'leiomyoma',
];

const smoothMuscle: readonly OutcomeId[] = [
  ...leiomyosarcomaOrLeiomyoma,
  'smoothMuscleTumour',
  'smoothMuscleTumourUncertain',
];

const otherStains = categoricalStainIds.filter((id) => domains[id].includes('positive') && !actins.includes(id));

/** Invariant 5: actin alone. */
export const byActinAlone: readonly Forbidden[] = [
  {
    says: 'actins are the only stains expressed',
    outcomes: smoothMuscle,
    where: [none(...otherStains.map(expressed))],
  },
  {
    says: 'neither desmin nor h-caldesmon nor smooth muscle myosin is expressed beside an actin',
    outcomes: leiomyosarcomaOrLeiomyoma,
    where: [none(expressed('desmin'), expressed('hCaldesmon'), expressed('smmhc'))],
  },
  {
    says: 'h-caldesmon of a low-specificity clone is the only partner of an actin',
    outcomes: leiomyosarcomaOrLeiomyoma,
    where: [is('hCaldesmonClone', 'lowSpecificity'), none(expressed('desmin'), expressed('smmhc'))],
  },
];

const otherLineage: readonly OutcomeId[] = [
  'spindleCellSquamousCellCarcinoma',
  'desmoplasticMelanoma',
  'melanocyticOrNeural',
  'neurofibroma',
  'mpnst',
  's100PositiveUnclassified',
  'synovialSarcoma',
];

const proof = any(all(expressed('hCaldesmon'), none(is('hCaldesmonClone', 'lowSpecificity'))), expressed('smmhc'));

const unread = none(is('hCaldesmon', 'positive', 'focal', 'negative'), is('smmhc', 'positive', 'focal', 'negative'));

/** Invariant 6: aberrant keratin, S100 or a melanocytic marker in a smooth muscle phenotype. */
export const flippedLineage: readonly Forbidden[] = [
  {
    says: 'an actin expressed and desmin positive',
    outcomes: otherLineage,
    where: [actinExpressed, positive('desmin')],
  },
  {
    says: 'an actin expressed beside h-caldesmon, not of a low-specificity clone, or smooth muscle myosin',
    outcomes: otherLineage,
    where: [actinExpressed, proof],
  },
  {
    says: 'desmin expressed beside h-caldesmon, not of a low-specificity clone, or smooth muscle myosin',
    outcomes: otherLineage,
    where: [expressed('desmin'), proof],
  },
  {
    says: 'an actin and desmin expressed, h-caldesmon and smooth muscle myosin not read',
    outcomes: ['spindleCellSquamousCellCarcinoma'],
    where: [actinExpressed, expressed('desmin'), unread],
    establishedOnly: true,
  },
];

/** Where an aberrant stain of a smooth muscle phenotype leads, by the step that reads it. */
export const confirmedAt = [
  { step: 's100InSmoothMuscle', aberrant: expressed('s100'), next: 'melanocyticConfirmation' },
  {
    step: 'keratinInSmoothMuscle',
    aberrant: any(...[...classes.flat(), 'ck7' as const].map(expressed)),
    next: 'epithelialConfirmation',
  },
] as const;

/** The panels that are read as smooth muscle whatever else is expressed: an actin expressed and desmin positive. */
export const smoothMusclePhenotype: Criterion = all(actinExpressed, positive('desmin'));
