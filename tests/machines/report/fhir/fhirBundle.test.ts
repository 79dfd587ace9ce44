import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bundle, DiagnosticReport, Observation } from '../../../../machines/case/fhir/fhirTypes.ts';
import { readFhirBundle } from '../../../../machines/case/readFhirBundle.ts';
import { publishedCases } from '../../../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../../../machines/report/buildReport.ts';
import { disclaimer } from '../../../../machines/report/disclaimer.ts';
import { fhirBundle } from '../../../../machines/report/fhir/fhirBundle.ts';
import { knowledge } from '../../../../machines/report/knowledge.ts';
import type { CaseFile } from '../../../../machines/vocabulary/caseFile.ts';
import { outcomeIds } from '../../../../machines/vocabulary/outcomes.ts';
import { anyCase, seed } from '../../case/anyCase.ts';
import { contractExample } from '../../case/contractExample.ts';
import { shortCase } from '../../case/fhir/bundleOfCase.ts';
import { caseOfOutcome } from '../caseOfOutcome.ts';
import { definitionFaults, schemaFaults } from './validators.ts';

const timeout = 240_000;

const bundleOf = (file: CaseFile): Bundle => JSON.parse(JSON.stringify(fhirBundle(buildReport(file)))) as Bundle;

const example = JSON.parse(contractExample) as CaseFile;

const examples: readonly (readonly [string, CaseFile])[] = [
  ['the empty case', { schema: 'arrector.case/1' }],
  ['the example of the contract', example],
  ...outcomeIds.map((outcome) => [outcome, caseOfOutcome[outcome]] as const),
  ...publishedCases.map((published) => [published.id, published.case] as const),
];

const ofType = <T extends { readonly resourceType: string }>(bundle: Bundle, type: T['resourceType']): readonly T[] =>
  bundle.entry.flatMap(({ resource }) => (resource.resourceType === type ? [resource as unknown as T] : []));

const administrative = ['resourceType', 'id', 'status', 'specimen'];

const statedIn = (observation: Observation): object =>
  Object.fromEntries(Object.entries(observation).filter(([name]) => !administrative.includes(name)));

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(namesIn)]
    : [];

const referencesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => (name === 'reference' ? [String(part)] : referencesIn(part)))
    : [];

