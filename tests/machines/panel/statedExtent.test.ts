import { expect, test } from 'vitest';
import { estimateDiffuseness, statedExtents } from '../../../machines/panel/statedExtent.ts';

test('the diffuseness of rows that lie on a line is the slope of the line', () => {
  const rows = [
    { positive: 10, focal: 6, share: 0.5 },
    { positive: 20, focal: 4, share: 1 },
  ];
  expect(estimateDiffuseness(rows)).toBeCloseTo(0.8, 12);
});

test('of rows that do not, one with more positive tumours counts for more', () => {
  const rows = [
    { positive: 10, focal: 2, share: 0.5 },
    { positive: 4, focal: 1, share: 1 },
  ];
  expect(estimateDiffuseness(rows)).toBeCloseTo(14 / 13, 12);
});

test('a row names its entity, its marker, its publication and its focal tumours', () => {
  expect(statedExtents.filter(({ marker }) => marker === 'msaHhf35')).toEqual([
    { entity: 'atypicalFibroxanthoma', marker: 'msaHhf35', citation: 'ma1992', focal: 6 },
    { entity: 'dfsp', marker: 'msaHhf35', citation: 'ma1992', focal: 12 },
  ]);
});
