import { describe, expect, test } from 'vitest';
import { editDistance, nearestName } from '../../../machines/case/nearestName.ts';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['desmin', 'desmin', 0],
    ['desmni', 'desmin', 1],
    ['demin', 'desmin', 1],
    ['desmiin', 'desmin', 1],
    ['dezmin', 'desmin', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });
});

describe('nearestName', () => {
  const known = [
    'sma',
    'desmin',
    'calponin',
    'cd34',
    'cd31',
    'er',
    'melanA',
    'mitf',
    'positive',
    'superficialSubcutis',
  ];

  test.each([
    ['SMA', 'sma'],
    ['Desmin', 'desmin'],
    ['melan-a', 'melanA'],
    ['desmni', 'desmin'],
    ['calponine', 'calponin'],
    ['pos', 'positive'],
    ['superficial', 'superficialSubcutis'],
    ['CD-34', 'cd34'],
    ['cd33', undefined],
    ['cd43', undefined],
    ['cd', undefined],
    ['m', undefined],
    ['ar', undefined],
    ['sna', undefined],
    ['', undefined],
    ['  ', undefined],
    ['x'.repeat(10_000), undefined],
  ])('of %j is %j', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  test('is undefined where two names are as near', () => {
    expect(nearestName('calp', ['calponin', { spelling: 'calprotectin', name: 'calprotectin' }])).toBe(undefined);
    expect(nearestName('nestan', ['nestin', 'nestun'])).toBe(undefined);
  });

  test('is the name that a spelling stands for', () => {
    const spellings = [
      { spelling: 'caldesmon', name: 'hCaldesmon' },
      { spelling: 'h-CD', name: 'hCaldesmon' },
    ];
    expect(nearestName('Caldesmon', spellings)).toBe('hCaldesmon');
    expect(nearestName('caldesmin', spellings)).toBe('hCaldesmon');
  });
});
