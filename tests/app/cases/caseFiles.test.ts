import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { caseSchema } from '../../../machines/vocabulary/caseFile.ts';
import { mostCases, mostCharacters, readCaseFiles, textOfCases } from '../../../src/app/cases/caseFiles.ts';
import type { SavedCase } from '../../../src/app/cases/savedCase.ts';
import { anyCase, seed } from '../../machines/case/anyCase.ts';

const schema = caseSchema;
const saved = (name: string, caseFile: SavedCase['caseFile']): SavedCase => ({
  id: 1,
  name,
  caseFile,
  knowledge: { version: '1', digest: 'sha256:0' },
  concluded: null,
  createdAt: 0,
  updatedAt: 0,
});

describe('case files in one text', () => {
  it(`are read as they were written, in both forms, seed ${seed}`, () => {
    const some = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 20 }), anyCase), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(some, fc.constantFrom('json', 'jsonl'), (cases, form) => {
        const text = textOfCases(
          cases.map(([name, caseFile]) => saved(name, caseFile)),
          form,
        );
        const expected = cases.map(([label, caseFile]) => JSON.parse(JSON.stringify({ ...caseFile, label })));
        expect(readCaseFiles(text)).toEqual({ ok: true, cases: expected });
      }),
      { numRuns: 200, seed },
    );
  });

  test.each([
    ['one case', `{ "schema": "${schema}",\n "label": "a" }`, [{ schema, label: 'a' }]],
    ['one case with a byte order mark', `\ufeff{"schema":"${schema}"}`, [{ schema }]],
    [
      'lines with empty ones between',
      `{"schema":"${schema}"}\n\n{"schema":"${schema}","label":"b"}\n`,
      [{ schema }, { schema, label: 'b' }],
    ],
    ['an array', `[{"schema":"${schema}"}]`, [{ schema }]],
  ])('are read: %s', (_, text, cases) => {
    expect(readCaseFiles(text)).toEqual({ ok: true, cases });
  });

  test.each([
    ['', ['The text holds no case.']],
    ['[]', ['The text holds no case.']],
    ['[{"schema":"arrector.case/1"},', ['line 1, column 31: not JSON: the text ends where a value is expected']],
    [
      `{"schema":"${schema}"}\n{"schema":"${schema}","x":1}\nnot JSON`,
      [
        'line 2: x: unknown field, allowed: schema, label, specimen, patient, stains, histology, staging',
        'line 3: case: not JSON: "n" stands where a value is expected (line 1, column 1)',
      ],
    ],
    [
      `[{"schema":"${schema}"},{"schema":"${schema}","stains":{"p53":"positive"}}]`,
      [
        'case 2: stains.p53: "positive" is not a reading of p53, which has patterns, allowed: wildType, overexpressed, absent, equivocal, notDone, an object { result, clone, percentCells }',
      ],
    ],
    [`[{"schema":"${schema}","label":"a","label":"b"}]`, ['case 1: case: holds a name more than once']],
    [' '.repeat(mostCharacters + 1), ['The file is over 32 MiB.']],
    [
      `[${`{"schema":"${schema}"},`.repeat(mostCases)}{"schema":"${schema}"}]`,
      ['The text holds more than 10000 cases.'],
    ],
  ])('are refused whole: %#', (text, faults) => {
    expect(readCaseFiles(text)).toEqual({ ok: false, faults });
  });
});
