import { describe, expect, test } from 'vitest';
import { frequencies } from '../../../machines/evidence/frequency.ts';
import { evidenceMarkers } from '../../../machines/evidence/frequencyNames.ts';
import { entitySources } from '../../../machines/panel/evidenceOf.ts';
import { byPublication, seriesTable } from '../../../machines/panel/publishedSeries.ts';
import { entityIds } from '../../../machines/vocabulary/outcomes.ts';

const cells = entityIds.flatMap((entity) => evidenceMarkers.map((marker) => [entity, marker] as const));

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('series of one publication', () => {
  test('are added up, in the order in which the publications come', () => {
    expect(
      byPublication([
        { citation: 'morgan2008', positive: 1, total: 5 },
        { citation: 'matoso2014', positive: 0, total: 19 },
        { citation: 'morgan2008', positive: 2, total: 4 },
        { citation: 'morgan2008', positive: 0, total: 3 },
      ]),
    ).toStrictEqual([
      { citation: 'morgan2008', positive: 3, total: 12 },
      { citation: 'matoso2014', positive: 0, total: 19 },
    ]);
    expect(byPublication([])).toEqual([]);
  });
});

describe('the published series by entity and marker', () => {
  const table = seriesTable(new Set());
  const takenBy = (rows: typeof frequencies, ...[entity, marker]: (typeof cells)[number]) =>
    rows.filter((row) => row.pooled && row.marker === marker && entitySources[entity].takes.includes(row.entity));

  test('are those of every row that may be pooled and that an entity takes, one for each publication', () => {
    for (const cell of cells) {
      const [entity, marker] = cell;
      const rows = takenBy(frequencies, ...cell);
      const series = table.get(`${entity}:${marker}`);
      expect(series === undefined).toBe(rows.length === 0);
      expect(series?.map(({ citation }) => citation) ?? []).toEqual([...new Set(rows.map(({ citation }) => citation))]);
      for (const { citation, positive, total } of series ?? []) {
        const own = rows.filter((row) => row.citation === citation);
        expect({ positive, total }).toEqual({
          positive: sum(own.map((row) => row.positive)),
          total: sum(own.map((row) => row.total)),
        });
      }
    }
    expect([...table.keys()].every((key) => cells.some(([entity, marker]) => key === `${entity}:${marker}`))).toBe(
      true,
    );
  });

  test('leave out the publications named and nothing else', () => {
    const without = seriesTable(new Set(['morgan2008']));
    for (const [entity, marker] of cells) {
      const rest = (table.get(`${entity}:${marker}`) ?? []).filter(({ citation }) => citation !== 'morgan2008');
      expect(without.get(`${entity}:${marker}`) ?? []).toEqual(rest);
    }
    expect([...without.values()].every((series) => series.length > 0)).toBe(true);
  });
});
