import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFhirBundle, readFhirBundleText } from '../../../../machines/case/readFhirBundle.ts';
import { publishedCases } from '../../../../machines/evidence/publishedCases.ts';
import type { CaseFile } from '../../../../machines/vocabulary/caseFile.ts';
import { reportedFindings } from '../../../../machines/vocabulary/caseFindings.ts';
import { anyCase, seed } from '../anyCase.ts';
import { contractExample } from '../contractExample.ts';
import { bundleOfCase, shortCase } from './bundleOfCase.ts';

function roundTrip(file: CaseFile) {
  const read = readFhirBundle(bundleOfCase(file));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const mapped = read.mapped.map(({ finding }) => finding).filter((finding) => finding !== 'label');
  return { case: read.case, mapped, notMapped: read.notMapped };
}

const whole = (file: CaseFile) => ({ case: shortCase(file), mapped: reportedFindings(file), notMapped: [] });

describe('a case that is written as observations and read back is the same case', () => {
  test.each<readonly [string, CaseFile]>([
    ['the empty case', { schema: 'arrector.case/1' }],
    ['the example of the contract', JSON.parse(contractExample) as CaseFile],
    ...publishedCases.map((published) => [published.id, published.case] as const),
  ])('%s', (_, file) => {
    expect(roundTrip(file)).toEqual(whole(file));
  });

  test(`any case, seed ${seed}`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        expect(roundTrip(file)).toEqual(whole(file));
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each([
    ['', ' '],
    ['\u0000', ' a '],
    ['a\u00a0b', '\ud83d\ude00'],
    ['\ud800', '"\\"'],
    ['\ufffe', '1A4\n'],
  ])('with the texts %j and %j, which FHIR may not hold as they are', (label, clone) => {
    const file: CaseFile = {
      schema: 'arrector.case/1',
      label,
      specimen: { siteText: clone },
      stains: { sma: { result: 'positive', clone } },
    };
    const read = readFhirBundleText(JSON.stringify(bundleOfCase(file)));
    expect(read.ok && read.case).toEqual(file);
  });
});
