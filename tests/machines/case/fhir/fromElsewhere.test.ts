import { describe, expect, test } from 'vitest';
import { readFhirBundle } from '../../../../machines/case/readFhirBundle.ts';
import { bundle, loinc, negative, observation, positive, snomed } from './observations.ts';

const nothing = { schema: 'arrector.case/1' };

function readOne(...resources: readonly unknown[]) {
  const read = readFhirBundle(bundle(...resources));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { case: read.case, because: read.notMapped.map(({ because }) => because) };
}

const stainsOf = (...resources: readonly unknown[]) => readOne(...resources).case.stains;

const coded = { valueCodeableConcept: positive };

describe('stains from elsewhere', () => {
  test.each([
    ['a LOINC code', loinc('10476-0'), { desmin: 'positive' }],
    ['a LOINC code and a name that agrees', loinc('10441-4', 'CD34 (QBEnd/10)'), { cd34: 'positive' }],
    ['a name', { text: 'Smooth muscle actin' }, { sma: 'positive' }],
    ['a synonym in other letters', { text: 's-100 PROTEIN' }, { s100: 'positive' }],
    ['a name with the word for the method', { text: 'SOX10 immunohistochemistry' }, { sox10: 'positive' }],
    ['a method before the name', { text: 'IHC: ERG' }, { erg: 'positive' }],
    [
      'the display of a code that is not known',
      {
        coding: [{ system: 'http://loinc.org', code: '0-0', display: 'CD31 Ag [Presence] in Tissue by Immune stain' }],
      },
      { cd31: 'positive' },
    ],
    ['keratin without an antibody', loinc('10498-4'), { cytokeratin: 'positive' }],
    ['keratin with its antibody in the text', loinc('10498-4', 'AE1/AE3'), { ae1ae3: 'positive' }],
    ['actin with its antibody in the text', loinc('10457-0', 'HHF-35'), { msaHhf35: 'positive' }],
  ])('are read by %s', (_, code, stains) => {
    expect(readOne(observation(code, coded))).toEqual({ case: { ...nothing, stains }, because: [] });
  });

  test.each([
    ['actin alone', loinc('10457-0'), 'may be more than one stain: SMA or MSA'],
    ['factor XIII alone', loinc('10522-1'), 'may be more than one stain: Factor XIIIa'],
    ['a code and a name that disagree', loinc('10476-0', 'CD34'), 'may be more than one stain: CD34 or Desmin'],
    ['actin with another name', loinc('10457-0', 'CD34'), 'may be more than one stain: CD34'],
    [
      'two codes that disagree',
      { coding: [...loinc('10476-0').coding, ...loinc('10441-4').coding] },
      'may be more than one stain: Desmin or CD34',
    ],
    ['a stain that no case holds', { text: 'Myogenin' }, 'names no stain of a case file'],
    ['a misspelt name', { text: 'Desmni' }, 'names no stain of a case file'],
    ['a name inside a sentence', { text: 'negative for desmin' }, 'names no stain of a case file'],
    ['the code of another system', { coding: [{ system: 'urn:x', code: '10476-0' }] }, 'names no stain of a case file'],
    ['no code', {}, 'names no stain of a case file'],
    ['the name of a prototype', { text: '__proto__' }, 'names no stain of a case file'],
    ['a very long name', { text: 'desmin '.repeat(100_000) }, 'names no stain of a case file'],
    [
      'an unknown code of this project',
      { coding: [{ system: 'urn:arrector:finding', code: 'constructor' }] },
      '"constructor" is not a finding of a case file',
    ],
  ])('are not read by %s, and it is said why', (_, code, because) => {
    expect(readOne(observation(code, coded))).toEqual({ case: nothing, because: [because] });
  });
});

