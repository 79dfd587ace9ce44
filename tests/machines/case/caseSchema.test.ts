import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { caseJsonSchema } from '../../../machines/case/caseJsonSchema.ts';
import type { caseFileSchema } from '../../../machines/case/caseSchema.ts';
import { validateCase } from '../../../machines/case/readCase.ts';
import { replay } from '../../../machines/case/replay.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { type CaseFile, caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { caseSections } from '../../../machines/vocabulary/caseFindings.ts';
import {
  atypias,
  cellularities,
  depths,
  differentiationScores,
  growths,
  necroses,
} from '../../../machines/vocabulary/histology.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { procedures, sexes, sites } from '../../../machines/vocabulary/specimen.ts';
import { extensionStructures, mCategories, nCategories } from '../../../machines/vocabulary/staging.ts';
import { readingsOf, stainIds } from '../../../machines/vocabulary/stains.ts';
import type { Same } from '../sameType.ts';
import { contractExample } from './contractExample.ts';

const fitsJsonSchema = new Ajv2020({ strict: true }).compile(caseJsonSchema());
const caseWith = (sections: object): object => ({ schema: caseSchema, ...sections });

const features = ['fascicles', 'vascularFeatures', 'lymphovascularInvasion', 'perineuralInvasion', 'ulceration'];
const flags = ['priorTreatment', 'multipleLesions', 'immunosuppressed'];
const sectionOf = (name: string): string =>
  Object.entries<readonly string[]>(caseSections).find(([, names]) => names.includes(name))?.[0] ?? '';

const everyValue: readonly (readonly [string, readonly unknown[]])[] = [
  ['procedure', procedures],
  ['site', sites],
  ['sex', sexes],
  ['depth', depths],
  ['atypia', atypias],
  ['necrosis', necroses],
  ['growth', growths],
  ['cellularity', cellularities],
  ['differentiation', differentiationScores],
  ['n', nCategories],
  ['m', mCategories],
  ['extension', [[], ...extensionStructures.map((structure) => [structure]), [...extensionStructures]]],
  ...features.map((name) => [name, [true, false, 'notAssessable']] as const),
  ...flags.map((name) => [name, [true, false]] as const),
  ...stainIds
    .filter((id) => id !== 'ki67')
    .map((id) => {
      const readings = readingsOf(id);
      const entries = readings.map((result) => ({ result, clone: 'any', percentCells: 50 }));
      return [id, [...readings, ...readings.map((result) => ({ result })), ...entries]] as const;
    }),
  [
    'ki67',
    [
      'equivocal',
      'notDone',
      { result: 'notDone', clone: 'MIB1' },
      { percentCells: 0 },
      { percentCells: 100, clone: '' },
    ],
  ],
  ['ageYears', [0, 0.5, 61, 130]],
  ['siteText', ['', 'left cheek']],
  ['sizeMm', [0.1, 12, 1000]],
  [
    'mitoses',
    [
      ...[0, 0.4, 10_000, 'notAssessable'],
      ...[
        { count: 0, fields: 1 },
        { count: 10_000, fields: 1000 },
      ],
      ...[
        { count: 6, fields: 10, fieldNumber: 10 },
        { count: 6, fields: 10, fieldNumber: 30 },
      ],
      ...[
        { count: 6, fields: 10, fieldDiameterMm: 0.1 },
        { count: 6, fields: 10, fieldDiameterMm: 2 },
      ],
      ...[
        { count: 6, areaMm2: 0.01 },
        { count: 6, areaMm2: 2000 },
      ],
    ],
  ],
];

