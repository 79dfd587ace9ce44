import { describe, expect, test } from 'vitest';
import { type CaseFault, faultLine, pathText, quoted, shown } from '../../../machines/case/caseFault.ts';
import { readCaseText, validateCase } from '../../../machines/case/readCase.ts';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

const linesOf = (sections: object): readonly string[] => {
  const read = validateCase({ schema: caseSchema, ...sections });
  return read.ok ? [] : read.faults.map(faultLine);
};

const expressed = 'positive, focal, negative, equivocal, notDone, an object { result, clone, percentCells }';
const patterns = 'wildType, overexpressed, absent, equivocal, notDone, an object { result, clone, percentCells }';
const root = 'schema, label, specimen, patient, stains, histology, staging';
const stains = stainIds.join(', ');

describe('a fault line', () => {
  test.each<[CaseFault, string]>([
    [{ path: '', problem: 'not UTF-8' }, 'case: not UTF-8'],
    [{ path: 'stains.sma', problem: 'missing', allowed: ['a', 'b'] }, 'stains.sma: missing, allowed: a, b'],
    [
      { path: 'stains.SMA', problem: 'unknown stain', allowed: ['sma'], suggestion: 'sma' },
      'stains.SMA: unknown stain (did you mean sma?), allowed: sma',
    ],
  ])('of %j', (fault, line) => {
    expect(faultLine(fault)).toBe(line);
  });

  test('names any path on one line', () => {
    expect(pathText(['staging', 'extension', 1])).toBe('staging.extension[1]');
    expect(pathText(['stains', 'h-caldesmon'])).toBe('stains.h-caldesmon');
    expect(pathText(['a b', 'ä', '1a', 'c.d'])).toBe('["a b"].ä["1a"]["c.d"]');
    expect(pathText(['stains', 'a\nb\u001b[31m\u202e\u2028'])).toBe('stains["a\\nb\\u001b[31m\\u202e\\u2028"]');
    expect(pathText(['x'.repeat(100)])).toBe(`["${'x'.repeat(60)}…"]`);
  });

  test('shows any value on one line', () => {
    expect([null, undefined, true, -0.5, Number.NaN, [], {}, 'a"\u200bb'].map(shown)).toEqual([
      ...['null', 'undefined', 'true', '-0.5', 'NaN', 'a list', 'an object', '"a\\"\\u200bb"'],
    ]);
    expect(quoted('y'.repeat(61))).toBe(`"${'y'.repeat(60)}…"`);
  });
});

describe('faults of names', () => {
  test.each<[string, object, string]>([
    ['unknown field', { comment: 1 }, `comment: unknown field, allowed: ${root}`],
    ['misspelt field', { histolgy: {} }, `histolgy: unknown field (did you mean histology?), allowed: ${root}`],
    [
      'finding outside its section',
      { depth: 1 },
      `depth: unknown field (did you mean histology.depth?), allowed: ${root}`,
    ],
    ['stain outside its section', { sma: 1 }, `sma: unknown field (did you mean stains.sma?), allowed: ${root}`],
    [
      'misspelt finding',
      { staging: { size: 1 } },
      'staging.size: unknown field (did you mean sizeMm?), allowed: sizeMm, n, m, extension',
    ],
    [
      'finding in another section',
      { staging: { site: 'trunk' } },
      'staging.site: unknown field (did you mean specimen.site?), allowed: sizeMm, n, m, extension',
    ],
    [
      'unknown part of a stain',
      { stains: { sma: { result: 'positive', percent: 5 } } },
      'stains.sma.percent: unknown field (did you mean percentCells?), allowed: result, clone, percentCells',
    ],
    [
      'two ways of counting mitoses at once',
      { histology: { mitoses: { count: 1, fields: 10, areaMm2: 2 } } },
      'histology.mitoses.areaMm2: does not go with fields, allowed: count, fields, fieldNumber, fieldDiameterMm',
    ],
    [
      'two forms of Ki-67 at once',
      { stains: { ki67: { percentCells: 5, result: 'notDone' } } },
      'stains.ki67.result: does not go with percentCells, allowed: percentCells, clone',
    ],
  ])('%s', (_, sections, line) => {
    expect(linesOf(sections)).toEqual([line]);
  });

  test.each([
    ['SMA', 'sma'],
    ['smooth muscle actin', 'sma'],
    ['α-SMA', 'sma'],
    ['S-100', 's100'],
    ['Melan A', 'melanA'],
    ['caldesmon', 'hCaldesmon'],
    ['HHF-35', 'msaHhf35'],
    ['CK5/6', 'ck56'],
    ['AE1/AE3', 'ae1ae3'],
    ['desmine', 'desmin'],
    ['vimentine', 'vimentin'],
    ['cytokeratine', 'cytokeratin'],
  ])('an unknown stain %j suggests %s', (name, id) => {
    expect(linesOf({ stains: { [name]: 'positive' } })).toEqual([
      `${pathText(['stains', name])}: unknown stain (did you mean ${id}?), allowed: ${stains}`,
    ]);
  });

  test.each(['CD33', 'cd43', 'AR', 'pan', 'CK19', 'myogenin', 'constructor', '__proto__', ''])(
    'an unknown stain %j suggests nothing: another marker is no misspelling',
    (name) => {
      const holder = Object.defineProperty({}, name, { value: 'positive', enumerable: true });
      expect(linesOf({ stains: holder })).toEqual([`${pathText(['stains', name])}: unknown stain, allowed: ${stains}`]);
    },
  );
});