describe('results from elsewhere', () => {
  test.each([
    ['SNOMED CT positive', { valueCodeableConcept: positive }, 'positive'],
    ['SNOMED CT negative', { valueCodeableConcept: negative }, 'negative'],
    ['LOINC positive', { valueCodeableConcept: loinc('LA6576-8', 'Positive') }, 'positive'],
    ['LOINC negative', { valueCodeableConcept: loinc('LA6577-6') }, 'negative'],
    ['weakly positive', { valueCodeableConcept: snomed('260408008') }, 'focal'],
    ['focal', { valueCodeableConcept: snomed('87017008', 'Focal (qualifier value)') }, 'focal'],
    ['indeterminate', { valueCodeableConcept: snomed('82334004') }, 'equivocal'],
    ['not done as a value', { valueCodeableConcept: snomed('385660001') }, 'notDone'],
    ['a text', { valueString: 'Negative' }, 'negative'],
    ['a text of a concept', { valueCodeableConcept: { text: ' patchy ' } }, 'focal'],
    [
      'a reason why there is none',
      {
        dataAbsentReason: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }],
        },
      },
      'notDone',
    ],
  ])('are read from %s', (_, value, reading) => {
    expect(stainsOf(observation({ text: 'Desmin' }, value))).toEqual({ desmin: reading });
  });

  test.each([
    [
      'a text that says more',
      { valueString: 'positive in rare cells' },
      '"positive in rare cells" is not a reading of Desmin that is known here',
    ],
    [
      'a code with a text that says more',
      { valueCodeableConcept: { ...positive, text: 'dot-like' } },
      '"dot-like" is not a reading of Desmin that is known here',
    ],
    [
      'diffuse alone',
      { valueCodeableConcept: snomed('19648000') },
      '"19648000" is not a reading of Desmin that is known here',
    ],
    [
      'two codes that disagree',
      { valueCodeableConcept: { coding: [...positive.coding, ...negative.coding] } },
      'says both positive and negative',
    ],
    [
      'a percentage alone',
      { valueQuantity: { value: 80, unit: '%' } },
      'valueQuantity is not a reading of Desmin that is known here',
    ],
    ['a truth value', { valueBoolean: true }, 'valueBoolean is not a reading of Desmin that is known here'],
    ['no value', {}, 'no value is not a reading of Desmin that is known here'],
    [
      'an unknown reading of this project',
      { valueCodeableConcept: { coding: [{ system: 'urn:arrector:reading', code: '__proto__' }] } },
      '"__proto__" is not a reading of Desmin, which takes positive, focal, negative, equivocal, notDone',
    ],
  ])('are not read from %s', (_, value, because) => {
    expect(readOne(observation({ text: 'Desmin' }, value))).toEqual({ case: nothing, because: [because] });
  });

  test('"positive" is no reading of p53 or of a stain of loss, whose own words are read', () => {
    const because = (name: string, takes: string) => `"10828004" is not a reading of ${name}, which takes ${takes}`;
    expect(readOne(observation({ text: 'p53' }, coded), observation({ text: 'PTEN' }, coded))).toEqual({
      case: nothing,
      because: [
        because('p53', 'wildType, overexpressed, absent, equivocal, notDone'),
        because('PTEN', 'retained, lost, equivocal, notDone'),
      ],
    });
    expect(
      stainsOf(
        observation({ text: 'p53' }, { valueString: 'wild-type' }),
        observation({ text: 'H3K27me3' }, { valueString: 'Lost' }),
      ),
    ).toEqual({ p53: 'wildType', h3k27me3: 'lost' });
  });

  test('Ki-67 is read as an exact percentage only', () => {
    const ki67 = (quantity: object) => readOne(observation({ text: 'Ki-67' }, { valueQuantity: quantity }));
    expect(ki67({ value: 20, unit: '%', system: 'http://unitsofmeasure.org', code: '%' }).case.stains).toEqual({
      ki67: { percentCells: 20 },
    });
    expect(ki67({ value: 20, unit: '%' }).case.stains).toEqual({ ki67: { percentCells: 20 } });
    expect([
      ki67({ value: 20, unit: '%', comparator: '<' }),
      ki67({ value: 120, unit: '%' }),
      ki67({ value: '20', unit: '%' }),
      readOne(observation({ text: 'Ki-67' }, coded)),
    ]).toEqual(
      [
        'valueQuantity is not a reading of Ki-67 that is known here',
        '120 is out of range',
        'valueQuantity is not a reading of Ki-67 that is known here',
        '"10828004" is not a reading of Ki-67, which takes equivocal, notDone',
      ].map((because) => ({ case: nothing, because: [because] })),
    );
  });
});

describe('what changes the meaning of an observation keeps it from being read', () => {
  test.each([
    [
      'a status that is no result',
      { status: 'entered-in-error' },
      'the status "entered-in-error" is not that of a result',
    ],
    ['a status that is missing', { status: undefined }, 'the status undefined is not that of a result'],
    ['a modifier', { modifierExtension: [{ url: 'urn:x' }] }, 'it is modified by something that is not known here'],
    ['rules of its own', { implicitRules: 'urn:x' }, 'it is modified by something that is not known here'],
    ['another method', { method: { text: 'FISH' } }, 'the method "FISH" is not known to be immunohistochemistry'],
  ])('%s', (_, more, because) => {
    expect(readOne(observation(loinc('10476-0'), coded, more))).toEqual({ case: nothing, because: [because] });
  });

  test('immunohistochemistry by code or name does not', () => {
    expect([
      stainsOf(observation(loinc('10476-0'), coded, { method: snomed('117617002') })),
      stainsOf(observation(loinc('10476-0'), coded, { method: { text: 'Immunohistochemistry' } })),
    ]).toEqual([{ desmin: 'positive' }, { desmin: 'positive' }]);
  });
});

