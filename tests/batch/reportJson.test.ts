import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedCases } from '../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../machines/report/buildReport.ts';
import type { Report } from '../../machines/report/report.ts';
import { writeReport } from '../../src/batch/reportJson.ts';
import { anyCase, seed } from '../machines/case/anyCase.ts';
import { written } from './written.ts';

const reportJson = (report: Report): string => written((into) => writeReport(report, into));

test('the text of every published case is the one that JSON.stringify gives, also the second time', () => {
  const reports = publishedCases.map((published) => buildReport(published.case));
  for (const _ of ['first', 'second']) {
    expect(reports.filter((report) => reportJson(report) !== JSON.stringify(report))).toEqual([]);
  }
});

test(`so is the text of any case, seed ${seed}`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyCase, (caseFile) => {
      const report = buildReport(caseFile);
      expect(reportJson(report)).toBe(JSON.stringify(report));
    }),
    { seed, numRuns: 200 },
  );
});
