import { describe, expect, test } from 'vitest';
import { gradeFnclcc } from '../../../machines/grading/gradeFnclcc.ts';
import {
  fieldAreaOfFieldNumber,
  mitosesClass,
  normaliseMitoses,
  objectiveMagnification,
  referenceArea,
  referenceFieldMm2,
  referenceFields,
} from '../../../machines/grading/mitoticCount.ts';
import type { MitosesValue } from '../../../machines/vocabulary/caseFile.ts';

describe('the reference area', () => {
  test('is 10 fields of 0.1734 mm²', () => {
    expect([referenceArea, referenceFields, referenceFieldMm2, objectiveMagnification]).toEqual([
      1.734, 10, 0.1734, 40,
    ]);
    expect((referenceFields * referenceFieldMm2).toFixed(6)).toEqual('1.734000');
  });
});

describe('normalisation by field number at ×40', () => {
  // field number, diameter, area, fields to reach the reference area, factor, raw count equal to cut 10 and to cut 20
  test.each([
    [18, '0.450', '0.159', '10.9', '1.09', '9.2', '18.3'],
    [18.8, '0.470', '0.1735', '10.0', '1.00', '10.0', '20.0'],
    [20, '0.500', '0.196', '8.8', '0.88', '11.3', '22.6'],
    [22, '0.550', '0.238', '7.3', '0.73', '13.7', '27.4'],
    [23, '0.575', '0.260', '6.7', '0.67', '15.0', '30.0'],
    [25, '0.625', '0.307', '5.7', '0.57', '17.7', '35.4'],
    [26.5, '0.6625', '0.345', '5.0', '0.50', '19.9', '39.8'],
  ])(
    'agrees with the derived table at field number %d',
    (fieldNumber, diameter, area, fields, factor, cut10, cut20) => {
      const digits = (printed: string) => printed.length - printed.indexOf('.') - 1;
      const oneMitosis = normaliseMitoses({ count: 1, fields: 10, fieldNumber });
      const perMitosis = oneMitosis?.perReferenceArea ?? Number.NaN;
      const fieldArea = fieldAreaOfFieldNumber(fieldNumber);
      expect({
        diameter: (fieldNumber / objectiveMagnification).toFixed(digits(diameter)),
        area: fieldArea.toFixed(digits(area)),
        fields: (referenceArea / fieldArea).toFixed(digits(fields)),
        factor: perMitosis.toFixed(digits(factor)),
        cut10: (10 / perMitosis).toFixed(digits(cut10)),
        cut20: (20 / perMitosis).toFixed(digits(cut20)),
      }).toEqual({ diameter, area, fields, factor, cut10, cut20 });
    },
  );
});