describe('what stands beside a result is listed', () => {
  test('its parts, remarks, interpretation and site', () => {
    const read = readFhirBundle(
      bundle(
        observation(loinc('10476-0'), coded, {
          component: [
            { code: { text: 'Intensity' }, valueInteger: 2 },
            { code: { coding: [{ system: 'urn:arrector:part', code: 'clone' }] }, valueString: 'D33' },
          ],
          note: [{ text: 'weak\u001b[2J' }],
          interpretation: [{ text: 'POS' }],
          bodySite: { text: 'arm' },
        }),
      ),
    );
    expect(read).toEqual({
      ok: true,
      case: { ...nothing, stains: { desmin: { result: 'positive', clone: 'D33' } } },
      mapped: [{ path: 'entry[0].resource', finding: 'desmin' }],
      notMapped: [
        {
          path: 'entry[0].resource.component[0]',
          text: 'Intensity',
          because: 'this part of an observation is not read',
        },
        { path: 'entry[0].resource.note', text: 'weak [2J', because: 'the note of an observation is not read' },
        {
          path: 'entry[0].resource.interpretation',
          text: 'POS',
          because: 'the interpretation of an observation is not read',
        },
        { path: 'entry[0].resource.bodySite', text: 'arm', because: 'the bodySite of an observation is not read' },
      ],
    });
  });
});

describe('the same stain twice', () => {
  test('with one result is that result', () => {
    expect(readOne(observation(loinc('10476-0'), coded), observation({ text: 'Desmin' }, coded))).toEqual({
      case: { ...nothing, stains: { desmin: 'positive' } },
      because: [],
    });
  });

  test('with two results is neither', () => {
    const twice = [
      observation(loinc('10476-0'), coded),
      observation({ text: 'Desmin' }, { valueCodeableConcept: negative }),
    ];
    expect(readOne(...twice)).toEqual({
      case: nothing,
      because: ['desmin is stated more than once, and differently', 'desmin is stated more than once, and differently'],
    });
  });
});

describe('other resources', () => {
  test('a specimen gives its procedure and site by verified codes, and the text of the site', () => {
    const specimen = {
      resourceType: 'Specimen',
      collection: { method: snomed('68660007'), bodySite: snomed('66643007', 'left scapula') },
    };
    expect(readOne(specimen)).toEqual({
      case: { ...nothing, specimen: { procedure: 'punch', site: 'trunk', siteText: 'left scapula' } },
      because: [],
    });
  });

  test('a specimen of an unknown kind is listed', () => {
    const specimen = { resourceType: 'Specimen', collection: { method: { text: 'curettage' }, bodySite: snomed('1') } };
    expect(readOne(specimen, { ...specimen, status: 'entered-in-error' })).toEqual({
      case: nothing,
      because: [
        'names no procedure that is known here',
        'names no site that is known here',
        'it is withdrawn, or modified by something that is not known here',
      ],
    });
  });

  test('a greatest dimension in millimetres is read by its LOINC code, in centimetres it is not', () => {
    const size = (quantity: object) => readOne(observation(loinc('33728-7'), { valueQuantity: quantity }));
    expect(size({ value: 12, unit: 'mm' })).toEqual({ case: { ...nothing, staging: { sizeMm: 12 } }, because: [] });
    expect(size({ value: 1.2, unit: 'cm' })).toEqual({
      case: nothing,
      because: ['states no value of sizeMm in the form that is read here'],
    });
  });

  test('observations inside another resource are read; the person and every conclusion are not', () => {
    const report = { resourceType: 'DiagnosticReport', contained: [observation(loinc('10476-0'), coded)] };
    expect(readFhirBundle(bundle({ resourceType: 'Patient', name: [{ text: 'A B' }] }, report, {}))).toEqual({
      ok: true,
      case: { ...nothing, stains: { desmin: 'positive' } },
      mapped: [{ path: 'entry[1].resource.contained[0]', finding: 'desmin' }],
      notMapped: [
        { path: 'entry[0].resource', text: 'Patient', because: 'nothing that identifies a person is read' },
        { path: 'entry[1].resource', text: 'DiagnosticReport', because: 'only observations and specimens are read' },
        { path: 'entry[2].resource', text: 'no resourceType', because: 'only observations and specimens are read' },
      ],
    });
  });
});
