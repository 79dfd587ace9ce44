import { expect, test } from 'vitest';
import { wordsOfSvg } from '../../src/generate/wordsOfSvg.ts';

test('two pictures that differ only in where things stand say the same, and not when a word or an id differs', () => {
  const svg = '<svg data-diagram="a"><g class="node" data-id="x"><text><tspan x="1" y="2">one</tspan></text></g></svg>';
  expect(wordsOfSvg(svg)).toBe('data-diagram=a\nclass=node\ndata-id=x\none');
  expect(wordsOfSvg(svg.replace('x="1"', 'x="9"'))).toBe(wordsOfSvg(svg));
  expect(wordsOfSvg(svg.replace('>one<', '>two<'))).not.toBe(wordsOfSvg(svg));
  expect(wordsOfSvg(svg.replace('data-id="x"', 'data-id="y"'))).not.toBe(wordsOfSvg(svg));
});
