import { describe, expect, test } from 'vitest';
import { caseObservations, caseSpecimen } from '../../../../machines/case/fhir/caseObservations.ts';
import { publicConcept } from '../../../../machines/case/fhir/concepts.ts';
import { exactText, exactTextUrl, heldText, readable } from '../../../../machines/case/fhir/fhirText.ts';
import type { Coding } from '../../../../machines/case/fhir/fhirTypes.ts';
import type { CaseFile } from '../../../../machines/vocabulary/caseFile.ts';
import {
  codeSystems,
  type OwnSystem,
  ownSystems,
  type VerifiedCode,
} from '../../../../machines/vocabulary/codes/code.ts';
import { notPerformed, readingCodes } from '../../../../machines/vocabulary/codes/readingCodes.ts';
import {
  greatestDimension,
  procedureCodes,
  siteCodes,
  skinSpecimen,
} from '../../../../machines/vocabulary/codes/specimenCodes.ts';
import { immunohistochemistry, stainCodes } from '../../../../machines/vocabulary/codes/stainCodes.ts';

const coding = ({ system, code, display }: VerifiedCode): Coding => ({ system: codeSystems[system], code, display });
const codings = (...codes: readonly (VerifiedCode | undefined)[]) =>
  codes.filter((code) => code !== undefined).map(coding);

const own = (system: OwnSystem, code: string, words: string, ...same: readonly (VerifiedCode | undefined)[]) => ({
  coding: [{ system: ownSystems[system], code, display: words }, ...codings(...same)],
  text: words,
});

const ucum = (value: number, code: string, unit = code) => ({ value, unit, system: codeSystems.ucum, code });
const part = (name: string, words: string, value: object) => ({ code: own('part', name, words), ...value });
const exact = (json: string) => [{ url: exactTextUrl, valueString: json }];

const observation = (code: object, value: object) => ({
  resourceType: 'Observation',
  status: 'preliminary',
  code,
  ...value,
});
const method = publicConcept(immunohistochemistry);

const written = (sections: object) =>
  caseObservations({ schema: 'arrector.case/1', ...sections } as CaseFile).map(({ observation: one }) => one);

const counted = part('mitosesCounted', 'Mitoses counted', { valueInteger: 6 });
const fields = part('fieldsCounted', 'High-power fields counted', { valueInteger: 10 });
const mitoses = own('finding', 'mitoses', 'Mitoses per 10 high-power fields');
const extension = own('finding', 'extension', 'Invasion of adjoining head and neck structures');

describe('an observation states what the case states and nothing else', () => {
  test.each<readonly [object, object]>([
    [{ label: 'a' }, observation(own('finding', 'label', 'Label of the case'), { valueString: 'a' })],
    [{ label: '' }, observation(own('finding', 'label', 'Label of the case'), { extension: exact('""') })],
    [
      { stains: { desmin: 'positive' } },
      observation(own('finding', 'desmin', 'Desmin', stainCodes.get('desmin')), {
        valueCodeableConcept: own('reading', 'positive', 'positive', ...(readingCodes.positive ?? [])),
        method,
      }),
    ],
    [
      { stains: { sma: { result: 'focal', clone: '1A4', percentCells: 30 } } },
      observation(own('finding', 'sma', 'SMA'), {
        valueCodeableConcept: own('reading', 'focal', 'focal'),
        method,
        component: [
          part('clone', 'Antibody clone', { valueString: '1A4' }),
          part('percentCells', 'Tumour cells that react', { valueQuantity: ucum(30, '%') }),
        ],
      }),
    ],
    [
      { stains: { sma: { result: 'notDone', clone: ' ' } } },
      observation(own('finding', 'sma', 'SMA'), {
        dataAbsentReason: { coding: codings(notPerformed), text: 'not done' },
        method,
        component: [{ extension: exact('" "'), ...part('clone', 'Antibody clone', {}) }],
      }),
    ],
    [
      { stains: { ki67: { percentCells: 20 } } },
      observation(own('finding', 'ki67', 'Ki-67'), { valueQuantity: ucum(20, '%'), method }),
    ],
    [
      { staging: { sizeMm: 12.5 } },
      observation(own('finding', 'sizeMm', 'Greatest dimension', greatestDimension), {
        valueQuantity: ucum(12.5, 'mm'),
      }),
    ],
    [
      { patient: { ageYears: 70 } },
      observation(own('finding', 'ageYears', 'Age'), { valueQuantity: ucum(70, 'a', 'years') }),
    ],
    [
      { histology: { depth: 'superficialSubcutis' } },
      observation(own('finding', 'depth', 'Deepest compartment involved'), {
        valueCodeableConcept: own('value', 'depth.superficialSubcutis', 'superficial subcutis, minimal and focal'),
      }),
    ],
    [
      { histology: { ulceration: false } },
      observation(own('finding', 'ulceration', 'Ulceration'), { valueBoolean: false }),
    ],
    [
      { histology: { ulceration: 'notAssessable' } },
      observation(own('finding', 'ulceration', 'Ulceration'), {
        valueCodeableConcept: own('value', 'ulceration.notAssessable', 'not assessable'),
      }),
    ],
    [
      { histology: { differentiation: 2 } },
      observation(own('finding', 'differentiation', 'FNCLCC tumour differentiation score'), { valueInteger: 2 }),
    ],
    [
      { histology: { mitoses: 3.5 } },
      observation(mitoses, { valueQuantity: { value: 3.5, unit: 'per 10 high-power fields' } }),
    ],
    [
      { histology: { mitoses: 'notAssessable' } },
      observation(mitoses, { valueCodeableConcept: own('value', 'mitoses.notAssessable', 'not assessable') }),
    ],
    [{ histology: { mitoses: { count: 6, fields: 10 } } }, observation(mitoses, { component: [counted, fields] })],
    [
      { histology: { mitoses: { count: 6, fields: 10, fieldNumber: 22 } } },
      observation(mitoses, {
        component: [
          counted,
          fields,
          part('fieldNumber', 'Field number of the eyepiece at a ×40 objective', { valueQuantity: ucum(22, 'mm') }),
        ],
      }),
    ],
    [
      { histology: { mitoses: { count: 6, fields: 10, fieldDiameterMm: 0.55 } } },
      observation(mitoses, {
        component: [
          counted,
          fields,
          part('fieldDiameter', 'Diameter of a high-power field', { valueQuantity: ucum(0.55, 'mm') }),
        ],
      }),
    ],
    [
      { histology: { mitoses: { count: 6, areaMm2: 1.7 } } },
      observation(mitoses, {
        component: [counted, part('areaCounted', 'Area counted', { valueQuantity: ucum(1.7, 'mm2', 'mm²') })],
      }),
    ],
    [
      { staging: { extension: [] } },
      observation(extension, {
        valueCodeableConcept: own('value', 'extension.none', 'none of the structures of T4'),
      }),
    ],
    [
      { staging: { extension: ['orbit', 'skullBaseOrDura'] } },
      observation(extension, {
        component: [
          part('structure', 'Structure invaded', {
            valueCodeableConcept: own('value', 'extension.orbit', 'orbit'),
          }),
          part('structure', 'Structure invaded', {
            valueCodeableConcept: own('value', 'extension.skullBaseOrDura', 'skull base or dura'),
          }),
        ],
      }),
    ],
  ])('%j', (sections, expected) => {
    expect(written(sections)).toStrictEqual([expected]);
  });
});

