import { describe, expect, test } from 'vitest';
import type { FigureId } from '../../../machines/evidence/frequencyNames.ts';
import { type PooledCell, pooledCells } from '../../../machines/evidence/pooled.ts';
import { effectiveTotal } from '../../../machines/panel/betweenSeriesSpread.ts';
import { type Cell, cellsWithout, sharesWith, sourceOf } from '../../../machines/panel/cells.ts';
import { scoredStainIds } from '../../../machines/panel/evidenceOf.ts';
import { expectationOf, type PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import { derivedCounts } from '../../../machines/panel/publishedSeries.ts';
import { type ReaderParameters, readerParameters } from '../../../machines/panel/readerParameters.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';

/** Every tumour counts in full, and priors are easy to tell from the counts. */
const plain: ReaderParameters = {
  ...readerParameters,
  spread: 0,
  priors: {
    home: { share: 0.75, strength: 4 },
    variable: { share: 0.5, strength: 2 },
    elsewhere: { share: 0.25, strength: 8 },
  },
};

const noPriors = {
  home: { share: 0.5, strength: 0 },
  variable: { share: 0.5, strength: 0 },
  elsewhere: { share: 0.5, strength: 0 },
};

const plainCells = () => cellsWithout(new Set(), plain);
const findings: readonly PanelFindingId[] = [...scoredStainIds, 'ki67', 'mitoses', 'atypia'];
const pairs = entityIds.flatMap((entity) => findings.map((finding) => [entity, finding] as const));
const pooled: ReadonlyMap<FigureId, PooledCell> = new Map(
  pooledCells().map((cell) => [`${cell.entity}:${cell.marker}`, cell]),
);

const smoothMuscleMyosin = {
  finding: 'smmhc',
  expectation: 'home',
  alpha: 23,
  beta: 1,
  citations: ['perezMontiel2006'],
  basis: 'published',
} as const;

const ofLeiomyoma = {
  finding: 'cd34',
  expectation: 'elsewhere',
  alpha: 9,
  beta: 19,
  published: { positive: 7, total: 20 },
  citations: ['cd34InVascularAndSpindleTumors', 'gaitanCepeda2008'],
  figures: ['leiomyoma.pilar:cd34', 'leiomyoma.angioleiomyoma:cd34'],
  basis: 'published',
} as const;

const whole: readonly Cell[] = [
  {
    entity: 'leiomyosarcoma',
    ...smoothMuscleMyosin,
    published: { positive: 8, total: 8 },
    figures: ['leiomyosarcoma.superficial:smoothMuscleMyosin'],
  },
  {
    entity: 'leiomyoma',
    ...smoothMuscleMyosin,
    published: { positive: 12, total: 12 },
    figures: ['leiomyoma.pilar:smoothMuscleMyosin'],
  },
  { entity: 'leiomyoma', ...ofLeiomyoma },
  { entity: 'leiomyosarcoma', ...ofLeiomyoma, borrowedFrom: 'leiomyoma' },
  {
    entity: 'leiomyoma',
    finding: 'ck56',
    expectation: 'elsewhere',
    alpha: 2,
    beta: 9,
    published: { positive: 0, total: 3 },
    citations: ['morgan2008'],
    figures: ['leiomyosarcoma.dermal:cytokeratin.34bE12'],
    basis: 'published',
    borrowedFrom: 'leiomyosarcoma',
    substitute: 'another keratin of high molecular weight',
  },
  {
    entity: 'leiomyoma',
    finding: 'ki67',
    expectation: 'elsewhere',
    alpha: 2,
    beta: 25,
    published: { positive: 0, total: 19 },
    citations: ['matoso2014'],
    figures: [],
    basis: 'published',
  },
  {
    entity: 'leiomyoma',
    finding: 'mitoses',
    expectation: 'elsewhere',
    alpha: 4,
    beta: 57,
    published: { positive: 2, total: 53 },
    citations: ['pilarLeiomyoma53Lesions'],
    figures: [],
    basis: 'published',
  },
  {
    entity: 'spindleCellSquamousCellCarcinoma',
    finding: 'ck56',
    expectation: 'home',
    alpha: 14,
    beta: 6,
    published: { positive: 11, total: 16 },
    citations: ['cytokeratin56InSpindleScc2001'],
    figures: ['spindleCellScc:cytokeratin.ck56'],
    basis: 'published',
  },
  {
    entity: 'leiomyosarcoma',
    finding: 'mitoses',
    expectation: 'home',
    alpha: 3,
    beta: 1,
    published: null,
    citations: [],
    figures: [],
    basis: 'expertOpinion',
  },
  {
    entity: 'angiosarcoma',
    finding: 'atypia',
    expectation: 'variable',
    alpha: 1,
    beta: 1,
    published: null,
    citations: [],
    figures: [],
    basis: 'expertOpinion',
  },
  {
    entity: 'synovialSarcoma',
    finding: 'ck56',
    expectation: 'elsewhere',
    alpha: 2,
    beta: 6,
    published: null,
    citations: [],
    figures: [],
    basis: 'expertOpinion',
  },
];

describe('what is known of a finding in an entity', () => {
  test.each(whole.map((cell) => [cell.entity, cell.finding, cell] as const))('%s, %s', (entity, finding, cell) => {
    expect(plainCells().at(entity, finding)).toStrictEqual(cell);
  });

  test('the counts shown are the sums of the pooled figures named, of one marker list and one entity', () => {
    const { at } = plainCells();
    for (const [entity, finding] of pairs) {
      const { published, figures, citations, basis } = at(entity, finding);
      if (finding === 'ki67' || finding === 'mitoses') continue;
      const named = figures.map((figure) => pooled.get(figure) as PooledCell);
      const count = {
        positive: named.reduce((sum, { positive }) => sum + positive, 0),
        total: named.reduce((sum, { total }) => sum + total, 0),
      };
      expect(published).toEqual(named.length === 0 ? null : count);
      expect([...citations].sort()).toEqual([...new Set(named.flatMap((one) => one.citations))].sort());
      expect(basis).toBe(named.length === 0 ? 'expertOpinion' : 'published');
    }
  });

  test('nothing is said of whose figures they are where there are none', () => {
    const { at } = plainCells();
    const empty = pairs.map(([entity, finding]) => at(entity, finding)).filter(({ published }) => published === null);
    expect(empty.map((cell) => [cell.citations, cell.figures, cell.borrowedFrom, cell.substitute])).toEqual(
      empty.map(() => [[], [], undefined, undefined]),
    );
    expect(new Set(empty.map(({ basis }) => basis))).toEqual(new Set(['expertOpinion']));
    expect(empty.some(({ entity, finding }) => sharesWith(entity, finding) !== null)).toBe(true);
  });

  test('the prior is that of what is expected, and each tumour counts once, those of the other smooth muscle tumour too', () => {
    const { at } = plainCells();
    const { at: withoutCounts } = cellsWithout(new Set(), { ...plain, priors: noPriors });
    for (const [entity, finding] of pairs) {
      const { expectation, alpha, beta } = at(entity, finding);
      const { share, strength } = plain.priors[expectation];
      const counted = withoutCounts(entity, finding);
      expect(expectation).toBe(expectationOf(entity, finding));
      expect([alpha, beta]).toEqual([counted.alpha + share * strength, counted.beta + (1 - share) * strength]);
      const partner = sharesWith(entity, finding);
      const [own, others] = [counted, partner === null ? null : withoutCounts(partner, finding)];
      const sources = new Set([own, ...(others === null ? [] : [others])].flatMap(({ figures }) => figures));
      const total = [...sources].reduce((sum, figure) => sum + (pooled.get(figure)?.total ?? 0), 0);
      if (sources.size > 0) expect(counted.alpha + counted.beta).toBe(total);
    }
  });

  test('each publication counts at its effective size', () => {
    const spread = 0.25;
    const { alpha, beta } = cellsWithout(new Set(), { ...plain, spread }).at('leiomyosarcoma', 'smmhc');
    expect([alpha, beta]).toEqual([3 + effectiveTotal(20, spread), 1]);
    const one = cellsWithout(new Set(), { ...plain, spread }).at('leiomyoma', 'ki67');
    expect([one.alpha, one.beta]).toEqual([2, 6 + effectiveTotal(19, spread)]);
  });

  test('the two smooth muscle tumours have the same posterior to the last digit wherever they share their figures', () => {
    const { at } = cellsWithout(new Set());
    const shared = findings.filter((finding) => sharesWith('leiomyoma', finding) !== null);
    const posterior = (entity: EntityId) =>
      shared.map((finding) => [finding, at(entity, finding).alpha, at(entity, finding).beta]);
    expect(posterior('leiomyoma')).toEqual(posterior('leiomyosarcoma'));
    expect(shared.length).toBe(scoredStainIds.length - 1);
  });

  test('is made once', () => {
    const { at } = plainCells();
    for (const [entity, finding] of pairs) expect(at(entity, finding)).toBe(at(entity, finding));
    expect(at('leiomyoma', 'sma')).not.toBe(at('leiomyosarcoma', 'sma'));
  });

  test('rests on the numbers in use where none are given', () => {
    expect(cellsWithout(new Set()).parameters).toBe(readerParameters);
    expect(plainCells().parameters).toBe(plain);
  });
});

describe('whose figures are shared', () => {
  test('those of the two smooth muscle tumours, but for p53, Ki-67 and histology; of no other', () => {
    const shares = pairs.filter(([entity, finding]) => sharesWith(entity, finding) !== null);
    const stains = scoredStainIds.filter((id) => id !== 'p53');
    expect(shares).toEqual([...stains.map((id) => ['leiomyosarcoma', id]), ...stains.map((id) => ['leiomyoma', id])]);
    expect([sharesWith('leiomyosarcoma', 'sma'), sharesWith('leiomyoma', 'sma')]).toEqual([
      'leiomyoma',
      'leiomyosarcoma',
    ]);
  });
});

describe('without a publication', () => {
  test('the figures that it alone gave are not named', () => {
    const named = (without: Parameters<typeof cellsWithout>[0]) => cellsWithout(without).at('mpnst', 'cytokeratin');
    const figures = ['mpnst:cytokeratin.unspecified', 'mpnst.superficial:cytokeratin.ae1ae3'];
    expect(named(new Set()).figures).toEqual(figures);
    expect(named(new Set(['allisonSuperficialMpnst'])).figures).toEqual(figures.slice(0, 1));
  });

  test.each(Object.entries(derivedCounts))('%s counted in words is left out with it', (finding, { leiomyoma }) => {
    const { at } = cellsWithout(new Set([leiomyoma?.citation ?? 'morgan2008']), plain);
    expect(at('leiomyoma', finding as PanelFindingId)).toStrictEqual({
      entity: 'leiomyoma',
      finding,
      expectation: 'elsewhere',
      alpha: 2,
      beta: 6,
      published: null,
      citations: [],
      figures: [],
      basis: 'expertOpinion',
    });
  });
});

describe('what is published of a cell', () => {
  const { published, citations } = ofLeiomyoma;
  const cell: Cell = { entity: 'leiomyoma', ...ofLeiomyoma };

  test.each([
    [{}],
    [{ borrowedFrom: 'leiomyosarcoma' }],
    [{ substitute: 'another' }],
    [{ borrowedFrom: 'leiomyosarcoma', substitute: 'another' }],
  ] as const)('is its count, who published it, and %o', (whose) => {
    expect(sourceOf({ ...cell, ...whose })).toStrictEqual({ published, citations, ...whose });
  });
});
