import { expect, test } from 'vitest';
import { evidenceMarkers } from '../../../machines/evidence/frequencyNames.ts';
import { type StainSource, scoredStainIds, stainSources } from '../../../machines/panel/evidenceOf.ts';
import { stainOfMarker } from '../../../machines/panel/stainOfMarker.ts';

test('the first choice of the second reader for a stain is a marker of that stain', () => {
  const strange = scoredStainIds.flatMap((stain) => {
    const { takes }: StainSource = stainSources[stain];
    return (takes[0] ?? []).filter((marker) => stainOfMarker[marker] !== stain).map((marker) => [stain, marker]);
  });
  expect(strange).toEqual([
    ['cytokeratin', 'cytokeratin.ae1ae3'],
    ['cytokeratin', 'cytokeratin.mnf116'],
  ]);
});

test('so many markers have no stain in the case file', () => {
  expect(evidenceMarkers.filter((marker) => stainOfMarker[marker] === null)).toEqual([
    's100a6',
    'cytokeratin.ck19',
    'cd57',
    'cd163',
    'cd56',
    'cd74',
    'usp6.protein',
    'usp6.rearrangement',
    'betaCatenin.nuclear',
  ]);
});