describe('a specimen states how and from where it was taken', () => {
  const specimen = (collection?: object) => ({
    resourceType: 'Specimen',
    type: { coding: codings(skinSpecimen) },
    ...(collection === undefined ? {} : { collection }),
  });
  const core = own('value', 'procedure.core', 'core needle biopsy');
  const trunk = own('value', 'site.trunk', 'trunk');

  test.each<readonly [object, object]>([
    [{}, specimen()],
    [{ specimen: { priorTreatment: true } }, specimen()],
    [{ specimen: { procedure: 'core' } }, specimen({ method: core })],
    [
      { specimen: { procedure: 'punch' } },
      specimen({ method: own('value', 'procedure.punch', 'punch biopsy', procedureCodes.punch) }),
    ],
    [{ specimen: { site: 'trunk' } }, specimen({ bodySite: { coding: trunk.coding } })],
    [
      { specimen: { site: 'upperExtremity', siteText: 'left arm' } },
      specimen({
        bodySite: {
          coding: own('value', 'site.upperExtremity', 'upper extremity', siteCodes.upperExtremity).coding,
          text: 'left arm',
        },
      }),
    ],
    [
      { specimen: { procedure: 'core', siteText: 'a\tb' } },
      specimen({ method: core, bodySite: { text: 'a b', extension: exact('"a\\tb"') } }),
    ],
  ])('%j', (sections, expected) => {
    expect(caseSpecimen({ schema: 'arrector.case/1', ...sections })).toStrictEqual(expected);
  });
});

describe('a text that FHIR may not hold', () => {
  test.each<readonly [string, object]>([
    ['a b', { text: 'a b' }],
    ['', { extension: exact('""') }],
    [' ', { extension: exact('" "') }],
    [' a', { text: 'a', extension: exact('" a"') }],
    ['a\u00a0b', { text: 'a b', extension: exact('"a\\u00a0b"') }],
    ['\u0000', { extension: exact('"\\u0000"') }],
    ['a\n\n ', { text: 'a', extension: exact('"a\\n\\n "') }],
  ])('%j is held as it can be read, and exactly beside it', (text, held) => {
    expect(heldText(text)).toStrictEqual(held);
  });

  test('is read back from a JSON string and from nothing else', () => {
    expect(['"a"', '"a" ', ' "a"', '"a', '1', '["a"]', ''].map(exactText)).toEqual([
      'a',
      'a',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });

  test('is shown on one line', () => {
    expect(readable(' a\n\u0000b\u00a0 ')).toBe('a b');
  });
});
