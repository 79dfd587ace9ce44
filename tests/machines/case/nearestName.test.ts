import { describe, expect, test } from 'vitest';
import { editDistance, letters, nearestName } from '../../../machines/case/nearestName.ts';

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

  test.each<readonly [string, readonly string[], string | undefined]>([
    ['desmin', ['desmin', 'desminoplakin'], 'desmin'],
    ['er', ['er', 'erg'], 'er'],
    ['de', ['desmin'], undefined],
    ['des', ['desmin'], 'desmin'],
    ['cd3', ['cd34'], undefined],
    ['matx', ['mitf'], undefined],
    ['mutf', ['mitf'], 'mitf'],
    ['clpnin', ['calponin'], 'calponin'],
    ['calponinnn', ['calponin'], 'calponin'],
    ['calponnnin', ['calponin'], 'calponin'],
    ['superfluous', ['superficials'], undefined],
    ['superfixxxal', ['superficial'], undefined],
    ['nestin', ['nestan', 'vestun'], 'nestan'],
    ['nestin', ['vestun', 'nestan'], 'nestan'],
    ['?!', ['+'], undefined],
    ['x'.repeat(40), ['x'.repeat(40)], 'x'.repeat(40)],
    ['x'.repeat(41), ['x'.repeat(41)], undefined],
  ])('of %j among %j is %j', (name, among, nearest) => {
    expect(nearestName(name, among)).toBe(nearest);
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

test('two spellings of a name have the same letters, without capitals, spaces and signs', () => {
  expect(['Ki-67 (%)', 'Größe', '\ufb01bro \u2163', '+'].map(letters)).toEqual(['ki67', 'größe', 'fibroiv', '']);
});
