import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../machines/panel/cells.ts';
import type { PanelReading } from '../../../machines/panel/panelReading.ts';
import {
  oncePerReading,
  speaksOnlyOfSmoothMuscle,
  weightSpreads,
  weightsOf,
} from '../../../machines/panel/weighedReading.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { cellsOfShares, digits } from './cellsOfShares.ts';

const shares = { leiomyosarcoma: [3, 1], leiomyoma: [1, 3], neurofibroma: [9, 1] } as const;
const shown: readonly EntityId[] = ['leiomyosarcoma', 'leiomyoma', 'neurofibroma', 'myofibroma'];
const places = shown.map((entity) => entityIds.indexOf(entity));
const at = <T>(list: readonly T[]): readonly T[] => places.map((place) => list[place] as T);

describe('what a reading tells of leiomyosarcoma, leiomyoma, neurofibroma and every other entity', () => {
  const weights = (one: PanelReading) =>
    at(weightsOf(one, cellsOfShares(shares))).map(({ likelihood, weight, logWeight, finding: { bits } }) =>
      [likelihood, weight, logWeight, bits].map((value) => digits(value)),
    );
  const positive = [
    [0.6, 0.6, -0.510826, 0.685039],
    [0.1, 0.1, -digits(Math.LN10), -1.89992],
    [0.818182, 0.818182, -0.200671, 1.1325],
    [0.333333, 0.333333, -1.09861, -0.162958],
  ];
  const negative = [
    [0.25, 0.25, -1.38629, -0.90837],
    [0.75, 0.75, -0.287682, 0.676593],
    [0.1, 0.1, -digits(Math.LN10), -2.2303],
    [0.5, 0.5, -digits(Math.LN2), 0.0916305],
  ];
  const atLeastOneMitosis = [
    [0.75, 0.75, -0.287682, 0.584963],
    [0.25, 0.25, -1.38629, -1],
    [0.5, 0.5, -digits(Math.LN2), 0],
    [0.5, 0.5, -digits(Math.LN2), 0],
  ];

  test.each([
    ['a stain that reacts diffusely', { finding: 'desmin', reading: 'positive' }, positive],
    [
      'focally',
      { finding: 'desmin', reading: 'focal' },
      [
        [0.15, 0.15, -1.89712, -0.0710831],
        [0.15, 0.15, -1.89712, -0.0710831],
        [0.0818182, 0.0818182, -2.50326, -0.945552],
        [0.166667, 0.166667, -1.79176, 0.08092],
      ],
    ],
    ['or not', { finding: 'desmin', reading: 'negative' }, negative],
    ['one that is retained', { finding: 'h3k27me3', reading: 'retained' }, negative],
    [
      'a further stain of its group, to the power of its group',
      { finding: 'smmhc', reading: 'positive' },
      [
        [0.6, 0.774597, -0.255413, 0.342519],
        [0.1, 0.316228, -1.15129, -0.949962],
        [0.818182, 0.904534, -0.100335, 0.566249],
        [0.333333, 0.57735, -0.549306, -0.0814791],
      ],
    ],
    [
      'mitoses, as likely elsewhere as the mean of the two',
      { finding: 'mitoses', reading: 'atLeast1' },
      atLeastOneMitosis,
    ],
    ['a raised Ki-67 likewise', { finding: 'ki67', reading: 'raised' }, atLeastOneMitosis],
    [
      'atypia, which speaks of all',
      { finding: 'atypia', reading: 'severe' },
      [
        [0.75, 0.75, -0.287682, 0.498806],
        [0.25, 0.25, -1.38629, -1.08616],
        [0.9, 0.9, -0.105361, 0.76184],
        [0.5, 0.5, -digits(Math.LN2), -0.0861566],
      ],
    ],
  ] as const)('%s', (_, one, expected) => {
    expect(weights(one)).toEqual(expected);
  });

  test('the weight names the reading, the basis, and whose and which figures they are', () => {
    const published = { positive: 3, total: 4 };
    const more = { published, basis: 'published', borrowedFrom: 'leiomyoma', substitute: 'another marker' } as const;
    const cells = cellsOfShares({}, { ...more, citations: ['sakamoto2002'] });
    const findings = weightsOf({ finding: 'desmin', reading: 'positive' }, cells).map(({ finding }) => finding);
    expect(findings).toEqual(
      entityIds.map(() => ({
        finding: 'desmin',
        reading: 'positive',
        bits: 0,
        basis: 'published',
        published,
        citations: ['sakamoto2002'],
        borrowedFrom: 'leiomyoma',
        substitute: 'another marker',
      })),
    );
  });
});

describe('how far the logarithm of a weight may lie below and above it', () => {
  const spreads = (one: PanelReading) =>
    at(weightSpreads(one, cellsOfShares(shares))).map(({ below, above }) => [digits(below), digits(above)]);
  const likely = [0.941944, 0.279243];
  const unlikely = [3.39278, 1.04042];

  test.each([
    [
      'with every share',
      { finding: 'h3k27me3', reading: 'lost' },
      [likely, unlikely, [0.304515, 0.102547], [2.99573, 0.667829]],
    ],
    [
      'with half of it for a further stain of half the power',
      { finding: 'smmhc', reading: 'negative' },
      [
        [1.69639, 0.520208],
        [0.470972, 0.139621],
        [1.78615, 0.606368],
        [1.49787, 0.333915],
      ],
    ],
    [
      'for mitoses only between leiomyosarcoma and leiomyoma',
      { finding: 'mitoses', reading: 'below1' },
      [unlikely, likely, [0, 0], [0, 0]],
    ],
  ] as const)('%s', (_, one, expected) => {
    expect(spreads(one)).toEqual(expected);
  });
});

test('Ki-67 and mitoses alone speak only of smooth muscle', () => {
  const findings = ['ki67', 'mitoses', 'atypia', 'p53', 'desmin'] as const;
  expect(findings.map((finding) => speaksOnlyOfSmoothMuscle({ finding }))).toEqual([true, true, false, false, false]);
});

test.each([
  ['weight', weightsOf],
  ['spread', weightSpreads],
])('a reading that cannot be weighed is a RangeError: %s', (_, asked) => {
  expect(() => asked({ finding: 'atypia', reading: 'mild' }, cellsOfShares({}))).toThrow(
    new RangeError('atypia: the reading mild cannot be weighed'),
  );
});

test('a reading is made once for the same cells, and anew for another reading, finding or cells', () => {
  const made: unknown[][] = [];
  const make = oncePerReading(({ finding, reading }, cells: Cells) => {
    made.push([finding, reading, cells.parameters.spread]);
    return made.length;
  });
  const [some, other] = [cellsOfShares({}), cellsOfShares({})];
  const asked = [
    make({ finding: 'sma', reading: 'positive' }, some),
    make({ finding: 'sma', reading: 'negative' }, some),
    make({ finding: 'desmin', reading: 'positive' }, some),
    make({ finding: 'sma', reading: 'positive' }, other),
    make({ finding: 'sma', reading: 'positive' }, some),
    make({ finding: 'sma', reading: 'negative' }, some),
    make({ finding: 'desmin', reading: 'positive' }, some),
    make({ finding: 'sma', reading: 'positive' }, other),
  ];
  const { spread } = some.parameters;
  expect({ asked, made }).toEqual({
    asked: [1, 2, 3, 4, 1, 2, 3, 4],
    made: [
      ['sma', 'positive', spread],
      ['sma', 'negative', spread],
      ['desmin', 'positive', spread],
      ['sma', 'positive', spread],
    ],
  });
});
