import { describe, expect, test } from 'vitest';
import { findingLabel, findingWithReadings } from '../../../machines/report/findingLabel.ts';
import { bitsWords, leastSupportShown, publishedWords } from '../../../machines/report/panelWords.ts';

describe('a finding in words', () => {
  test.each([
    ['ki67', ['raised'], 'Ki-67 above 5%'],
    ['ki67', ['notRaised', 'raised'], 'Ki-67 up to 5% or above 5%'],
    ['ki67', ['equivocal'], 'Ki-67 equivocal'],
    ['p53', ['wildType'], 'p53 wild type'],
    ['sox10', ['positive', 'focal'], 'SOX10 positive or focal'],
    ['sox10', ['raised'], 'SOX10 raised'],
    ['depth', ['dermis'], 'Depth: dermis only'],
    ['depth', ['unheard of'], 'Depth: unheard of'],
  ] as const)('%s with %j is %s', (finding, readings, words) => {
    expect(findingWithReadings(finding, readings)).toBe(words);
  });

  test('names a stain, another finding, and a test that a case file does not hold', () => {
    expect([findingLabel('hCaldesmon'), findingLabel('depth'), findingLabel('ss18Rearrangement')]).toEqual([
      'h-caldesmon',
      'Depth',
      'SS18 rearrangement',
    ]);
  });
});

describe('a published count in words', () => {
  const source = { published: { positive: 1, total: 9 }, citations: [] } as const;

  test.each([
    ['sma', source, '1/9 react'],
    ['p53', source, '1/9 overexpressed'],
    ['sma', { ...source, borrowedFrom: 'leiomyoma' }, '1/9 react, figures of Leiomyoma'],
    ['sma', { ...source, substitute: 'actin' }, '1/9, actin'],
    ['sma', { ...source, published: null }, 'expert opinion'],
  ] as const)('of %s from %j is %s', (finding, from, words) => {
    expect(publishedWords(finding, from)).toBe(words);
  });

  test('has bits from the least that is shown', () => {
    expect([0, leastSupportShown, 1.256].map(bitsWords)).toEqual(['<0.01 bits', '0.01 bits', '1.26 bits']);
  });
});
