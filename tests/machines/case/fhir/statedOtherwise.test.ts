import { describe, expect, test } from 'vitest';
import { exactTextUrl } from '../../../../machines/case/fhir/fhirText.ts';
import { codingsOf, exactTextOf, fieldsOf, hasCode } from '../../../../machines/case/fhir/fields.ts';
import { findingCodecs, partsIn } from '../../../../machines/case/fhir/findingCodecs.ts';
import { readFhirBundle } from '../../../../machines/case/readFhirBundle.ts';
import { codeSystems, type OwnSystem, ownSystems } from '../../../../machines/vocabulary/codes/code.ts';
import { bundle, loinc, observation, positive, snomed } from './observations.ts';

const own = (system: OwnSystem, code: string) => ({ coding: [{ system: ownSystems[system], code }] });
const displayed = (code: object, display: string) => ({ coding: [{ ...code, display }] });
const schema = 'arrector.case/1';

const read = (...resources: readonly unknown[]) => {
  const { ok, ...rest } = readFhirBundle(bundle(...resources));
  return ok && 'case' in rest ? { case: rest.case, notMapped: rest.notMapped } : rest;
};
const desmin = (value: object, more: object = {}) => observation({ text: 'Desmin' }, value, more);
const isDesmin = (reading: unknown, ...notMapped: readonly object[]) => ({
  case: { schema, stains: { desmin: reading } },
  notMapped,
});
const notRead = (text: string, because: string, path = 'entry[0].resource') => ({
  case: { schema },
  notMapped: [{ path, text, because }],
});
const coded = { valueCodeableConcept: positive };
const notHere = 'in the form that is read here';

describe('an observation in the form of this project', () => {
  const count = { code: own('part', 'mitosesCounted'), valueInteger: 6 };
  const area = { code: own('part', 'areaCounted'), valueQuantity: { value: 2, code: 'mm2' } };
  const structure = (code: string) => ({
    code: own('part', 'structure'),
    valueCodeableConcept: own('value', code),
  });

  test.each<readonly [keyof typeof findingCodecs, object, unknown]>([
    ['mitoses', {}, undefined],
    ['mitoses', { component: [] }, undefined],
    ['mitoses', { component: [count, area] }, { count: 6, areaMm2: 2 }],
    ['mitoses', { component: [count, { ...count, code: own('part', 'clone') }, 3] }, { count: 6 }],
    ['mitoses', { component: [{ ...count, code: own('part', 'constructor') }] }, undefined],
    ['mitoses', { component: [{ ...count, code: own('part', '__proto__') }] }, undefined],
    ['mitoses', { valueQuantity: { value: 3, unit: 'mm' } }, undefined],
    ['mitoses', { valueQuantity: { value: 3, unit: 'per 10 high-power fields' } }, 3],
    ['mitoses', { valueCodeableConcept: own('value', 'mitoses.notAssessable') }, 'notAssessable'],
    ['mitoses', { valueCodeableConcept: own('value', 'depth.notAssessable') }, undefined],
    ['extension', {}, undefined],
    ['extension', { component: [count] }, undefined],
    ['extension', { valueCodeableConcept: own('value', 'extension.orbit') }, undefined],
    ['extension', { valueCodeableConcept: own('value', 'extension.none') }, []],
    ['extension', { component: [count, structure('extension.orbit'), structure('extension.x')] }, ['orbit', 'x']],
    ['ulceration', { valueCodeableConcept: own('value', 'ulceration.notAssessable') }, 'notAssessable'],
    ['ulceration', { valueBoolean: false }, false],
  ])('of %s, %j, states %j', (finding, stated, value) => {
    expect(findingCodecs[finding].read({ ...stated })).toStrictEqual(value);
  });

  test('has the parts that carry a name of this project', () => {
    expect(partsIn({ component: [3, null, { code: { text: 'x' } }, count] })).toStrictEqual([
      { part: 'mitosesCounted', fields: count },
    ]);
  });

  test('with the name of a prototype as a part is not read, and nothing is thrown', () => {
    const mitoses = own('finding', 'mitoses');
    const component = [{ code: own('part', 'constructor'), valueInteger: 6 }];
    expect(read(observation(mitoses, { component }))).toEqual(
      notRead('mitoses', `states no value of mitoses ${notHere}`),
    );
  });
});

