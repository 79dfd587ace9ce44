import { domains, type FindingId, notKnown } from '../vocabulary/findings.ts';
import type { OutcomeId } from '../vocabulary/outcomes.ts';
import { any, type Criterion, expressed, is, none } from '../workup/criterion.ts';

/** Findings of which one must be known; only on panels where `where` holds, if it is given. */
export type Needed = { readonly oneOf: readonly FindingId[]; readonly where?: Criterion };

const keratins: readonly FindingId[] = ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin', 'ck56', 'ck34bE12', 'ck7'];
const actins: readonly FindingId[] = ['sma', 'msaHhf35', 'calponin'];
const muscle: readonly FindingId[] = [...actins, 'desmin'];

const oneOf = (...findings: readonly FindingId[]): Needed => ({ oneOf: findings });
const each = (...findings: readonly FindingId[]): readonly Needed[] => findings.map((finding) => oneOf(finding));
const where = (condition: Criterion, ...findings: readonly FindingId[]): Needed => ({
  oneOf: findings,
  where: condition,
});
const anyExpressed = (findings: readonly FindingId[]): Criterion => any(...findings.map(expressed));

const smoothMuscle: readonly Needed[] = [
  oneOf(...actins),
  oneOf('hCaldesmon', 'smmhc', 'fascicles'),
  oneOf('s100', 'sox10'),
  where(expressed('s100'), 'sox10'),
  oneOf(...keratins),
  where(anyExpressed(keratins), 'p40', 'p63'),
  ...each('cd34', 'atypia', 'mitoses'),
];

const byExclusion: readonly Needed[] = [
  oneOf('ae1ae3', 'mnf116', 'cam52', 'cytokeratin'),
  oneOf('ck56', 'ck34bE12'),
  oneOf('p40', 'p63'),
  ...each('s100', 'sox10', 'desmin', 'erg', 'cd34', 'atypia'),
  where(anyExpressed(muscle), 'hCaldesmon', 'smmhc'),
];

/** What must be known before a diagnosis is established, in the words of the workup and not read from its requirements; the others are never established. */
export const neededBy: Readonly<Partial<Record<OutcomeId, readonly Needed[]>>> = {
  leiomyosarcomaDermal: [...smoothMuscle, oneOf('depth')],
  leiomyosarcomaSubcutaneous: [...smoothMuscle, oneOf('depth')],
  leiomyosarcomaDeep: [...smoothMuscle, oneOf('depth')],
  leiomyoma: smoothMuscle,
  desmoplasticMelanoma: [
    oneOf('s100', 'sox10'),
    where(none(is('s100', 'positive')), 'sox10'),
    where(none(expressed('hmb45'), expressed('melanA')), 's100'),
    where(none(expressed('hmb45'), expressed('melanA')), 'sox10'),
    where(none(expressed('hmb45'), expressed('melanA'), is('s100', 'positive')), 'h3k27me3'),
    where(none(expressed('hmb45'), expressed('melanA'), is('sox10', 'positive')), 'h3k27me3'),
  ],
  neurofibroma: each('s100', 'sox10', 'cd34', 'atypia'),
  mpnst: [...each('s100', 'sox10', 'h3k27me3'), oneOf('hmb45', 'melanA'), oneOf(...keratins)],
  spindleCellSquamousCellCarcinoma: [
    oneOf(...keratins),
    oneOf('p40', 'p63'),
    oneOf('s100', 'sox10'),
    where(expressed('s100'), 'sox10'),
    oneOf(...muscle),
    where(anyExpressed(muscle), 'hCaldesmon', 'smmhc'),
  ],
  dermatofibrosarcomaProtuberans: [
    ...each('cd34', 'factorXIIIa', 's100'),
    where(expressed('s100'), 'sox10'),
    oneOf(...keratins),
    where(anyExpressed(muscle), 'hCaldesmon', 'smmhc'),
  ],
  dermatofibroma: [
    ...each('factorXIIIa', 'cd34', 's100', 'atypia'),
    oneOf(...keratins),
    where(anyExpressed(muscle), 'hCaldesmon', 'smmhc'),
  ],
  vascularTumour: [...each('erg', 'cd31'), oneOf('s100', 'sox10'), oneOf(...keratins)],
  atypicalFibroxanthoma: [...byExclusion, ...each('depth', 'necrosis', 'lymphovascularInvasion', 'perineuralInvasion')],
  pleomorphicDermalSarcoma: [
    ...byExclusion,
    oneOf('depth', 'necrosis', 'lymphovascularInvasion', 'perineuralInvasion'),
  ],
};

/** Builds the criterion that a finding has a reading that tells something. */
export const known = (finding: FindingId): Criterion =>
  is(finding, ...domains[finding].filter((reading) => !notKnown.has(reading)));

/** Builds the criterion that none of the findings needed is known, although one is due. */
export const missing = ({ oneOf: findings, where: due }: Needed): readonly Criterion[] => [
  none(...findings.map(known)),
  ...(due === undefined ? [] : [due]),
];

const equivalentGroups: readonly (readonly FindingId[])[] = [
  ['sma', 'msaHhf35', 'calponin'],
  ['hCaldesmon', 'smmhc'],
  ['s100', 'sox10'],
  ['hmb45', 'melanA'],
  ['ae1ae3', 'mnf116', 'cam52', 'cytokeratin'],
  ['ck56', 'ck34bE12', 'cytokeratin'],
  ['ck7', 'cytokeratin'],
  ['p40', 'p63'],
];

/** Gives a finding and those that may be named in its place when it is missing. */
export const equivalentsOf = (finding: FindingId): ReadonlySet<string> =>
  new Set([finding, ...equivalentGroups.filter((group) => group.includes(finding)).flat()]);
