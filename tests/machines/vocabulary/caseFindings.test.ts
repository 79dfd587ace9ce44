import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import {
  type CaseFindingId,
  findingOf,
  reportedFindings,
  sectionOf,
  withFinding,
  withoutFinding,
} from '../../../machines/vocabulary/caseFindings.ts';

const caseFile: CaseFile = {
  schema: 'arrector.case/1',
  stains: { sma: 'positive', desmin: 'focal' },
  histology: { depth: 'dermis' },
};

describe('the findings of a case file by their names', () => {
  test('are in the section that holds them', () => {
    expect((['site', 'sma', 'depth'] as const).map(sectionOf)).toEqual(['specimen', 'stains', 'histology']);
  });

  test('a name that is none is refused', () => {
    expect(() => sectionOf('snail' as CaseFindingId)).toThrow(new RangeError('snail is not a finding of a case file'));
  });

  test('are read where they were reported, and nowhere else', () => {
    expect((['sma', 'ck56', 'depth', 'site'] as const).map((finding) => findingOf(caseFile, finding))).toEqual([
      'positive',
      undefined,
      'dermis',
      undefined,
    ]);
    expect(reportedFindings(caseFile)).toEqual(['sma', 'desmin', 'depth']);
    expect(reportedFindings({ schema: 'arrector.case/1' })).toEqual([]);
  });

  test('one is added beside the others, in a section that was there or was not', () => {
    expect(withFinding(withFinding(caseFile, 'sma', 'negative'), 'site', 'trunk')).toEqual({
      schema: 'arrector.case/1',
      specimen: { site: 'trunk' },
      stains: { sma: 'negative', desmin: 'focal' },
      histology: { depth: 'dermis' },
    });
  });

  test('one is taken out and the others stay', () => {
    expect(withoutFinding(caseFile, 'sma')).toEqual({ ...caseFile, stains: { desmin: 'focal' } });
    expect(withoutFinding({ schema: 'arrector.case/1' }, 'sma')).toEqual({ schema: 'arrector.case/1', stains: {} });
    expect(caseFile.stains).toEqual({ sma: 'positive', desmin: 'focal' });
  });
});