describe('the fields of a resource', () => {
  test('are those of an object', () => {
    expect(['text', 1, null, undefined, [], { a: 1 }].map(fieldsOf)).toEqual([
      ...Array.from({ length: 5 }, () => undefined),
      { a: 1 },
    ]);
  });

  test('hold codings that name a system and a code', () => {
    const whole = { system: 'a', code: 'b', display: 'c' };
    expect(codingsOf({ coding: [3, {}, { system: 'a' }, { code: 'b' }, whole] })).toStrictEqual([whole]);
  });

  test('have a code in its own system only', () => {
    const concept = { coding: [{ system: codeSystems.loinc, code: '1' }] };
    expect([hasCode(concept, 'loinc', '1'), hasCode(concept, 'snomedCt', '1'), hasCode(concept, 'loinc', '2')]).toEqual(
      [true, false, false],
    );
  });

  test('carry an exact text under its own address only', () => {
    const other = { url: 'urn:x', valueString: '"other"' };
    const exact = { url: exactTextUrl, valueString: '"exact"' };
    expect([exactTextOf({ extension: [3, other, exact] }), exactTextOf({ extension: [other] })]).toEqual([
      'exact',
      undefined,
    ]);
  });
});

describe('a stain from elsewhere', () => {
  const name = (letters: number) => `des${' '.repeat(letters - 6)}min`;

  test.each<readonly [string, object, object]>([
    ['a name of 80 characters', { text: name(80) }, isDesmin('positive')],
    ['a name in spaces', { text: ' Desmin stain ' }, isDesmin('positive')],
    [
      'a name of 81 characters',
      { text: name(81) },
      notRead(name(81).slice(0, 80).replace(/ +/, ' '), 'names no stain of a case file'),
    ],
    [
      'a wider code of another system',
      { coding: [{ system: 'urn:x', code: '10457-0' }] },
      notRead('10457-0', 'names no stain of a case file'),
    ],
    [
      'two names that disagree',
      { text: 'CD34', ...displayed({ system: 'urn:x', code: '1' }, 'Desmin') },
      notRead('CD34', 'may be more than one stain: CD34 or Desmin'),
    ],
    [
      'a name and two codes, one of which agrees',
      { text: 'CD34', coding: [...loinc('10476-0').coding, ...loinc('10441-4').coding] },
      notRead('CD34', 'may be more than one stain: CD34 or Desmin'),
    ],
  ])('%s', (_, code, expected) => {
    expect(read(observation(code, coded))).toEqual(expected);
  });

  const notKnown = (value: string) => notRead('Desmin', `${value} is not a reading of Desmin that is known here`);

  test.each<readonly [string, object, object]>([
    [
      'the display of an unknown code',
      { valueCodeableConcept: displayed({ system: 'urn:x', code: '1' }, 'Positive') },
      isDesmin('positive'),
    ],
    [
      'a verified code, whatever is displayed with it',
      { valueCodeableConcept: displayed(positive.coding[0] ?? {}, 'Focal') },
      isDesmin('positive'),
    ],
    [
      'a text beside an unknown display',
      { valueCodeableConcept: { text: 'positive', ...displayed({ system: 'urn:x', code: '1' }, 'x') } },
      isDesmin('positive'),
    ],
    ['a text beside no display', { valueCodeableConcept: { text: 'positive', ...snomed('1') } }, isDesmin('positive')],
    [
      'a qualifier in the middle',
      { valueString: 'Focal (qualifier value)ly positive' },
      notKnown('"Focal (qualifier value)ly positive"'),
    ],
    ['a reading and an amount', { ...coded, valueQuantity: { value: 80, unit: '%' } }, notKnown('"10828004"')],
  ])('with %s', (_, value, expected) => {
    expect(read(desmin(value))).toEqual(expected);
  });

  test.each(['not immunohistochemistry', 'IHC and FISH'])('by the method %j is not read', (text) => {
    expect(read(desmin(coded, { method: { text } }))).toEqual(
      notRead('Desmin', `the method "${text}" is not known to be immunohistochemistry`),
    );
  });

  test('by a method whose name stands in spaces is read, without the parts that belong to other findings', () => {
    const component = [{ code: own('part', 'structure'), valueString: 'x' }];
    expect(read(desmin(coded, { method: { text: ' IHC ' }, component }))).toEqual(isDesmin('positive'));
  });

  test('that is not read is listed once, and nothing that stands beside it', () => {
    expect(read(desmin({}, { note: [{ text: 'remark' }] }))).toEqual(notKnown('no value'));
  });
});

