import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { Report } from '../../../machines/report/report.ts';
import { reportJsonSchema } from '../../../machines/report/reportJsonSchema.ts';
import { reportDocumentSchema } from '../../../machines/report/reportSchema.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { anyCase, seed } from '../case/anyCase.ts';
import { contractExample } from '../case/contractExample.ts';
import type { Same } from '../sameType.ts';

const fitsJsonSchema = new Ajv2020({ strict: true }).compile(reportJsonSchema());

function faultsOf(file: CaseFile): readonly unknown[] {
  const report: unknown = JSON.parse(JSON.stringify(buildReport(file)));
  const issues = reportDocumentSchema.safeParse(report).error?.issues ?? [];
  fitsJsonSchema(report);
  return [...issues, ...(fitsJsonSchema.errors ?? [])];
}

describe('the definition of a report', () => {
  test('gives the type of a report, no more and no less', () => {
    const same: Same<z.output<typeof reportDocumentSchema>, Report> = true;
    expect(same).toBe(true);
  });

  test('is a JSON Schema of draft 2020-12 with an address', () => {
    const { $schema, $id, type } = reportJsonSchema();
    expect({ $schema, $id, type }).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:arrector:report:1',
      type: 'object',
    });
  });

  test('refuses what is not a report', () => {
    const report = JSON.parse(JSON.stringify(buildReport({ schema: 'arrector.case/1' })));
    const wrong: readonly unknown[] = [
      ...[null, {}, { ...report, schema: 'arrector.report/2' }, { ...report, extra: 1 }, { ...report, workup: {} }],
      { ...report, workup: { ...report.workup, outcome: 'leiomyosarkoma' } },
      { ...report, workup: { ...report.workup, meaning: { ...report.workup.meaning, claims: ['noSuchClaim'] } } },
      { ...report, workup: { ...report.workup, meaning: { ...report.workup.meaning, figures: ['mpnst:'] } } },
      { ...report, grading: { grade: 'G1' } },
      { ...report, secondReader: null },
      { ...report, secondReader: { ...report.secondReader, ranking: report.secondReader.ranking.slice(1) } },
      { ...report, secondReader: { ...report.secondReader, agrees: 'yes' } },
      { ...report, nextStains: [{ stain: 'sma' }] },
      { ...report, minimalSet: { ...report.minimalSet, establishes: 'leiomyosarkoma' } },
      { ...report, conflicts: { ...report.conflicts, rows: [] } },
      { ...report, couldNotMatter: ['noSuchFinding'] },
    ];
    expect(wrong.map((value) => [reportDocumentSchema.safeParse(value).success, fitsJsonSchema(value)])).toEqual(
      wrong.map(() => [false, false]),
    );
  });
});

describe('every report fits it', { timeout: 30_000 }, () => {
  test.each<readonly [string, CaseFile]>([
    ['the empty case', { schema: 'arrector.case/1' }],
    ['the example of the contract', JSON.parse(contractExample) as CaseFile],
    ...publishedCases.map((published) => [published.id, published.case] as const),
  ])('%s', (_, file) => {
    expect(faultsOf(file)).toEqual([]);
  });

  test(`any case, seed ${seed}`, () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(faultsOf(file)).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  });
});
