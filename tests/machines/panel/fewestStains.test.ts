import { describe, expect, test } from 'vitest';
import { type Cells, everyCell } from '../../../machines/panel/cells.ts';
import { fewestStains, isStain, joined, tellingReadingsAt } from '../../../machines/panel/fewestStains.ts';
import type { PanelFindingId } from '../../../machines/panel/homeLineages.ts';
import { domains, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import type { OutcomeId } from '../../../machines/vocabulary/outcomes.ts';
import { codedPanel, placeOf } from '../../../machines/workup/codedPanel.ts';
import { cellsOfShares, type Share } from './cellsOfShares.ts';

const likely: Share = [9, 1];
const unlikely: Share = [1, 9];

/** Cells in which a finding has the same share in every entity, and half of the tumours if none is given. */
function cellsOf(shares: Partial<Readonly<Record<PanelFindingId, Share>>>): Cells {
  const even = cellsOfShares({});
  return {
    parameters: even.parameters,
    at: (entity, finding) => cellsOfShares({ [entity]: shares[finding] ?? [1, 1] }).at(entity, finding),
  };
}

const keratin = { ae1ae3: 'positive', sma: 'negative' } as const;
const dermal = { sma: 'positive', desmin: 'positive', atypia: 'severe', mitoses: 'atLeast1', depth: 'dermis' } as const;

const found = (from: Findings, target: OutcomeId, stainsAlone: boolean, cells: Cells) => {
  const panel = codedPanel(from);
  const before = panel.slice();
  const readings = fewestStains(panel, { target, stainsAlone, cells });
  expect(panel).toEqual(before);
  return readings === null ? null : readings.map(({ finding, reading }) => `${finding}: ${reading}`);
};

describe('the fewest findings that lead from nothing known to an established diagnosis', () => {
  test.each<[OutcomeId, readonly string[] | null]>([
    ['desmoplasticMelanoma', ['sox10: positive', 'hmb45: focal']],
    ['neurofibroma', ['cd34: positive', 's100: positive', 'sox10: positive', 'atypia: none']],
    ['vascularTumour', ['erg: positive', 'cd31: positive', 's100: negative', 'cytokeratin: negative']],
    ['melanocyticOrNeural', ['atypia: none', 's100: negative', 'sox10: negative', 'melanA: focal']],
    ['synovialSarcoma', null],
    ['leiomyosarcomaDepthUnknown', null],
    ['leiomyoma', null],
    ['leiomyosarcomaDermal', null],
    ['dermatofibroma', null],
    ['spindleCellSquamousCellCarcinoma', null],
  ])('%s', (target, readings) => {
    expect(found({}, target, false, everyCell)).toEqual(readings);
  });
});

describe('of sets that are as small, the one that is likeliest in the entities of the diagnosis', () => {
  test.each<[string, Partial<Readonly<Record<PanelFindingId, Share>>>, readonly string[]]>([
    ['p40 likely', { p63: unlikely, p40: likely }, ['p40: positive', 's100: negative']],
    ['p40 unlikely, of which focal is likelier', { p63: likely, p40: unlikely }, ['p40: focal', 's100: negative']],
    ['another keratin likelier, but not asked for', { ck56: [99, 1], p40: unlikely }, ['p40: focal', 's100: negative']],
  ])('%s', (_, shares, readings) => {
    expect(found(keratin, 'spindleCellSquamousCellCarcinoma', false, cellsOf(shares))).toEqual(readings);
  });
});

describe('what would make a dermal leiomyosarcoma sure', () => {
  const smoothMuscle = cellsOf({ smmhc: [99, 1], hCaldesmon: unlikely });
  const mimics = ['s100: negative', 'cytokeratin: negative', 'cd34: negative'];

  test.each<[string, boolean, readonly string[]]>([
    ['with the histology that would do as well', false, ['fascicles: present', ...mimics]],
    ['by stains alone', true, ['hCaldesmon: positive', ...mimics]],
  ])('%s', (_, stainsAlone, readings) => {
    expect(found(dermal, 'leiomyosarcomaDermal', stainsAlone, smoothMuscle)).toEqual(readings);
  });
});

test('what stains can meet of a conclusion that needs more than stains', () => {
  expect(found({}, 'unclassified', true, everyCell)).toEqual([
    'sma: negative',
    'desmin: negative',
    's100: positive',
    'cytokeratin: positive',
    'cd34: positive',
  ]);
});

describe('what is known is never sought with another reading, and a clone is never sought', () => {
  test.each<[string, Findings, OutcomeId, readonly string[] | null]>([
    [
      'a negative CD34 leaves no dermatofibrosarcoma',
      {
        atypia: 'none',
        desmin: 'negative',
        vimentin: 'positive',
        s100: 'negative',
        ae1ae3: 'negative',
        cd34: 'negative',
        factorXIIIa: 'negative',
      },
      'dermatofibrosarcomaProtuberans',
      null,
    ],
    [
      'a clone of low specificity leaves smooth muscle myosin',
      { mitoses: 'below1', sma: 'positive', s100: 'negative', cd34: 'negative', hCaldesmonClone: 'lowSpecificity' },
      'leiomyoma',
      ['smmhc: positive', 'cytokeratin: negative', 'atypia: none'],
    ],
    [
      'a clone that is not stated is left alone',
      { atypia: 'none', sma: 'positive', vimentin: 'positive', s100: 'negative' },
      'leiomyoma',
      ['hCaldesmon: positive', 'cytokeratin: negative', 'cd34: negative', 'mitoses: below1'],
    ],
    [
      'more histology than a set may hold is not sought',
      { atypia: 'severe', s100: 'negative', ck56: 'negative', p40: 'negative', p63: 'negative' },
      'atypicalFibroxanthoma',
      null,
    ],
  ])('%s', (_, from, target, readings) => {
    expect(found(from, target, false, everyCell)).toEqual(readings);
  });
});

test('nothing is needed where all is met', () => {
  const panel = {
    ...dermal,
    fascicles: 'present',
    s100: 'negative',
    cytokeratin: 'negative',
    cd34: 'negative',
  } as const;
  expect(found(panel, 'leiomyosarcomaDermal', false, everyCell)).toEqual([]);
});

test('stains are the stains, and neither histology nor a clone is', () => {
  const ids = ['sma', 'bcl2', 'hCaldesmonClone', 'depth', 'largerThan20mm'] as const;
  expect(ids.map(isStain)).toEqual([true, true, false, false, false]);
});

test('the readings that say something are all but those that mean not known', () => {
  const readings = (['sma', 'p53', 'rb', 'depth', 'multipleLesions'] as const).map((finding) =>
    tellingReadingsAt(placeOf(finding)).map(({ reading }) => reading),
  );
  expect(readings).toEqual([
    ['positive', 'focal', 'negative'],
    ['wildType', 'overexpressed', 'absent'],
    ['retained', 'lost'],
    ['dermis', 'superficialSubcutis', 'subcutis', 'fascia', 'muscle'],
    ['present', 'absent'],
  ]);
});

test('each knows its finding, its place and its code', () => {
  for (const [place, finding] of findingIds.entries()) {
    expect(tellingReadingsAt(place)).toEqual(
      tellingReadingsAt(place).map(({ reading }) => ({
        finding,
        reading,
        place,
        code: domains[finding].indexOf(reading),
      })),
    );
  }
});

test('readings are joined to a panel that stays as it was', () => {
  const panel = codedPanel({ sma: 'positive' });
  const readings = [
    { finding: 'desmin', reading: 'negative', place: placeOf('desmin'), code: domains.desmin.indexOf('negative') },
    { finding: 'sma', reading: 'focal', place: placeOf('sma'), code: domains.sma.indexOf('focal') },
  ] as const;
  expect([joined(panel, readings), panel]).toEqual([
    codedPanel({ sma: 'focal', desmin: 'negative' }),
    codedPanel({ sma: 'positive' }),
  ]);
});
