import { describe, expect, test } from 'vitest';
import type { Cell, Cells } from '../../../machines/panel/cells.ts';
import type { PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import { expectedGainBits, nextStains } from '../../../machines/panel/nextStains.ts';
import type { CaseFile, CaseStains, Ki67Value } from '../../../machines/vocabulary/caseFile.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { cellsOfShares, digits } from './cellsOfShares.ts';

/** Cells in which a finding tells leiomyosarcoma from leiomyoma by so many tumours to one, and nothing else. */
function cellsTelling(tumours: Partial<Readonly<Record<PanelFindingId, number>>>, more: Partial<Cell> = {}): Cells {
  return {
    parameters: cellsOfShares({}).parameters,
    at: (entity, finding) => {
      const count = tumours[finding] ?? 1;
      return cellsOfShares({ leiomyosarcoma: [count, 1], leiomyoma: [1, count] }, more).at(entity, finding);
    },
  };
}

const counted = { published: { positive: 1, total: 2 }, citations: ['sakamoto2002'], basis: 'published' } as const;

const dermal = (stains: CaseStains = {}): CaseFile => ({
  schema: caseSchema,
  stains: { sma: 'positive', hCaldesmon: 'positive', ...stains },
  histology: { atypia: 'moderate', mitoses: 4, depth: 'dermis' },
});

const tells = {
  p40: 9,
  melanA: 7,
  hmb45: 4,
  sox10: 3,
  desmin: 9,
  ki67: 5,
  p75: 1.2,
  s100: 1.3,
  cd34: 1.2,
  cytokeratin: 1.1,
} as const;

describe('the stains to do next, with cells that tell leiomyosarcoma from leiomyoma', () => {
  const listed = () => nextStains(dermal(), cellsTelling(tells));

  test('those that may change the conclusion, then by gain, those asked for however little they tell', () => {
    const inShort = listed().map(({ stain, mayChangeOutcome, expectedGainBits: gain }) => [
      stain,
      mayChangeOutcome,
      digits(gain, 4),
    ]);
    expect(inShort).toEqual([
      ['p40', true, 0.1025],
      ['hmb45', true, 0.05399],
      ['sox10', true, 0.03674],
      ['melanA', true, 0.0304],
      ['desmin', false, 0.1025],
      ['ki67', false, 0.05384],
      ['s100', false, 0.00241],
      ['cd34', false, 0.001169],
      ['cytokeratin', false, 0.00008052],
    ]);
  });

  test('each with its changes, its reason and the claims of what is still asked', () => {
    const all = listed();
    const sides = [
      { entity: 'leiomyosarcoma', published: null, citations: [] },
      { entity: 'leiomyoma', published: null, citations: [] },
    ];
    const more = 'is expected more often in leiomyosarcoma than in leiomyoma.';
    const said = (name: string) => {
      const { expectedGainBits: _, ...rest } = all.find(({ stain }) => stain === name) ?? {};
      return rest;
    };
    expect(said('p40')).toStrictEqual({
      stain: 'p40',
      mayChangeOutcome: true,
      changes: ['positive', 'focal'].map((to) => ({
        to,
        outcome: 'discordantCarcinomaOrLeiomyosarcoma',
        certainty: 'notEstablished',
      })),
      separates: sides,
      because: `A diffusely positive result ${more} A result can change the conclusion of the workup or how sure it is.`,
      claims: [],
      expertOpinion: true,
    });
    expect(said('ki67')).toStrictEqual({
      stain: 'ki67',
      mayChangeOutcome: false,
      changes: [],
      separates: sides,
      because: `A raised index ${more}`,
      claims: [],
      expertOpinion: true,
    });
    expect(said('cytokeratin')).toStrictEqual({
      stain: 'cytokeratin',
      mayChangeOutcome: false,
      changes: [],
      separates: sides,
      because: `A diffusely positive result ${more} No keratin was read; carcinoma is not excluded.`,
      claims: ['firstLineTestsFourLineages'],
      expertOpinion: true,
    });
  });
});

test('a gain is no opinion where both sides are published, and the sides name their publications', () => {
  const [first] = nextStains(dermal(), cellsTelling({ p40: 9 }, counted));
  expect([first?.stain, first?.separates, first?.expertOpinion]).toStrictEqual([
    'p40',
    ['leiomyosarcoma', 'leiomyoma'].map((entity) => ({
      entity,
      published: counted.published,
      citations: counted.citations,
    })),
    false,
  ]);
});

test('of pairs that are told apart alike the first is named, and only entities still in question are', () => {
  const alike = cellsOfShares({
    leiomyosarcoma: [9, 1],
    atypicalFibroxanthoma: [9, 1],
    leiomyoma: [1, 9],
    neurofibroma: [1, 9],
  });
  const sides = (stains: CaseStains) => {
    const found = nextStains({ schema: caseSchema, stains }, alike).find(({ stain }) => stain === 'cd34');
    return [found?.stain, found?.separates?.map(({ entity }) => entity)];
  };
  expect([sides({}), sides({ desmin: 'positive', erg: 'positive', cd10: 'positive', p16: 'positive' })]).toEqual([
    ['cd34', ['leiomyosarcoma', 'leiomyoma']],
    ['cd34', undefined],
  ]);
});

test('a stain that the second reader leaves out is listed for what it changes, and separates nothing', () => {
  const cea = nextStains(
    { schema: caseSchema, stains: { sma: 'negative', vimentin: 'negative', cea: 'notDone' } },
    cellsTelling({}),
  ).find(({ stain }) => stain === 'cea');
  expect(cea).toStrictEqual({
    stain: 'cea',
    expectedGainBits: 0,
    mayChangeOutcome: true,
    changes: ['positive', 'focal'].map((to) => ({ to, outcome: 'unclassified', certainty: 'notEstablished' })),
    separates: null,
    because:
      'It hardly separates the entities still in question. A result can change the conclusion of the workup or how sure it is.',
    claims: [],
    expertOpinion: true,
  });
});

test.each([
  ['p53', 'Overexpression'],
  ['h3k27me3', 'Loss'],
  ['ki67', 'A raised index'],
  ['desmin', 'A diffusely positive result'],
] as const)('the abnormal result of %s is called %s', (finding, words) => {
  const found = nextStains(dermal(), cellsTelling({ [finding]: 9 })).find(({ stain }) => stain === finding);
  expect(found?.because).toBe(`${words} is expected more often in leiomyosarcoma than in leiomyoma.`);
});

test.each<[string, Ki67Value | undefined, boolean]>([
  ['not stated', undefined, true],
  ['not done', 'notDone', true],
  ['equivocal, with its clone', { result: 'equivocal', clone: 'MIB-1' }, true],
  ['counted', { percentCells: 0 }, false],
])('Ki-67 that is %s', (_, ki67, isOpen) => {
  const listed = nextStains(dermal(ki67 === undefined ? {} : { ki67 }), cellsTelling({ ki67: 9, desmin: 9 }));
  expect(listed.some(({ stain }) => stain === 'ki67')).toBe(isOpen);
});

test.each<[string, CaseStains, boolean]>([
  ['not done', { desmin: 'notDone' }, true],
  ['equivocal', { desmin: 'equivocal' }, true],
  ['negative', { desmin: 'negative' }, false],
  ['focal', { desmin: 'focal' }, false],
])('desmin that is %s', (_, stains, isOpen) => {
  const listed = nextStains(dermal(stains), cellsTelling({ desmin: 9 }));
  expect(listed.some(({ stain }) => stain === 'desmin')).toBe(isOpen);
});

describe('the expected gain between two entities', () => {
  const supports = (one: number, two: number) => entityIds.map((_, at) => [one, two][at] ?? 0);
  const entropy = (share: number) => -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
  const cells = cellsOfShares({ leiomyosarcoma: [9, 1], leiomyoma: [1, 9] });

  test.each([
    ['p53', 1 - entropy(0.9), entropy(0.18) - entropy(0.9)],
    ['ki67', 1 - entropy(0.9), entropy(0.18) - entropy(0.9)],
    ['desmin', 0.620498, 0.232248],
    ['smmhc', 0.27974, 0.0856609],
  ] as const)('of %s: equally likely, one nine times as likely, one certain', (finding, even, uneven) => {
    const gains = [supports(0.5, 0.5), supports(0.9, 0.1), supports(1, 0)].map((of) =>
      digits(expectedGainBits(finding, of, cells), 5),
    );
    expect(gains).toEqual([even, uneven, 0].map((gain) => digits(gain, 5)));
  });
});
