import { expect, test } from 'vitest';
import { frequencies } from '../../machines/evidence/frequency.ts';
import { pooledCells } from '../../machines/evidence/pooled.ts';
import { publishedFigureIds, rowsOfFigure } from '../../machines/evidence/rowsOfFigure.ts';

test('every published row belongs to one figure', () => {
  const rows = publishedFigureIds.flatMap(rowsOfFigure);
  expect(rows.length).toBe(frequencies.length);
  expect(new Set(rows)).toEqual(new Set(frequencies));
});

test('the rows that may be summed make the sum that is shown', () => {
  const wrong = pooledCells().filter(({ entity, marker, positive, total }) => {
    const summed = rowsOfFigure(`${entity}:${marker}`).filter(({ pooled }) => pooled);
    const sum = (of: 'positive' | 'total'): number => summed.reduce((all, row) => all + (row[of] ?? 0), 0);
    return sum('positive') !== positive || sum('total') !== total;
  });
  expect(wrong).toEqual([]);
});

test('nothing published is an empty list', () => {
  expect(rowsOfFigure('myofibroma:stat6')).toEqual([]);
});
