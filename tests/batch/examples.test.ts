import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../../machines/case/caseJsonSchema.ts';
import { conclude } from '../../machines/case/conclude.ts';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import { reportJsonSchema } from '../../machines/report/reportJsonSchema.ts';
import { steps } from '../../machines/workup/route.ts';
import type { BatchReader } from '../../src/batch/batchEntry.ts';
import { CsvCases } from '../../src/batch/csvCases.ts';
import { csvTemplate } from '../../src/batch/csvTemplate.ts';
import { JsonLines } from '../../src/batch/jsonLines.ts';
import { writeJsonLine } from '../../src/batch/resultText.ts';
import { readAll } from './readAll.ts';
import { written } from './written.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const root = join(import.meta.dirname, '..', '..');

const exampleOfReadme = (): string => {
  const [, json = ''] = /```json\n([^`]+)```/u.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  return JSON.stringify(JSON.parse(json));
};

type Example = readonly [name: string, reader: () => BatchReader, content: () => string | Uint8Array, cases: number];

const tables = readdirSync(fixtures)
  .filter((name) => name.endsWith('.csv'))
  .map((name): Example => [name, () => new CsvCases(), () => readFileSync(join(fixtures, name)), 3]);

const examples: readonly Example[] = [
  ...tables,
  ['the template', () => new CsvCases(), () => csvTemplate(','), 1],
  ['the example of the README', () => new JsonLines(), exampleOfReadme, 1],
  [
    'the published cases',
    () => new JsonLines(),
    () => publishedCases.map((published) => JSON.stringify(published.case)).join('\n'),
    publishedCases.length,
  ],
];

const ajv = new Ajv2020({ strict: true });
const isCase = ajv.compile(caseJsonSchema());
const isReport = ajv.compile(reportJsonSchema());

test.each(examples)(
  '%s: every case that is read and every line of its reports fit the schemas',
  (_, reader, content, cases) => {
    const answers = readAll(reader(), content());
    expect(answers.length).toBe(cases);
    const faults = answers.flatMap(({ line, read }) => {
      if (!read.ok) return [];
      const value = buildReport(read.case, steps, conclude);
      const text = written((into) => writeJsonLine({ ok: true, line, value }, into));
      return [isCase(read.case) ? [] : isCase.errors, isReport(JSON.parse(text)) ? [] : isReport.errors].flat();
    });
    expect(faults).toEqual([]);
  },
);
