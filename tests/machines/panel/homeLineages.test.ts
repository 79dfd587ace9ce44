import { describe, expect, test } from 'vitest';
import { expectationOf } from '../../../machines/panel/homeLineages.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';

describe('what is expected of a finding before any figure is counted', () => {
  test.each([
    ['leiomyosarcoma', 'desmin', 'home'],
    ['leiomyoma', 'desmin', 'home'],
    ['mpnst', 'desmin', 'elsewhere'],
    ['nodularFasciitis', 'sma', 'home'],
    ['dermatofibroma', 'sma', 'variable'],
    ['neurofibroma', 'sma', 'elsewhere'],
    ['synovialSarcoma', 's100', 'variable'],
    ['desmoplasticMelanoma', 'melanA', 'variable'],
    ['leiomyosarcoma', 'melanA', 'elsewhere'],
  ] as const)('%s, %s: %s', (entity, finding, expectation) => {
    expect(expectationOf(entity, finding)).toBe(expectation);
  });

  test.each([
    ['vimentin', 'home'],
    ['cd99', 'variable'],
    ['stat6', 'elsewhere'],
  ] as const)('%s is %s in every entity', (finding, expectation) => {
    expect(new Set(entityIds.map((entity) => expectationOf(entity, finding)))).toEqual(new Set([expectation]));
  });
});