describe('a mitotic count', () => {
  test('given as a bare number is raw, per 10 fields of unknown area', () => {
    expect(normaliseMitoses(12)).toEqual({
      count: 12,
      fields: null,
      areaMm2: null,
      perReferenceArea: null,
      perTenFields: 12,
      scored: 12,
      basis: 'perTenFieldsOfUnknownArea',
    });
  });

  test('given with fields only is brought to 10 fields and stays of unknown area', () => {
    expect(normaliseMitoses({ count: 6, fields: 5 })).toEqual({
      count: 6,
      fields: 5,
      areaMm2: null,
      perReferenceArea: null,
      perTenFields: 12,
      scored: 12,
      basis: 'perTenFieldsOfUnknownArea',
    });
  });

  test('given with an area is normalised to 1.734 mm²', () => {
    expect(normaliseMitoses({ count: 20, areaMm2: 3.468 })).toEqual({
      count: 20,
      fields: null,
      areaMm2: 3.468,
      perReferenceArea: 10,
      perTenFields: null,
      scored: 10,
      basis: 'perReferenceArea',
    });
  });

  test('given with a measured field diameter is normalised by it', () => {
    expect(normaliseMitoses({ count: 4, fields: 20, fieldDiameterMm: 0.5 })).toEqual({
      count: 4,
      fields: 20,
      areaMm2: Math.PI * 0.25 ** 2 * 20,
      perReferenceArea: 1.766237896,
      perTenFields: 2,
      scored: 1.766237896,
      basis: 'perReferenceArea',
    });
  });

  test('takes the measured diameter where a field number is given too', () => {
    expect(normaliseMitoses({ count: 4, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.5 })).toEqual(
      normaliseMitoses({ count: 4, fields: 10, fieldDiameterMm: 0.5 }),
    );
  });

  test('that is exactly at a cut-off stays there whatever the area', () => {
    const scored = Array.from({ length: 60 }, (_, index) => {
      const times = index + 1;
      return normaliseMitoses({ count: 10 * times, areaMm2: Number((1.734 * times).toFixed(3)) })?.scored;
    });
    expect(scored).toEqual(Array.from({ length: 60 }, () => 10));
  });

  test.each<[string, MitosesValue]>([
    ['not assessable', 'notAssessable'],
    ['negative', -1],
    ['not a number', Number.NaN],
    ['infinite', { count: Number.POSITIVE_INFINITY, fields: 10 }],
    ['over no fields', { count: 3, fields: 0 }],
    ['over no area', { count: 3, areaMm2: 0 }],
    ['over an infinite area', { count: 3, areaMm2: Number.POSITIVE_INFINITY }],
    ['with a field number of 0', { count: 3, fields: 10, fieldNumber: 0 }],
    ['with a negative field diameter', { count: 3, fields: 10, fieldDiameterMm: -0.5 }],
    [
      'with an unusable field number beside a diameter',
      { count: 3, fields: 10, fieldNumber: -1, fieldDiameterMm: 0.5 },
    ],
  ])('that is %s gives no count', (_, value) => {
    expect(normaliseMitoses(value)).toEqual(null);
  });
});

const scoreOf = (value: MitosesValue) => gradeFnclcc({ mitoses: value }).mitoticScore;

describe('the mitotic score', () => {
  test.each([
    [0, 1],
    [9, 1],
    [9.99, 1],
    [10, 2],
    [10.01, 2],
    [19, 2],
    [19.99, 2],
    [20, 3],
    [20.01, 3],
    [200, 3],
  ])('of %d per 1.734 mm² is %d', (count, score) => {
    expect(scoreOf({ count, areaMm2: 1.734 })).toEqual(score);
  });

  test.each([
    [0, 1],
    [9.99, 1],
    [10, 2],
    [19.99, 2],
    [20, 3],
  ])('of a raw count of %d per 10 fields of unknown area is %d', (count, score) => {
    expect([scoreOf(count), scoreOf({ count, fields: 10 })]).toEqual([score, score]);
  });

  test('of 10 to 13 mitoses in 10 fields of field number 22 is 1, and of 14 it is 2', () => {
    expect([10, 11, 12, 13, 14].map((count) => scoreOf({ count, fields: 10, fieldNumber: 22 }))).toEqual([
      1, 1, 1, 1, 2,
    ]);
  });
});

describe('the class of a count that the workup branches on', () => {
  test.each<[MitosesValue, string]>([
    [0, 'below1'],
    [0.99, 'below1'],
    [1, 'atLeast1'],
    [{ count: 1, fields: 10 }, 'atLeast1'],
    [{ count: 1, fields: 11 }, 'below1'],
    [{ count: 1, fields: 50 }, 'below1'],
    [{ count: 1, fields: 10, fieldNumber: 22 }, 'atLeast1'],
    [{ count: 1, fields: 11, fieldNumber: 18 }, 'below1'],
    [{ count: 1, fields: 11, fieldDiameterMm: 0.4 }, 'atLeast1'],
    [{ count: 1, areaMm2: 1.734 }, 'atLeast1'],
    [{ count: 1, areaMm2: 1.735 }, 'below1'],
    [{ count: 0, areaMm2: 0.2 }, 'below1'],
    ['notAssessable', 'notAssessable'],
    [{ count: 1, fields: 0 }, 'notAssessable'],
  ])('of %j is %s', (value, expected) => {
    expect(mitosesClass(value)).toEqual(expected);
  });
});
