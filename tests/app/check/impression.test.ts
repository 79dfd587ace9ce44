import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../machines/report/buildReport.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { compareImpression } from '../../../src/app/check/compareImpression.ts';
import { asked, impressionAfter } from '../../../src/app/guided/impression.ts';
import { comparedWords } from '../../../src/text/impressionText.ts';

describe('impressionAfter', () => {
  it('marks what is given before the result, and what is given once it has been seen', () => {
    const before = impressionAfter(asked, 'leiomyoma');
    expect(before).toEqual({ state: 'given', of: 'leiomyoma', when: 'before' });
    expect(impressionAfter(before, 'leiomyosarcoma')).toEqual({ state: 'given', of: 'leiomyosarcoma', when: 'after' });
    expect(impressionAfter(before, 'leiomyoma')).toEqual(before);
    expect(impressionAfter(impressionAfter(asked, null), 'other')).toEqual({
      state: 'given',
      of: 'other',
      when: 'after',
    });
    expect(impressionAfter(before, null)).toEqual({ state: 'skipped' });
  });
});

const smoothMuscle: CaseFile = {
  schema: 'arrector.case/1',
  stains: { sma: 'positive', desmin: 'positive', s100: 'negative', ae1ae3: 'negative', cd34: 'negative' },
  histology: { depth: 'dermis', atypia: 'severe', mitoses: { count: 12, fields: 10, fieldNumber: 22 } },
};

describe('an impression against both readers', () => {
  const report = buildReport(smoothMuscle);

  it('says that the first reader names it alone, and gives its support and place', () => {
    const { named, certainty, rank, sharedWith, of, informative } = compareImpression('leiomyosarcoma', report);
    expect({ named, certainty, rank, sharedWith, of, informative }).toEqual({
      named: 'alone',
      certainty: 'provisional',
      rank: 1,
      sharedWith: 0,
      of: entityIds.length,
      informative: true,
    });
    expect(comparedWords(compareImpression('leiomyosarcoma', report))).toMatch(
      /^Your impression, leiomyosarcoma: the first reader names it \(provisional\); the second reader gives it a support of \S+ \(\S+ to \S+\), highest of 13\. /,
    );
  });

  it('names what argues against it with the published count, three findings at most', () => {
    const compared = compareImpression('neurofibroma', report);
    const words = comparedWords(compared);
    expect(compared.named).toBe('not');
    expect(words).toContain('the first reader does not name it');
    expect(words).toContain('SMA positive (0/18 react)');
    expect(words).toMatch(/ and \d+ more\.$/);
  });

  it('lets entities of equal support share a place, and says when the panel is not informative', () => {
    const empty = buildReport({ schema: 'arrector.case/1' });
    const compared = entityIds.map((entity) => compareImpression(entity, empty));
    expect(compared.map(({ rank, sharedWith, named }) => [rank, sharedWith, named])).toEqual(
      entityIds.map(() => [1, 12, null]),
    );
    expect(comparedWords(compareImpression('dermatofibroma', empty))).toBe(
      'Your impression, dermatofibroma: the first reader names no entity so far; for the second reader the panel is not informative. No finding of this panel argues against it.',
    );
  });

  it('says “among others” where the conclusion leaves more than one open', () => {
    const open = buildReport({ schema: 'arrector.case/1', stains: { sma: 'positive', desmin: 'positive' } });
    expect(
      (['leiomyoma', 'leiomyosarcoma', 'mpnst'] as const).map((entity) => compareImpression(entity, open).named),
    ).toEqual(['amongOthers', 'amongOthers', 'not']);
    expect(comparedWords(compareImpression('leiomyoma', open))).toMatch(
      /the first reader names it among others \(no diagnosis established\); .* highest of 13, together with 1 more\./,
    );
  });
});
