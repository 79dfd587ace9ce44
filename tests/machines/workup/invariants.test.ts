import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { categoricalStainIds, domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import { type OutcomeId, outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import {
  all,
  any,
  type Criterion,
  expressed,
  is,
  negative,
  none,
  positive,
} from '../../../machines/workup/criterion.ts';
import { panelsOf } from '../../../machines/workup/guard.ts';
import { fullMask, maskOf, type PanelBox } from '../../../machines/workup/panelSet.ts';
import { routeOf, steps } from '../../../machines/workup/route.ts';
import { workupMachine } from '../../../machines/workup/workup.machine.ts';
import { nothingUnmet } from './established.ts';
import { findingsRead } from './findingsThatMatter.ts';
import { panelReaching } from './panelReaching.ts';
import { panelFrom, randomFrom, seededPanels } from './seededPanels.ts';

const patience = 120_000;

const actins: readonly FindingId[] = ['sma', 'msaHhf35', 'calponin'];

const leiomyosarcomaOrLeiomyoma: readonly OutcomeId[] = [
  'leiomyosarcomaDermal',
  'leiomyosarcomaSubcutaneous',
  'leiomyosarcomaDeep',
  'leiomyosarcomaDepthUnknown',
  'leiomyoma',
];

const panelsReaching = (outcomes: readonly OutcomeId[], ...criteria: readonly Criterion[]): readonly Findings[] =>
  outcomes.flatMap((outcome) => panelReaching(outcome, ...criteria) ?? []);

describe('invariants 1 and 2, total and unique (step by step and exactly: steps.test.ts)', {
  timeout: patience,
}, () => {
  const seed = 1_901;
  const count = 200_000;
  test(`each of ${count} panels of seed ${seed} passes each step by exactly one branch and ends in one conclusion`, () => {
    const ended = new Set<OutcomeId>();
    for (const panel of seededPanels(seed, count, findingsRead)) ended.add(routeOf(panel).outcome);
    expect(outcomeIds.filter((id) => !ended.has(id))).toEqual([]);
  });
});

describe('invariant 4, exclusion is enforced', { timeout: patience }, () => {
  const byExclusion: readonly OutcomeId[] = ['atypicalFibroxanthoma', 'pleomorphicDermalSarcoma', 'afxOrPds'];
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

  test('the only way in is the branch "the whole set negative" of the exclusion set', () => {
    const into = (to: string) =>
      Object.values(steps).flatMap((step) =>
        step.branches.filter((branch) => branch.to === to).map((branch) => `${step.id}.${branch.id}`),
      );
    expect([...byExclusion, 'extentOfExcludedTumour'].map((to) => [to, into(to)])).toEqual([
      ['atypicalFibroxanthoma', ['extentOfExcludedTumour.dermis']],
      ['pleomorphicDermalSarcoma', ['extentOfExcludedTumour.adverse']],
      ['afxOrPds', ['extentOfExcludedTumour.superficialSample', 'extentOfExcludedTumour.superficialSubcutis']],
      ['extentOfExcludedTumour', ['exclusionSet.negative']],
    ]);
  });

  test('every set of panels of that branch fixes each member to negative', () => {
    const branch = steps.exclusionSet.branches.find(({ id }) => id === 'negative');
    const boxes = branch === undefined ? [] : panelsOf(branch.when);
    const maskIn = (box: PanelBox, id: FindingId): number => box.get(id) ?? fullMask(id);
    const isNegative = (box: PanelBox, id: FindingId): boolean => maskIn(box, id) === maskOf(id, ['negative']);
    const isSilent = (box: PanelBox, id: FindingId): boolean =>
      (maskIn(box, id) & maskOf(id, ['positive', 'focal'])) === 0;
    const loose = boxes.filter((box) => {
      const stains = members.every((id) => isNegative(box, id));
      const keratins = classes.every(
        (ids) => ids.some((id) => isNegative(box, id)) && ids.every((id) => isSilent(box, id)),
      );
      const p40 = isNegative(box, 'p40') && (maskIn(box, 'p63') & maskOf('p63', ['positive'])) === 0;
      const p63 = isNegative(box, 'p63') && isSilent(box, 'p40');
      return !(stains && keratins && (p40 || p63));
    });
    expect(loose).toEqual([]);
    expect(boxes.length).toBeGreaterThan(0);
  });

  test.each(excluded)('no panel of the whole input space reaches them without: %s', (_, criterion) => {
    expect(panelsReaching(byExclusion, none(criterion))).toEqual([]);
  });

  test('and none of 60000 panels of seed 1902, most of them negative throughout, does', () => {
    const random = randomFrom(1_902);
    let reached = 0;
    const strays: Findings[] = [];
    const set: readonly FindingId[] = [...members, ...classes.flat(), 'p40', 'p63', 'sma', 'hCaldesmon', 'smmhc'];
    for (let drawn = 0; drawn < 60_000; drawn += 1) {
      const panel = {
        ...panelFrom(random, { reported: 0.95, negative: 0.95 }, set),
        vimentin: 'positive',
        atypia: 'severe',
        depth: domains.depth[Math.floor(random() * 3)] ?? 'dermis',
      };
      if (!byExclusion.includes(routeOf(panel).outcome)) continue;
      reached += 1;
      const left: Findings = panel;
      const fine =
        members.every((id) => left[id] === 'negative') &&
        classes.every((ids) => ids.some((id) => left[id] === 'negative')) &&
        (left.p40 === 'negative' || left.p63 === 'negative');
      if (!fine) strays.push(panel);
    }
    expect({ strays, enough: reached > 1_000 }).toEqual({ strays: [], enough: true });
  });
});

describe('invariant 5, actin alone is never leiomyosarcoma or leiomyoma', { timeout: patience }, () => {
  const otherStains = categoricalStainIds.filter((id) => domains[id].includes('positive') && !actins.includes(id));

  test('no panel of the whole input space in which actins are the only stains expressed is called smooth muscle', () => {
    const smoothMuscle: readonly OutcomeId[] = [
      ...leiomyosarcomaOrLeiomyoma,
      'smoothMuscleTumour',
      'smoothMuscleTumourUncertain',
    ];
    expect(panelsReaching(smoothMuscle, none(...otherStains.map(expressed)))).toEqual([]);
  });

  test('nor is one in which neither desmin nor h-caldesmon nor smooth muscle myosin is expressed beside them', () => {
    const partners: readonly FindingId[] = ['desmin', 'hCaldesmon', 'smmhc'];
    expect(panelsReaching(leiomyosarcomaOrLeiomyoma, none(...partners.map(expressed)))).toEqual([]);
  });

  test('h-caldesmon of a low-specificity clone is no partner', () => {
    const weak = all(is('hCaldesmonClone', 'lowSpecificity'), none(expressed('desmin'), expressed('smmhc')));
    expect(panelsReaching(leiomyosarcomaOrLeiomyoma, weak)).toEqual([]);
  });
});

describe('invariant 6, aberrant expression does not flip the lineage', { timeout: patience }, () => {
  const otherLineage: readonly OutcomeId[] = [
    'spindleCellSquamousCellCarcinoma',
    'desmoplasticMelanoma',
    'melanocyticOrNeural',
    'neurofibroma',
    'mpnst',
    's100PositiveUnclassified',
    'synovialSarcoma',
  ];
  const actinExpressed = any(...actins.map(expressed));
  const proof = any(all(expressed('hCaldesmon'), none(is('hCaldesmonClone', 'lowSpecificity'))), expressed('smmhc'));

  test('with actin and positive desmin no panel of the whole input space ends in carcinoma, melanoma or nerve sheath', () => {
    expect(panelsReaching(otherLineage, actinExpressed, positive('desmin'))).toEqual([]);
  });

  test('nor with actin or desmin beside h-caldesmon (not of a low-specificity clone) or smooth muscle myosin', () => {
    expect(panelsReaching(otherLineage, actinExpressed, proof)).toEqual([]);
    expect(panelsReaching(otherLineage, expressed('desmin'), proof)).toEqual([]);
  });

  test('with actin and only focal desmin, h-caldesmon not read, carcinoma is never established', () => {
    const unread = none(
      is('hCaldesmon', 'positive', 'focal', 'negative'),
      is('smmhc', 'positive', 'focal', 'negative'),
    );
    const carcinoma = 'spindleCellSquamousCellCarcinoma';
    expect(
      panelsReaching([carcinoma], actinExpressed, expressed('desmin'), unread, ...nothingUnmet(carcinoma)),
    ).toEqual([]);
  });

  test('S100 or keratin there leads to its confirming stain', () => {
    const confirming = [
      ['s100InSmoothMuscle', 's100', 'melanocyticConfirmation'],
      ['keratinInSmoothMuscle', 'ae1ae3', 'epithelialConfirmation'],
    ] as const;
    const led = confirming.flatMap(([id, stain]) =>
      ['positive', 'focal'].map((reading) => {
        const known: Findings = { sma: 'positive', desmin: 'positive', [stain]: reading };
        const { passages } = routeOf(known);
        const at = passages.findIndex(({ step }) => step.id === id);
        return passages[at + 1]?.step.id;
      }),
    );
    expect(led).toEqual(confirming.flatMap(([, , next]) => [next, next]));
  });
});

describe('invariant 7, one way of reading (every route: replay.test.ts)', { timeout: patience }, () => {
  const seed = 1_907;
  const count = 1_000;
  test(`the machine and the walk agree on ${count} panels of seed ${seed}`, () => {
    const panels = [...seededPanels(seed, count, findingsRead)];
    const ends = panels.map((findings) => createActor(workupMachine, { input: { findings, closed: true } }).start());
    expect(ends.map((actor) => actor.getSnapshot().output?.outcome)).toEqual(
      panels.map((panel) => routeOf(panel).outcome),
    );
  });
});