describe('faults of values', () => {
  test.each<[object, string]>([
    [{ label: 48 }, 'label: 48 is not a value of label, allowed: a text'],
    [{ stains: { sma: 'weak' } }, `stains.sma: "weak" is not a reading of SMA, allowed: ${expressed}`],
    [
      { stains: { sma: 'Pos' } },
      `stains.sma: "Pos" is not a reading of SMA (did you mean positive?), allowed: ${expressed}`,
    ],
    [
      { stains: { p53: 'positive' } },
      `stains.p53: "positive" is not a reading of p53, which has patterns, allowed: ${patterns}`,
    ],
    [
      { stains: { p53: { result: 'positive' } } },
      'stains.p53.result: "positive" is not a reading of p53, which has patterns, allowed: wildType, overexpressed, absent, equivocal, notDone',
    ],
    [
      { stains: { rb: 'negative' } },
      'stains.rb: "negative" is not a reading of Rb, allowed: retained, lost, equivocal, notDone, an object { result, clone, percentCells }',
    ],
    [
      { stains: { ki67: 20 } },
      'stains.ki67: 20 is not a reading of Ki-67 (did you mean { "percentCells": 20 }?), allowed: equivocal, notDone, an object { percentCells, clone }, an object { result, clone }',
    ],
    [{ stains: { ki67: {} } }, 'stains.ki67.percentCells: missing, allowed: a number from 0 to 100'],
    [{ stains: { sma: {} } }, 'stains.sma.result: missing, allowed: positive, focal, negative, equivocal, notDone'],
    [
      { stains: { desmin: { result: 'focal', percentCells: 101 } } },
      'stains.desmin.percentCells: 101 is out of range, allowed: a number from 0 to 100',
    ],
    [
      { stains: { desmin: { result: 'focal', percentCells: '10' } } },
      'stains.desmin.percentCells: "10" is not a number (did you mean 10?), allowed: a number from 0 to 100',
    ],
    [
      { stains: { desmin: { result: 'focal', clone: 33 } } },
      'stains.desmin.clone: 33 is not a value of clone, allowed: a text',
    ],
    [{ patient: { ageYears: -1 } }, 'patient.ageYears: -1 is out of range, allowed: a number from 0 to 130'],
    [
      { patient: { multipleLesions: 'true' } },
      'patient.multipleLesions: "true" is not a value of multipleLesions (did you mean true?), allowed: true, false',
    ],
    [
      { histology: { ulceration: 'present' } },
      'histology.ulceration: "present" is not a value of ulceration, allowed: true, false, notAssessable',
    ],
    [
      { histology: { atypia: 'moderat' } },
      'histology.atypia: "moderat" is not a value of atypia (did you mean moderate?), allowed: none, mild, moderate, severe, notAssessable',
    ],
    [
      { histology: { differentiation: 4 } },
      'histology.differentiation: 4 is not a value of differentiation, allowed: 1, 2, 3',
    ],
    [
      { histology: { mitoses: -1 } },
      'histology.mitoses: -1 is out of range, allowed: a number from 0 to 10000, notAssessable, an object { count, fields, fieldNumber, fieldDiameterMm }, an object { count, areaMm2 }',
    ],
    [
      { histology: { mitoses: { count: -6, fields: 10 } } },
      'histology.mitoses.count: -6 is out of range, allowed: a whole number from 0 to 10000',
    ],
    [
      { histology: { mitoses: { count: 2.5, fields: 10 } } },
      'histology.mitoses.count: 2.5 is not a whole number, allowed: a whole number from 0 to 10000',
    ],
    [
      { histology: { mitoses: { count: 6 } } },
      'histology.mitoses.fields: missing, allowed: a whole number from 1 to 1000',
    ],
    [
      { histology: { mitoses: { count: 6, fields: 10, fieldNumber: 40 } } },
      'histology.mitoses.fieldNumber: 40 is out of range, allowed: a number from 10 to 30',
    ],
    [
      { histology: { mitoses: { count: 6, fields: 10, fieldNumber: 22, fieldDiameterMm: 0.55 } } },
      'histology.mitoses: fieldNumber and fieldDiameterMm are both given, one of them measures the field',
    ],
    [{ staging: { sizeMm: 0 } }, 'staging.sizeMm: 0 is out of range, allowed: a number from 0.1 to 1000'],
    [{ staging: { sizeMm: Number.NaN } }, 'staging.sizeMm: NaN is out of range, allowed: a number from 0.1 to 1000'],
    [{ staging: { n: 'N2' } }, 'staging.n: "N2" is not a value of n, allowed: N0, N1, NX'],
    [
      { staging: { extension: ['orbit', 'eyelid'] } },
      'staging.extension[1]: "eyelid" is not a value of extension, allowed: orbit, skullBaseOrDura, centralCompartmentViscera, facialSkeleton, pterygoidMuscles, brainParenchyma, carotidEncasement, prevertebralMuscle, centralNervousSystemByPerineuralSpread',
    ],
    [
      { specimen: null },
      'specimen: null is not a value of specimen, allowed: an object { procedure, site, siteText, priorTreatment }',
    ],
    [{ label: undefined }, 'label: undefined is not a value of label, allowed: a text'],
  ])('%j', (sections, line) => {
    expect(linesOf(sections)).toEqual([line]);
  });

  test.each([null, [], 3, 'text', undefined])('a case that is %j', (value) => {
    const read = validateCase(value);
    expect(read.ok ? [] : read.faults.map(faultLine)).toEqual([
      `case: ${shown(value)} is not a case, allowed: an object { ${root} }`,
    ]);
  });

  test('all of them are named, in the order of the file', () => {
    const faults = linesOf({
      staging: { sizeMm: -3, n: 'N9' },
      stains: { SMA: 'positive', desmin: 'maybe' },
      comment: '',
      histology: { depth: 'skin' },
    });
    expect(faults.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      ...['staging.sizeMm', 'staging.n', 'stains.SMA', 'stains.desmin', 'comment', 'histology.depth'],
    ]);
  });

  test('200 of them at most are listed, and the line after them says so', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`unknown${index}`, 1]));
    const lines = linesOf({ stains: many });
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('case: more than 200 faults, the others are not listed');
  });

  test('what JSON cannot hold is refused too', () => {
    const read = validateCase(Object.create({ inherited: 1 }, { schema: { value: caseSchema, enumerable: true } }));
    expect(read.ok ? [] : read.faults.map(faultLine)).toEqual(['case: holds something that JSON cannot hold']);
  });
});

