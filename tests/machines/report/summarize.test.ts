import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { buildReport } from '../../../machines/report/buildReport.ts';
import { summaryOf } from '../../../machines/report/reportSummary.ts';
import { summarize } from '../../../machines/report/summarize.ts';
import { anyCase, seed } from '../case/anyCase.ts';

test.each(publishedCases.map(({ id, case: caseFile }) => [id, caseFile] as const))(
  'the row of %s says what its report says',
  (_, caseFile) => {
    expect(summarize(caseFile)).toEqual(summaryOf(buildReport(caseFile)));
  },
);

test(`the row of any case says what its report says, seed ${seed}`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyCase, (caseFile) => {
      expect(summarize(caseFile)).toEqual(summaryOf(buildReport(caseFile)));
    }),
    { seed, numRuns: 200 },
  );
});
