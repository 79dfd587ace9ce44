import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { Report } from '../../../machines/report/report.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { anyCase, seed } from '../case/anyCase.ts';
import { caseOfOutcome } from './caseOfOutcome.ts';

type SecondReader = typeof import('../../../machines/panel/secondReader.ts');

const place = '../../../machines/panel/secondReader.ts';

/** A report builder whose second reader turns every ranking upside down and takes all supports as equal. */
async function withAnotherSecondReader(): Promise<typeof buildReport> {
  vi.resetModules();
  vi.doMock(place, async (importOriginal) => {
    const original = await importOriginal<SecondReader>();
    return {
      ...original,
      supportsOf: () => original.supportsOf([]),
      secondReader: (...of: Parameters<SecondReader['secondReader']>) => {
        const reading = original.secondReader(...of);
        return { ...reading, ranking: reading.ranking.toReversed(), informative: !reading.informative };
      },
    };
  });
  return (await import('../../../machines/report/buildReport.ts')).buildReport;
}

afterEach(() => {
  vi.doUnmock(place);
  vi.resetModules();
});

function ofTheFirstReader({
  secondReader: _reader,
  conflicts: _conflicts,
  nextStains: _next,
  ...rest
}: Report): object {
  return rest;
}

test(`nothing of the second reader changes the workup, the grade or the stage, seed ${seed}`, async () => {
  const another = await withAnotherSecondReader();
  const empty = { schema: 'arrector.case/1' } as const;
  expect(another({ ...empty, stains: { s100: 'positive' } }).secondReader.ranking[0]?.entity).not.toBe(
    buildReport({ ...empty, stains: { s100: 'positive' } }).secondReader.ranking[0]?.entity,
  );
  for (const outcome of outcomeIds) {
    const file = caseOfOutcome[outcome];
    expect(ofTheFirstReader(another(file))).toEqual(ofTheFirstReader(buildReport(file)));
  }
  fc.assert(
    fc.property(anyCase, (file) => {
      expect(ofTheFirstReader(another(file))).toEqual(ofTheFirstReader(buildReport(file)));
    }),
    { seed, numRuns: 60 },
  );
}, 60_000);