describe('a specimen', () => {
  const specimen = (collection: object, more: object = {}) => ({ resourceType: 'Specimen', collection, ...more });
  const back = snomed('66643007');
  const withdrawn = 'it is withdrawn, or modified by something that is not known here';

  test.each<readonly [string, object, object]>([
    [
      'a code of its site',
      specimen({ bodySite: back }),
      { case: { schema, specimen: { site: 'trunk' } }, notMapped: [] },
    ],
    [
      'two sites',
      specimen({ bodySite: { coding: [...back.coding, ...snomed('43067004').coding] } }),
      notRead('66643007', 'names no site that is known here', 'entry[0].resource.collection.bodySite'),
    ],
    [
      'an unknown procedure',
      specimen({ method: { text: 'curettage' } }),
      notRead('curettage', 'names no procedure that is known here', 'entry[0].resource.collection.method'),
    ],
    ['a modifier', specimen({ bodySite: back }, { modifierExtension: [] }), notRead('Specimen', withdrawn)],
    ['rules of its own', specimen({ bodySite: back }, { implicitRules: 'urn:x' }), notRead('Specimen', withdrawn)],
  ])('with %s', (_, resource, expected) => {
    expect(read(resource)).toEqual(expected);
  });
});

describe('a bundle', () => {
  const conclusion = own('conclusion', 'outcome');
  const contained = [3, desmin(coded)];

  test('holds entries that hold resources, and these hold others', () => {
    const report = { resourceType: 'DiagnosticReport', code: conclusion, contained };
    expect(readFhirBundle({ resourceType: 'Bundle', entry: [3, {}, { resource: report }] })).toEqual({
      ok: true,
      case: { schema, stains: { desmin: 'positive' } },
      mapped: [{ path: 'entry[2].resource.contained[1]', finding: 'desmin' }],
      notMapped: [],
    });
  });

  test('states its findings in the order of a case file, whatever its own', () => {
    const size = observation(loinc('33728-7'), { valueQuantity: { value: 12, unit: 'mm' } });
    const label = observation(own('finding', 'label'), { valueString: 'a' });
    const sex = observation(own('finding', 'sex'), { valueCodeableConcept: own('value', 'sex.female') });
    const all = readFhirBundle(bundle(size, desmin(coded), sex, desmin(coded), label));
    expect(all.ok && all.mapped).toEqual([
      { path: 'entry[4].resource', finding: 'label' },
      { path: 'entry[2].resource', finding: 'sex' },
      { path: 'entry[1].resource', finding: 'desmin' },
      { path: 'entry[3].resource', finding: 'desmin' },
      { path: 'entry[0].resource', finding: 'sizeMm' },
    ]);
  });

  test.each([
    ['an observation', observation(conclusion, { valueString: 'x' })],
    ['a report', { resourceType: 'DiagnosticReport', code: conclusion }],
    ['a program', { resourceType: 'Device', type: conclusion }],
  ])('with %s of what this program concluded is passed over in silence', (_, resource) => {
    expect(read(resource)).toEqual({ case: { schema }, notMapped: [] });
  });

  test.each([
    [
      'one says of whom it is, and one does not',
      [desmin(coded, { subject: { reference: 'Patient/1' } }), desmin(coded)],
    ],
    [
      'another resource is about somebody else',
      [
        desmin(coded, { subject: { reference: 'Patient/1' } }),
        { resourceType: 'DiagnosticReport', code: conclusion, subject: { reference: 'Group/2' } },
      ],
    ],
  ])('is about one person where %s', (_, resources) => {
    expect(read(...resources)).toEqual(isDesmin('positive'));
  });
});
