import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxBundleBytes } from '../../../../machines/case/caseLimits.ts';
import { validateCase } from '../../../../machines/case/readCase.ts';
import { readFhirBundle, readFhirBundleText } from '../../../../machines/case/readFhirBundle.ts';
import { anyCase, seed } from '../anyCase.ts';
import { bundleOfCase } from './bundleOfCase.ts';
import { bundle, loinc, observation, positive } from './observations.ts';

const desmin = (more: object) => observation(loinc('10476-0'), { valueCodeableConcept: positive }, more);

const refusal = (path: string, problem: string, allowed?: string) => ({
  ok: false,
  faults: [{ path, problem, ...(allowed === undefined ? {} : { allowed: [allowed] }) }],
});

const oneTumour = 'the observations of one tumour of one person';

describe('a bundle is refused whole', () => {
  test.each([
    ['that is a list', [], refusal('', 'a list is not a bundle', 'a FHIR R4 Bundle')],
    ['that is nothing', null, refusal('', 'null is not a bundle', 'a FHIR R4 Bundle')],
    [
      'of another kind',
      { resourceType: 'Observation' },
      refusal('resourceType', '"Observation" is not read here', 'Bundle'),
    ],
    ['without a kind', {}, refusal('resourceType', 'missing', 'Bundle')],
    [
      'about two persons',
      bundle(desmin({ subject: { reference: 'Patient/1' } }), desmin({ subject: { identifier: { value: '2' } } })),
      refusal('entry', 'observations of more than one person', oneTumour),
    ],
    [
      'with two persons in it',
      bundle({ resourceType: 'Patient' }, { resourceType: 'Patient' }, desmin({})),
      refusal('entry', 'more than one person', oneTumour),
    ],
    [
      'about two specimens',
      bundle(desmin({ specimen: { reference: 'Specimen/1' } }), desmin({ specimen: { reference: 'Specimen/2' } })),
      refusal('entry', 'observations of more than one specimen', oneTumour),
    ],
  ])('%s', (_, value, expected) => {
    expect(readFhirBundle(value)).toEqual(expected);
  });

  test.each([
    ['no JSON', '{', 'not JSON: the text ends where a name in double quotes is expected (line 1, column 2)'],
    ['nested too deep', '['.repeat(100_000), 'nested too deep (line 1, column 41)'],
    ['over 8 MiB', ' '.repeat(maxBundleBytes + 1), 'over 8 MiB'],
    ['with a name that stands twice', '{"resourceType":"Bundle","entry":[],"entry":[]}', 'given more than once'],
  ])('whose text is %s', (_, text, problem) => {
    const read = readFhirBundleText(text);
    expect(read.ok ? [] : read.faults.map((fault) => fault.problem)).toEqual([problem]);
  });
});

describe('hostile bundles', () => {
  test('with names of prototypes add nothing', () => {
    const text =
      '{"resourceType":"Bundle","__proto__":{"entry":[]},"entry":[{"resource":{"resourceType":"Observation","status":"final","__proto__":{"valueString":"positive"},"code":{"text":"constructor"}}}]}';
    const read = readFhirBundleText(text);
    expect(read.ok && [read.case, read.notMapped.map(({ because }) => because)]).toEqual([
      { schema: 'arrector.case/1' },
      ['names no stain of a case file'],
    ]);
  });

  test('that hold themselves are read to their end', () => {
    const holdsItself: Record<string, unknown> = { resourceType: 'DiagnosticReport' };
    holdsItself['contained'] = [holdsItself];
    const read = readFhirBundle({ resourceType: 'Bundle', entry: [{ resource: holdsItself }] });
    expect(read.ok && read.notMapped.map(({ path }) => path)).toEqual([
      'entry[0].resource',
      'entry[0].resource.contained[0]',
    ]);
  });

  test('whose value holds itself are not read', () => {
    const itself: unknown[] = [];
    itself.push(itself);
    const flag = { coding: [{ system: 'urn:arrector:finding', code: 'priorTreatment' }] };
    const read = readFhirBundle(bundle(observation(flag, { valueBoolean: itself })));
    expect(read.ok && [read.case, read.notMapped.map(({ because }) => because)]).toEqual([
      { schema: 'arrector.case/1' },
      ['holds something that JSON cannot hold'],
    ]);
  });

  test('with very many observations are read', () => {
    const many = Array.from({ length: 20_000 }, () => observation({ text: 'x' }, {}));
    const read = readFhirBundle(bundle(...many));
    expect(read.ok && read.notMapped.length).toBe(20_000);
  });

  test('with the same result very many times are that result', () => {
    const read = readFhirBundle(bundle(...Array.from({ length: 20_000 }, () => desmin({}))));
    expect(read.ok && [read.case.stains, read.mapped.length]).toEqual([{ desmin: 'positive' }, 20_000]);
  });
});

type Holder = Record<string, unknown>;

const holders = (value: unknown): readonly Holder[] =>
  typeof value === 'object' && value !== null
    ? [value as Holder, ...Object.values(value).flatMap((part) => holders(part))]
    : [];

describe(`any bundle, seed ${seed}`, { timeout: 120_000 }, () => {
  test('never throws, and what is read is a valid case', () => {
    const anyObservation = fc.record({
      resourceType: fc.constantFrom('Observation', 'Specimen', 'Bundle', 1),
      status: fc.constantFrom('final', null),
      code: fc.oneof(fc.constant(loinc('10476-0')), fc.constant({ text: 'Ki-67' }), fc.jsonValue()),
      valueCodeableConcept: fc.jsonValue(),
      valueQuantity: fc.jsonValue(),
      component: fc.jsonValue(),
      collection: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(anyObservation, fc.jsonValue())), (resources) => {
        const read = readFhirBundle(bundle(...resources));
        expect(!read.ok || validateCase(read.case).ok).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('with any one of its values changed gives a valid case or is refused', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.jsonValue(), (file, at, changed) => {
        const whole = bundleOfCase(file);
        const all = holders(whole).filter((holder) => Object.keys(holder).length > 0);
        const holder = all[at % all.length] as Holder;
        const names = Object.keys(holder);
        holder[`${names[at % names.length]}`] = changed;
        const read = readFhirBundle(whole);
        expect(!read.ok || validateCase(read.case).ok).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});
