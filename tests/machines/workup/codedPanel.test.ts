import { describe, expect, test } from 'vitest';
import { domains, type FindingId, type Findings, findingIds } from '../../../machines/vocabulary/findings.ts';
import {
  asIf,
  codedPanel,
  codeOf,
  codesAt,
  mostCodes,
  notReportedAt,
  placeOf,
} from '../../../machines/workup/codedPanel.ts';

describe('a panel as small integers', () => {
  test('holds the place of each reading, and that after the last for what is not reported', () => {
    const findings: Findings = { sma: 'negative', procedure: 'shave' };
    const codeIn = (finding: FindingId): number => codedPanel(findings)[placeOf(finding)] ?? -1;
    expect([codeIn('sma'), codeIn('procedure'), codeIn('desmin'), codeIn('depth')]).toEqual([2, 0, 5, 6]);
  });

  test.each([
    [{ sma: 'wildType' }, 'sma: wildType is not among positive, focal, negative, equivocal, notDone'],
    [{ snail: 'positive' }, 'snail is not a finding of the workup'],
  ])('%o is refused', (findings, message) => {
    expect(() => codedPanel(findings as Findings)).toThrow(new RangeError(message));
  });

  test('each finding has a code for each of its readings, and one more that says "not reported"', () => {
    const codes = findingIds.map((finding) => {
      const place = placeOf(finding);
      return [place, codesAt(place), notReportedAt(place), domains[finding].map((reading) => codeOf(finding, reading))];
    });
    expect(codes).toEqual(
      findingIds.map((finding, place) => {
        const readings = domains[finding].map((_, code) => code);
        return [place, [...readings, readings.length], readings.length, readings];
      }),
    );
    expect(codesAt(findingIds.length)).toEqual([]);
    expect(mostCodes).toEqual(Math.max(...findingIds.map((finding) => domains[finding].length)) + 1);
  });

  test('what is left open by its name alone is not reported', () => {
    const open = { sma: undefined } as unknown as Findings;
    expect(codedPanel(open)).toEqual(codedPanel({}));
  });

  test('what would be asked of it with another code leaves it as it was, even where asking fails', () => {
    const panel = codedPanel({ sma: 'positive' });
    const place = placeOf('sma');
    expect(asIf(panel, place, codeOf('sma', 'negative'), (changed) => changed[place])).toEqual(
      codeOf('sma', 'negative'),
    );
    expect(() =>
      asIf(panel, place, 1, () => {
        throw new RangeError('asked in vain');
      }),
    ).toThrow(new RangeError('asked in vain'));
    expect(panel[place]).toEqual(codeOf('sma', 'positive'));
  });
});