const wrongValues: readonly (readonly [string, readonly unknown[]])[] = [
  ...everyValue.map(([name]) => [name, [null, [[]], -1, { unknown: 1 }]] as const),
  ...everyValue.filter(([name]) => name !== 'siteText').map(([name]) => [name, ['zz', 'Positive', '']] as const),
  ['p53', ['positive', 'negative', 'focal', { result: 'positive' }]],
  ['h3k27me3', ['positive', 'negative', 'focal']],
  ['sma', ['wildType', 'retained', 'lost', true, { result: 'positive', percentCells: 100.5 }, { clone: '1A4' }]],
  ['ki67', ['positive', 20, { percentCells: -1 }, { percentCells: 101 }, { percentCells: 20, result: 'notDone' }, {}]],
  ['ageYears', [130.5, '61']],
  ['sizeMm', [0, 0.05, 1000.5, '12']],
  ['differentiation', [0, 4, 1.5, '2']],
  ['extension', ['orbit', [null], ['orbit', 'eyelid']]],
  ['n', ['N2', 'pN0']],
  ['m', ['MX', 'cM0']],
  [
    'mitoses',
    [
      ...[10_001, '6', true, {}, { count: 6 }, { fields: 10 }, { count: 2.5, fields: 10 }, { count: -1, fields: 10 }],
      ...[
        { count: 6, fields: 0 },
        { count: 6, fields: 2.5 },
        { count: 6, fields: 1001 },
        { count: 10_001, fields: 10 },
      ],
      ...[
        { count: 6, fields: 10, fieldNumber: 9.9 },
        { count: 6, fields: 10, fieldNumber: 30.1 },
      ],
      ...[
        { count: 6, fields: 10, fieldDiameterMm: 0.09 },
        { count: 6, fields: 10, fieldDiameterMm: 2.1 },
      ],
      ...[
        { count: 6, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.55 },
        { count: 6, fields: 10, areaMm2: 2 },
      ],
      ...[
        { count: 6, areaMm2: 0 },
        { count: 6, areaMm2: 2000.1 },
        { count: 6, areaMm2: 2, fieldNumber: 22 },
      ],
    ],
  ],
];

describe('the definition of a case file', () => {
  test('gives the type of a case file, no more and no less', () => {
    const same: Same<z.output<typeof caseFileSchema>, CaseFile> = true;
    expect(same).toBe(true);
  });

  test('has every finding of the vocabulary in its section', () => {
    const { properties } = caseJsonSchema() as { readonly properties: Record<string, { properties?: object }> };
    const { schema: _, label: __, ...sections } = properties;
    const names = Object.entries(sections).map(([section, { properties: fields = {} }]) => [
      section,
      Object.keys(fields),
    ]);
    expect(Object.fromEntries(names)).toEqual(caseSections);
  });

  test.each(everyValue)('accepts every value of %s, and so does the JSON Schema', (name, values) => {
    for (const value of values) {
      const file = caseWith({ [sectionOf(name)]: { [name]: value } });
      expect(validateCase(file)).toEqual({ ok: true, case: file, migratedFrom: null });
      expect([value, fitsJsonSchema(file)]).toEqual([value, true]);
    }
  });

  test.each(wrongValues)('refuses wrong values of %s, and so does the JSON Schema', (name, values) => {
    for (const value of values) {
      const file = caseWith({ [sectionOf(name)]: { [name]: value } });
      const read = validateCase(file);
      const path = `${sectionOf(name)}.${name}`;
      expect([value, read.ok ? [] : read.faults.filter((fault) => !fault.path.startsWith(path))]).toEqual([value, []]);
      expect([value, read.ok, fitsJsonSchema(file)]).toEqual([value, false, false]);
    }
  });

  test.each([
    ['no object', null],
    ['a list', []],
    ['no schema', {}],
    ['a newer schema', { schema: 'arrector.case/2' }],
    ['an unknown field', caseWith({ comment: 'x' })],
    ['an unknown field of a section', caseWith({ staging: { t: 'T1' } })],
    ['an unknown stain', caseWith({ stains: { SMA: 'positive' } })],
    ['a section that is a list', caseWith({ stains: [] })],
    ['a section that is null', caseWith({ histology: null })],
    ['a label that is a number', caseWith({ label: 48 })],
  ])('refuses %s, and so does the JSON Schema', (_, file) => {
    expect([validateCase(file).ok, fitsJsonSchema(file)]).toEqual([false, false]);
  });

  test('is a JSON Schema of draft 2020-12 with an address', () => {
    const { $schema, $id, type, required, additionalProperties } = caseJsonSchema();
    expect({ $schema, $id, type, required, additionalProperties }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:arrector:case:1',
      type: 'object',
      required: ['schema'],
      additionalProperties: false,
    });
  });
});

describe('cases that must be accepted', () => {
  test('the example of the contract', () => {
    const example: unknown = JSON.parse(contractExample);
    expect(validateCase(example)).toEqual({ ok: true, case: example, migratedFrom: null });
    expect(fitsJsonSchema(example)).toBe(true);
  });

  test('the empty case, which ends in a deferred outcome', () => {
    const read = validateCase({ schema: caseSchema });
    expect(read).toEqual({ ok: true, case: { schema: caseSchema }, migratedFrom: null });
    expect(read.ok && outcomeNames[replay(read.case).outcome].kind).toBe('deferred');
  });

  test.each(publishedCases.map((published) => [published.id, published.case] as const))('%s', (_, file) => {
    expect(validateCase(file)).toEqual({ ok: true, case: file, migratedFrom: null });
    expect(fitsJsonSchema(file)).toBe(true);
  });
});
