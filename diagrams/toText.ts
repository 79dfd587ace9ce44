import type { Drawing } from './drawing.ts';
import { type OutlinedWay, outlineOf } from './outline.ts';

function wayLine({ reading, expertOpinion, to, target }: OutlinedWay): string {
  const opinion = expertOpinion ? ' (expert opinion, no published source)' : '';
  const way = `${reading}${opinion}`;
  return `  - ${way === '' ? '' : `${way} -> `}${target} [${to}]`;
}

/**
 * Writes a drawing as a text outline for the terminal and for screen readers: each box with what it lists and the ways
 * that leave it, then the boxes that none leaves. Ids stand in square brackets.
 */
export function toText(drawing: Drawing): string {
  const { title, description, open, ends } = outlineOf(drawing);
  return [
    title,
    description,
    ...open.flatMap(({ id, words, lists, ways }) => [
      '',
      `${words} [${id}]`,
      ...lists.map((row) => `  = ${row.words} [${row.id}]`),
      ...ways.map(wayLine),
    ]),
    '',
    'Ends:',
    ...ends.map(({ id, words }) => `  ${words} [${id}]`),
    '',
  ].join('\n');
}
