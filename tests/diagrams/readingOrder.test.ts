import { describe, expect, test } from 'vitest';
import { drawingOf, drawings } from '../../diagrams/drawings.ts';
import { readingOrder } from '../../diagrams/readingOrder.ts';

describe('the order in which a diagram is told', () => {
  test('of a step: the question, then its targets in the order of the branches', () => {
    expect(readingOrder(drawingOf('actin'))).toEqual([
      ['actin'],
      ['desminAfterActin'],
      ['desminWithoutActin'],
      ['desminActinUnknown'],
    ]);
  });

  test('an entry comes with the node it leads to', () => {
    expect(readingOrder(drawingOf('muscle')).slice(0, 2)).toEqual([['from-start', 'actin'], ['desminAfterActin']]);
  });

  test('along a way, only what lies on it', () => {
    const drawing = drawingOf('muscle');
    expect(readingOrder(drawing, ['from-start', 'actin', 'desminAfterActin'])).toEqual([
      ['from-start', 'actin'],
      ['desminAfterActin'],
    ]);
  });

  test('tells every node once', () => {
    const told = drawings().map((drawing) => readingOrder(drawing).flat().toSorted());
    expect(told).toEqual(drawings().map(({ nodes }) => nodes.map(({ id }) => id).toSorted()));
  });

  test('tells no node before one that leads to it, but where the first node of a drawing is reached again', () => {
    const early = drawings().flatMap((drawing) => {
      const order = readingOrder(drawing).flat();
      return order
        .filter((id, index) => {
          const from = drawing.edges.filter(({ to }) => to === id).map((edge) => edge.from);
          return index > 0 && from.length > 0 && !from.some((other) => order.indexOf(other) < index);
        })
        .map((id) => `${drawing.name}: ${id}`);
    });
    expect(early).toEqual([]);
  });
});
