import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultsIn } from '../../../machines/case/caseFaults.ts';
import { caseFileSchema } from '../../../machines/case/caseSchema.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { extensionStructures } from '../../../machines/vocabulary/staging.ts';
import { expressionReadings, stainIds } from '../../../machines/vocabulary/stains.ts';

const faultsOf = (sections: object) => [...faultsIn(caseFileSchema, { schema: caseSchema, ...sections })];

const ofKi67 = ['equivocal', 'notDone', 'an object { percentCells, clone }', 'an object { result, clone }'];
const ofMitoses = [
  'a number from 0 to 10000',
  'notAssessable',
  'an object { count, fields, fieldNumber, fieldDiameterMm }',
  'an object { count, areaMm2 }',
];

describe('a fault of a case', () => {
  test.each<readonly [object, object]>([
    [
      { staging: { extension: 3 } },
      {
        path: 'staging.extension',
        problem: '3 is not a value of extension',
        allowed: [`a list of ${extensionStructures.join(', ')}`],
      },
    ],
    [
      { histology: { mitoses: 'many' } },
      { path: 'histology.mitoses', problem: '"many" is not a value of mitoses', allowed: ofMitoses },
    ],
    [
      { histology: { mitoses: '3' } },
      { path: 'histology.mitoses', problem: '"3" is not a value of mitoses', allowed: ofMitoses, suggestion: '3' },
    ],
    [
      { histology: { mitoses: { count: -2.5, fields: 10 } } },
      {
        path: 'histology.mitoses.count',
        problem: '-2.5 is not a whole number',
        allowed: ['a whole number from 0 to 10000'],
      },
    ],
    [
      { histology: { mitoses: { areaMm2: 2 } } },
      { path: 'histology.mitoses.count', problem: 'missing', allowed: ['a whole number from 0 to 10000'] },
    ],
    [
      { histology: { mitoses: { count: 6, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.55 } } },
      {
        path: 'histology.mitoses',
        problem: 'fieldNumber and fieldDiameterMm are both given, one of them measures the field',
      },
    ],
    [
      { histology: { differentiation: '2.0' } },
      {
        path: 'histology.differentiation',
        problem: '"2.0" is not a value of differentiation',
        allowed: ['1', '2', '3'],
      },
    ],
    [
      { patient: { ageYears: ' ' } },
      { path: 'patient.ageYears', problem: '" " is not a number', allowed: ['a number from 0 to 130'] },
    ],
    [
      { patient: { ageYears: 'old' } },
      { path: 'patient.ageYears', problem: '"old" is not a number', allowed: ['a number from 0 to 130'] },
    ],
    [
      { stains: { sma: 'an object' } },
      {
        path: 'stains.sma',
        problem: '"an object" is not a reading of SMA',
        allowed: [...expressionReadings, 'an object { result, clone, percentCells }'],
      },
    ],
    [
      { stains: { sma: { result: 'positive', depth: 1 } } },
      { path: 'stains.sma.depth', problem: 'unknown field', allowed: ['result', 'clone', 'percentCells'] },
    ],
    [{ stains: { Atypiaa: 'mild' } }, { path: 'stains.Atypiaa', problem: 'unknown stain', allowed: [...stainIds] }],
    [
      { stains: { ki67: { result: 20 } } },
      { path: 'stains.ki67.result', problem: '20 is not a reading of Ki-67', allowed: ['equivocal', 'notDone'] },
    ],
    [
      { stains: { sma: 20 } },
      {
        path: 'stains.sma',
        problem: '20 is not a reading of SMA',
        allowed: [...expressionReadings, 'an object { result, clone, percentCells }'],
      },
    ],
  ])('in %j', (sections, fault) => {
    expect(faultsOf(sections)).toStrictEqual([fault]);
  });

  test.each([
    [0, true],
    [100, true],
    [-1, false],
    [101, false],
    [true, false],
    [null, false],
  ])('that is %j for Ki-67 suggests a percentage only where it may be one', (value, isSuggested) => {
    expect(faultsOf({ stains: { ki67: value } })).toStrictEqual([
      {
        path: 'stains.ki67',
        problem: `${value} is not a reading of Ki-67`,
        allowed: ofKi67,
        ...(isSuggested ? { suggestion: `{ "percentCells": ${value} }` } : {}),
      },
    ]);
  });

  test('is named by any other definition too', () => {
    const schema = z.strictObject({ other: z.strictObject({ sma: z.enum(['a', 'b']), size: z.number() }) });
    expect([...faultsIn(schema, { other: { sma: 'c', size: 'x' } })]).toStrictEqual([
      { path: 'other.sma', problem: '"c" is not a value of sma', allowed: ['a', 'b'] },
      { path: 'other.size', problem: '"x" is not a number', allowed: ['a number'] },
    ]);
  });

  test('is in no case that is valid', () => {
    expect(
      faultsOf({ histology: { mitoses: { count: 6, fields: 10 } }, stains: { ki67: { percentCells: 5 } } }),
    ).toEqual([]);
  });
});
