import { describe, expect, test } from 'vitest';
import { allPanels, type Diagram, nodesOver, noPanel } from '../../../machines/verify/diagramNodes.ts';

const sizes = [3, 2];
const bottom = sizes.length;

describe('the nodes of decision diagrams', () => {
  test('begin with no panel and every panel, which lie below every level and have no way on', () => {
    const { levels, ways } = nodesOver(sizes);
    expect({ levels, ways }).toEqual({ levels: [bottom, bottom], ways: [[], []] });
  });

  test('a node is made once, whatever asks for it', () => {
    const { levels, ways, node } = nodesOver(sizes);
    const low = node(1, [noPanel, allPanels]);
    const high = node(0, [low, allPanels, noPanel]);
    expect([low, high, node(1, [noPanel, allPanels]), node(0, [low, allPanels, noPanel])]).toEqual([2, 3, 2, 3]);
    expect({ levels, ways }).toEqual({
      levels: [bottom, bottom, 1, 0],
      ways: [[], [], [noPanel, allPanels], [low, allPanels, noPanel]],
    });
  });

  test('nodes that differ in a way on, in their order or in their level are different', () => {
    const { node } = nodesOver([2, 2]);
    const made = [
      node(0, [noPanel, allPanels]),
      node(0, [allPanels, noPanel]),
      node(1, [noPanel, allPanels]),
      node(1, [allPanels, noPanel]),
    ];
    expect(new Set(made).size).toEqual(made.length);
  });

  test('one whose ways on are all the same is that way itself', () => {
    const { levels, node } = nodesOver(sizes);
    const low = node(1, [noPanel, allPanels]);
    expect([node(1, [noPanel, noPanel]), node(0, [allPanels, allPanels, allPanels]), node(0, [low, low, low])]).toEqual(
      [noPanel, allPanels, low],
    );
    expect(levels.length).toEqual(3);
  });

  test('one without ways on is a node like any other', () => {
    const { ways, node } = nodesOver([0]);
    const bare = node(0, []);
    expect([bare, node(0, []), ways[bare]]).toEqual([2, 2, []]);
  });

  test('each of seventy thousand, alike but for their level, is found again under its number and keeps its ways on', () => {
    const { levels, ways, node } = nodesOver([2, 2, 2]);
    const wanted = 70_000;
    const asked: (readonly [number, readonly [Diagram, Diagram]])[] = [];
    for (let high = 1; asked.length < wanted; high += 1) {
      for (let low = 0; low < high; low += 1) for (const level of [0, 1, 2]) asked.push([level, [low, high]]);
    }
    const astray = () => asked.findIndex(([level, next], at) => node(level, next) !== at + 2);
    expect([astray(), astray()]).toEqual([-1, -1]);
    expect(levels.length).toEqual(asked.length + 2);
    expect(asked.findIndex(([level, next], at) => levels[at + 2] !== level || ways[at + 2] !== next)).toEqual(-1);
  });
});
