import { describe, expect, test } from 'vitest';
import type { PanelReading } from '../../../machines/panel/panelReading.ts';
import { supportsOf } from '../../../machines/panel/secondReader.ts';
import { supportIntervals } from '../../../machines/panel/supportInterval.ts';
import { type EntityId, entityIds } from '../../../machines/vocabulary/outcomes.ts';
import { cellsOfShares, digits, type Share } from './cellsOfShares.ts';

const cells = cellsOfShares({ leiomyosarcoma: [3, 1], leiomyoma: [1, 3], neurofibroma: [9, 1] });

/** Gives a value for each entity, `others` where none is named. */
const each = <T>(named: Partial<Readonly<Record<EntityId, T>>>, others: T): readonly T[] =>
  entityIds.map((entity) => named[entity] ?? others);

const intervalsOf = (read: readonly PanelReading[]) =>
  supportIntervals(read, supportsOf(read, cells), cells).map((both) => both.map((limit) => digits(limit)));

const p53 = { finding: 'p53', reading: 'overexpressed' } as const;
const desmin = { finding: 'desmin', reading: 'positive' } as const;
const mitoses = { finding: 'mitoses', reading: 'atLeast1' } as const;

describe('the interval of each support', () => {
  test('where only leiomyosarcoma and leiomyoma are in doubt, each by itself', () => {
    expect(intervalsOf([mitoses])).toEqual(
      each({ leiomyosarcoma: [0.0482488, 0.147498], leiomyoma: [0.00134251, 0.101955] }, [0.0712043, 0.0835118]),
    );
  });

  test('where the two have one figure, which moves them together', () => {
    expect(intervalsOf([desmin])).toEqual(
      each(
        {
          leiomyosarcoma: [0.0191962, 0.196825],
          leiomyoma: [0.003219, 0.0329765],
          neurofibroma: [0.0856459, 0.227301],
        },
        [0.000136584, 0.179318],
      ),
    );
  });

  test('where several readings are in doubt, of each entity and of both together', () => {
    expect(intervalsOf([p53, desmin, mitoses])).toEqual(
      each(
        {
          leiomyosarcoma: [0.024495, 0.357589],
          leiomyoma: [0.0000242542, 0.0186088],
          neurofibroma: [0.114451, 0.33836],
        },
        [0.0000535157, 0.17235],
      ),
    );
  });

  test('has no width but what is lost in rounding where nothing is read, and holds the support', () => {
    const supports = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
    const intervals = supportIntervals([], supports, cells);
    expect(intervals.map((both) => both.map((limit) => digits(limit, 12)))).toEqual(
      supports.map((support) => [support, support]),
    );
    expect(supports.filter((support, at) => (intervals[at]?.[0] ?? 1) > support)).toEqual([]);
    expect(supports.filter((support, at) => (intervals[at]?.[1] ?? 0) < support)).toEqual([]);
  });

  test('leaves a support of nothing and of everything where it is', () => {
    const supports = each({ leiomyosarcoma: 1 }, 0);
    expect(supportIntervals([p53, desmin], supports, cells)).toEqual(supports.map((support) => [support, support]));
  });

  test('reaches everything and no further where the only rival may vanish and rounding makes the sum exceed 1', () => {
    const vanishing: Share = [0.01, 1];
    const doubtful = cellsOfShares({ neurofibroma: vanishing });
    const supports = each({ neurofibroma: 0.5, mpnst: 0.5 + 2 ** -52 }, 0);
    const intervals = supportIntervals([{ finding: 's100', reading: 'positive' }], supports, doubtful);
    expect(intervals[entityIds.indexOf('mpnst')]?.[1]).toBe(1);
  });
});
