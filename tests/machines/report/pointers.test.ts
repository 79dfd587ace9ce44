import { expect, test } from 'vitest';
import { pointers, pointersOf } from '../../../machines/report/pointers.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { outcomeIds } from '../../../machines/vocabulary/outcomes.ts';
import { outcomes } from '../../../machines/workup/outcomes.ts';

const pointed = outcomeIds.filter((id) => outcomes[id].handsOffTo === 'pointer');

test('every conclusion that is not a leiomyosarcoma has its pointer, and no other', () => {
  expect(Object.keys(pointers).sort()).toEqual([...pointed].sort());
  expect(pointed.filter((id) => (pointersOf(id) ?? []).length === 0)).toEqual([]);
  expect(outcomeIds.filter((id) => pointersOf(id) === null)).toEqual(
    outcomeIds.filter((id) => outcomes[id].handsOffTo === 'grading'),
  );
});

test('every point stands on claims or says that it is expert opinion, and is named once', () => {
  for (const points of Object.values(pointers)) {
    expect(points.filter(({ claims, expertOpinion }) => (claims.length === 0) !== (expertOpinion === true))).toEqual(
      [],
    );
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  }
});

test('numbers stand only in sentences of claims', () => {
  const names =
    /S100|CD34|p53|p40|p63|H3K27me3|SOX10|HMB45|TLE1|SS18|USP6|2SC|2-succinocysteine|phosphohistone H3|Ki-67/g;
  const own = Object.values(pointers)
    .flat()
    .filter(({ id, claims }) => claims[0] !== id);
  expect(own.filter(({ because }) => /\d/.test(because.replace(names, ''))).map(({ id }) => id)).toEqual([]);
});

test('a deferred or discordant conclusion begins with what to do next', () => {
  const open = pointed.filter((id) => outcomeNames[id].kind !== 'diagnosis');
  expect(open.filter((id) => !pointersOf(id)?.[0]?.because.startsWith('Next: '))).toEqual([]);
});
