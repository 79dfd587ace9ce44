import { expect, test } from 'vitest';
import { drawingOf, drawings } from '../../diagrams/drawings.ts';
import { toText } from '../../diagrams/toText.ts';

test('a step as a text outline', () => {
  expect(toText(drawingOf('actin'))).toBe(`Is actin expressed?
Flowchart of one step of the workup: what it asks, every branch with its reading, and where it leads.

Is actin expressed? · Asks: SMA (or MSA, Calponin) [actin]
  - actin positive or focal -> Next: Is desmin expressed beside actin? [desminAfterActin]
  - actin negative -> Next: Is desmin expressed although actin is negative? [desminWithoutActin]
  - actin not known (expert opinion, no published source) -> Next: Is desmin expressed, actin not being known? [desminActinUnknown]

Ends:
  Next: Is desmin expressed beside actin? [desminAfterActin]
  Next: Is desmin expressed although actin is negative? [desminWithoutActin]
  Next: Is desmin expressed, actin not being known? [desminActinUnknown]
`);
});

test('every outline names every node, every edge and every listed outcome', () => {
  const missing = drawings().flatMap((drawing) => {
    const text = toText(drawing);
    const rows = [...drawing.nodes, ...drawing.edges].flatMap((part) => part.rows);
    const words = rows.map(({ text: words }) => words).filter((words) => !text.includes(words));
    const ids = drawing.nodes.map(({ id }) => id).filter((id) => !text.includes(`[${id}]`));
    return [...words, ...ids].map((what) => `${drawing.name}: ${what}`);
  });
  expect(missing).toEqual([]);
});

test('outlines come out the same twice', () => {
  expect(drawings().map(toText)).toEqual(drawings().map(toText));
});