describe('faults of the text', () => {
  const linesOfText = (text: string): readonly string[] => {
    const read = readCaseText(text);
    return read.ok ? [] : read.faults.map(faultLine);
  };
  const small = `{"schema":"${caseSchema}"}`;

  test('not JSON, with the place', () => {
    expect(linesOfText('{\n  "schema": "arrector.case/1",\n}')).toEqual([
      'case: not JSON: "}" stands where a name in double quotes is expected (line 3, column 1)',
    ]);
  });

  test('nested too deep', () => {
    expect(linesOfText('['.repeat(100_000))).toEqual([
      'case: nested too deep (line 1, column 17), allowed: at most 16 lists and objects inside each other',
    ]);
  });

  test('names that stand twice, beside the other faults', () => {
    expect(linesOfText(`{"schema":"${caseSchema}","stains":{"sma":"positive","sma":"negative"},"comment":""}`)).toEqual(
      ['stains.sma: given more than once, allowed: one value', `comment: unknown field, allowed: ${root}`],
    );
  });

  test('over 1 MiB, counted in bytes', () => {
    const tooLarge = 'case: over 1 MiB, allowed: a case file of at most 1048576 bytes';
    const fill = (bytes: number, character: string): string =>
      `{"schema":"${caseSchema}","label":"${character.repeat((bytes - 39) / new TextEncoder().encode(character).length)}"}`;
    expect(new TextEncoder().encode(fill(1_048_576, 'x')).length).toBe(1_048_576);
    expect(linesOfText(fill(1_048_576, 'x'))).toEqual([]);
    expect(linesOfText(fill(1_048_577, 'x'))).toEqual([tooLarge]);
    expect(linesOfText(fill(1_048_577, 'é'))).toEqual([tooLarge]);
    expect(linesOfText(fill(1_048_578, '€'))).toEqual([tooLarge]);
    expect(linesOfText(fill(1_048_579, '😀'))).toEqual([tooLarge]);
  });

  test('a byte order mark and white space around are passed over', () => {
    expect(linesOfText(`\ufeff \r\n\t${small}\n`)).toEqual([]);
  });

  test('attempts to change the prototype of objects are unknown names, and change nothing', () => {
    const attempts = [
      `{"schema":"${caseSchema}","__proto__":{"polluted":1}}`,
      `{"schema":"${caseSchema}","stains":{"__proto__":{"sma":"positive"}}}`,
      `{"schema":"${caseSchema}","constructor":{"prototype":{"polluted":1}}}`,
      `{"schema":"${caseSchema}","stains":{"sma":{"result":"positive","__proto__":{"polluted":1}}}}`,
      `{"__proto__":{"schema":"${caseSchema}"}}`,
    ];
    const paths = attempts.map((text) => {
      const read = readCaseText(text);
      return read.ok ? [] : read.faults.map(({ path }) => path);
    });
    expect(paths).toEqual([
      ['__proto__'],
      ['stains.__proto__'],
      ['constructor'],
      ['stains.sma.__proto__'],
      ['schema', '__proto__'],
    ]);
    expect('polluted' in {}).toBe(false);
  });
});