/** Rules of FHIR R4 that neither the schema nor the cardinalities say: bdl-7, ref-1, obs-6, obs-7, ele-1. */
function brokenRules(bundle: Bundle): readonly string[] {
  const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
  const values = (holder: object): readonly string[] => Object.keys(holder).filter((name) => name.startsWith('value'));
  const holders = ofType<Observation>(bundle, 'Observation').flatMap((one) => [one, ...(one.component ?? [])]);
  const codesOf = ({ code }: { readonly code: Observation['code'] }): string => JSON.stringify(code.coding);
  return [
    ...(new Set(addresses).size === addresses.length ? [] : ['bdl-7']),
    ...referencesIn(bundle).filter((reference) => !addresses.includes(reference)),
    ...holders.filter((one) => values(one).length > (one.dataAbsentReason === undefined ? 1 : 0)).map(() => 'obs-6'),
    ...ofType<Observation>(bundle, 'Observation')
      .filter((one) => values(one).length > 0 && one.component?.some((part) => codesOf(part) === codesOf(one)))
      .map(() => 'obs-7'),
    ...bundle.entry.filter(({ fullUrl, resource }) => fullUrl !== `urn:uuid:${resource.id}`).map(() => 'id'),
    ...(/":(?:\[\]|\{\}|""|null)/.test(JSON.stringify(bundle)) ? ['ele-1'] : []),
  ];
}

describe('the FHIR bundle of a case', { timeout }, () => {
  test.each(examples)(
    'fits the official schema, the definitions and the rules of R4, and reads back: %s',
    (_, file) => {
      const bundle = bundleOf(file);
      expect([schemaFaults(bundle), definitionFaults(bundle), brokenRules(bundle)]).toEqual([[], [], []]);
      const read = readFhirBundle(bundle);
      expect(read.ok && [read.case, read.notMapped]).toEqual([shortCase(file), []]);
    },
  );

  test(`of any case does so too, seed ${seed}`, () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const bundle = bundleOf(file);
        expect([schemaFaults(bundle), definitionFaults(bundle), brokenRules(bundle)]).toEqual([[], [], []]);
        const read = readFhirBundle(bundle);
        expect(read.ok && [read.case, read.notMapped]).toEqual([shortCase(file), []]);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('that is changed is found to be wrong by both validators', () => {
    const broken = JSON.parse(JSON.stringify(bundleOf(example)).replaceAll('"status":"partial"', '"status":"certain"'));
    const unnamed = JSON.parse(JSON.stringify(bundleOf(example)).replaceAll('"conclusion":', '"verdict":'));
    expect([broken, unnamed].map((one) => [schemaFaults(one).length > 0, definitionFaults(one).length > 0])).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});

describe('what it says', { timeout }, () => {
  test('is never final, and nothing in it is about a person', () => {
    for (const outcome of outcomeIds) {
      const bundle = bundleOf(caseOfOutcome[outcome]);
      const statuses = new Set(
        bundle.entry.flatMap(({ resource }) =>
          'status' in resource ? [`${resource.resourceType} ${resource.status}`] : [],
        ),
      );
      expect([...statuses]).toEqual(['DiagnosticReport partial', 'Observation preliminary']);
      const personal = [
        'subject',
        'performer',
        'encounter',
        'identifier',
        'issued',
        'effectiveDateTime',
        'timestamp',
        'category',
      ];
      expect(namesIn(bundle).filter((name) => personal.includes(name))).toEqual([]);
    }
  });

  test('of stains is by name, by verified LOINC and SNOMED CT codes, and with the reason where one was not done', () => {
    const bundle = bundleOf({
      schema: 'arrector.case/1',
      stains: {
        sma: 'focal',
        desmin: { result: 'negative', clone: 'D33', percentCells: 0 },
        sox10: 'notDone',
        ki67: { percentCells: 20 },
      },
    });
    const own = (system: string, code: string, display: string) => ({
      system: `urn:arrector:${system}`,
      code,
      display,
    });
    const method = {
      coding: [
        { system: 'http://snomed.info/sct', code: '117617002', display: 'Immunohistochemistry procedure (procedure)' },
      ],
    };
    const percent = (value: number) => ({ value, unit: '%', system: 'http://unitsofmeasure.org', code: '%' });
    const stains = ofType<Observation>(bundle, 'Observation').filter((one) => one.device === undefined);
    expect(stains.map(statedIn)).toEqual([
      {
        code: { coding: [own('finding', 'sma', 'SMA')], text: 'SMA' },
        valueCodeableConcept: { coding: [own('reading', 'focal', 'focal')], text: 'focal' },
        method,
      },
      {
        code: {
          coding: [
            own('finding', 'desmin', 'Desmin'),
            { system: 'http://loinc.org', code: '10476-0', display: 'Desmin Ag [Presence] in Tissue by Immune stain' },
          ],
          text: 'Desmin',
        },
        valueCodeableConcept: {
          coding: [
            own('reading', 'negative', 'negative'),
            { system: 'http://snomed.info/sct', code: '260385009', display: 'Negative (qualifier value)' },
            { system: 'http://loinc.org', code: 'LA6577-6', display: 'Negative' },
          ],
          text: 'negative',
        },
        method,
        component: [
          { code: { coding: [own('part', 'clone', 'Antibody clone')], text: 'Antibody clone' }, valueString: 'D33' },
          {
            code: {
              coding: [own('part', 'percentCells', 'Tumour cells that react')],
              text: 'Tumour cells that react',
            },
            valueQuantity: percent(0),
          },
        ],
      },
      {
        code: { coding: [own('finding', 'sox10', 'SOX10')], text: 'SOX10' },
        dataAbsentReason: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
              code: 'not-performed',
              display: 'Not Performed',
            },
          ],
          text: 'not done',
        },
        method,
      },
      {
        code: { coding: [own('finding', 'ki67', 'Ki-67')], text: 'Ki-67' },
        valueQuantity: percent(20),
        method,
      },
    ]);
  });

  test('of a diagnosis carries a public code only where it is established and the code fits whatever it is called', () => {
    const systems = outcomeIds.map((outcome) => {
      const bundle = bundleOf(caseOfOutcome[outcome]);
      const [report] = ofType<DiagnosticReport>(bundle, 'DiagnosticReport');
      const codes = report?.conclusionCode.flatMap(({ coding = [] }) => coding.slice(1).map(({ code }) => code)) ?? [];
      return [outcome, buildReport(caseOfOutcome[outcome]).workup.certainty, codes] as const;
    });
    expect(systems.filter(([, certainty, codes]) => certainty !== 'established' && codes.length > 0)).toEqual([]);
    expect(
      Object.fromEntries(systems.map(([outcome, , codes]) => [outcome, codes]).filter(([, codes]) => codes?.length)),
    ).toEqual({
      leiomyosarcomaSubcutaneous: ['443719001', '8890/3'],
      leiomyosarcomaDeep: ['443719001', '8890/3'],
      leiomyoma: ['8890/0'],
      neurofibroma: ['404029005', '9540/0'],
      spindleCellSquamousCellCarcinoma: ['8074/3'],
      dermatofibroma: ['427186000', '8832/0'],
    });
  });

  test('as a conclusion names it, how sure it is, what is missing, the second reader and the disclaimer', () => {
    const [report] = ofType<DiagnosticReport>(bundleOf(example), 'DiagnosticReport');
    expect(report?.conclusion.split('\n').slice(0, 4)).toEqual([
      'Leiomyosarcoma, dermal; also called atypical intradermal smooth muscle neoplasm',
      'Certainty: provisional: see what is missing',
      'Missing or against it: S100, Cytokeratin, CD34',
      'The second reader agrees: of all entities, leiomyosarcoma fits the panel best.',
    ]);
    expect(report?.conclusion.split('\n').at(-1)).toBe(disclaimer);
  });

  test('as a narrative cannot be broken out of', () => {
    const [report] = ofType<DiagnosticReport>(
      bundleOf({
        schema: 'arrector.case/1',
        label: '</div><script>"&\u0000\ud800\ufffe',
        specimen: { siteText: '<b>' },
      }),
      'DiagnosticReport',
    );
    const div = report?.text.div ?? '';
    expect([...new Set([...div.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name))].sort()).toEqual([
      'div',
      'h2',
      'h3',
      'p',
    ]);
    expect(div).toContain('Case: &lt;/div&gt;&lt;script&gt;&quot;&amp;</p>');
    expect(div).toContain('Site as stated: &lt;b&gt;');
  });

  test('of its origin is the program with the version of its knowledge, on what the program concluded and on nothing else', () => {
    const bundle = bundleOf(example);
    const [device] = bundle.entry.flatMap(({ resource }) => (resource.resourceType === 'Device' ? [resource] : []));
    expect(device?.version.map(({ value }) => value)).toEqual([knowledge.version, knowledge.digest]);
    const concluded = ofType<Observation>(bundle, 'Observation').filter((one) => one.device !== undefined);
    expect(concluded.map(({ code, derivedFrom = [] }) => [code.text, derivedFrom.length > 0])).toEqual([
      ['Conclusion of the tool', true],
      ['FNCLCC grade', true],
      ['AJCC stage group, extrapolated to a dermal tumour', true],
    ]);
  });
});

describe('its ids', { timeout }, () => {
  test('are version 5 UUIDs that follow from the content', () => {
    const ids = (file: CaseFile): readonly string[] => bundleOf(file).entry.map(({ fullUrl }) => fullUrl);
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids(example)).toEqual(ids(JSON.parse(contractExample) as CaseFile));
    expect(ids(example).filter((id) => !uuid.test(id))).toEqual([]);
    const other = new Set(ids({ ...example, label: 'another' }));
    expect(ids(example).filter((id) => other.has(id))).toEqual([]);
  });

  test('do not depend on the order in which a case names its stains', () => {
    const stains = { sma: 'positive', desmin: 'negative' } as const;
    const turned = { desmin: 'negative', sma: 'positive' } as const;
    expect(fhirBundle(buildReport({ schema: 'arrector.case/1', stains })).id).toBe(
      fhirBundle(buildReport({ schema: 'arrector.case/1', stains: turned })).id,
    );
  });
});

describe('the time of issue', () => {
  test('stands where the caller gives one, and must be an instant', () => {
    const report = buildReport(example);
    const issued = '2026-11-22T10:00:00Z';
    const bundle = fhirBundle(report, { issued });
    expect([bundle.timestamp, ofType<DiagnosticReport>(bundle, 'DiagnosticReport')[0]?.issued]).toEqual([
      issued,
      issued,
    ]);
    expect([schemaFaults(bundle), definitionFaults(bundle)]).toEqual([[], []]);
    expect(() => fhirBundle(report, { issued: '2026-11-22' })).toThrow(RangeError);
  });
});
