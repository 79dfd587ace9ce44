import { describe, expect, it } from 'vitest';
import type { MitosesValue } from '../../machines/vocabulary/caseFile.ts';
import { emptyMitoses, entryOf, faultsIn, mitosesIn, normalisedWords } from '../../src/app/guided/mitosesEntry.ts';
import { numberFault, numberIn } from '../../src/app/guided/numberEntry.ts';

describe('mitosesIn', () => {
  it('waits until every field in use is filled', () => {
    expect([mitosesIn(emptyMitoses), mitosesIn({ ...emptyMitoses, count: '6' })]).toEqual([null, null]);
  });

  it('keeps the field size in the form in which it was measured, or leaves it out', () => {
    const counted = { ...emptyMitoses, count: '6' };
    expect([
      mitosesIn({ ...counted, fieldNumber: '22' }),
      mitosesIn({ ...counted, sizeBy: 'diameter', diameter: '0,55' }),
      mitosesIn({ ...counted, sizeBy: 'unknown' }),
      mitosesIn({ ...counted, over: 'area', area: '2.4' }),
    ]).toEqual([
      { count: 6, fields: 10, fieldNumber: 22 },
      { count: 6, fields: 10, fieldDiameterMm: 0.55 },
      { count: 6, fields: 10 },
      { count: 6, areaMm2: 2.4 },
    ]);
  });

  it.each<MitosesValue>([
    { count: 6, fields: 10, fieldNumber: 22 },
    { count: 6, fields: 10, fieldDiameterMm: 0.55 },
    { count: 6, fields: 10 },
    { count: 6, areaMm2: 2.4 },
  ])('gives a reported count back as it was: %o', (value) => {
    expect(mitosesIn(entryOf(value))).toEqual(value);
  });

  it('takes a bare rate as a count per 10 fields of unknown size', () => {
    expect(mitosesIn(entryOf(4))).toEqual({ count: 4, fields: 10 });
  });
});

it('names what is wrong with a field, and leaves an empty one alone', () => {
  expect(faultsIn({ ...emptyMitoses, count: '-1', fields: '10.5', fieldNumber: '' })).toEqual({
    count: 'A whole number from 0 to 10000 is needed.',
    fields: 'A whole number from 1 to 1000 is needed.',
  });
});

it('says in words what a count comes to', () => {
  expect([
    normalisedWords(null),
    normalisedWords({ count: 6, fields: 10, fieldNumber: 22 }),
    normalisedWords({ count: 0, fields: 10 }),
  ]).toEqual([
    ['Enter the count to see it normalised.'],
    [
      '4.38 per 1.734 mm², counted over 2.376 mm². 1.734 mm² are 10 reference fields of 0.1734 mm².',
      'Reads as 1 or more per 10 high-power fields.',
    ],
    [
      '0 per 10 high-power fields of unknown area; it cannot be normalised.',
      'Reads as fewer than 1 per 10 high-power fields.',
    ],
  ]);
});

describe('numberIn', () => {
  it('reads numbers within the limits, a decimal comma too, and nothing else', () => {
    expect(
      ['12', ' 1,5 ', '0', '101', '1e2', '-3', 'twelve', ''].map((text) => numberIn(text, { min: 0, max: 100 })),
    ).toEqual([12, 1.5, 0, null, null, null, null, null]);
  });

  it('finds no fault with an empty field', () => {
    expect([numberFault('', { min: 0, max: 1 }), numberFault('2', { min: 0, max: 1 })]).toEqual([
      null,
      'A number from 0 to 1 is needed.',
    ]);
  });
});
