import type { MinimalSet, NeededFinding } from '../panel/minimalSet.ts';
import type { NextStain } from '../panel/nextStains.ts';
import { findingLabel, findingWithReadings } from './findingLabel.ts';
import { item, type Line, sentence } from './lines.ts';
import { bitsWords, publishedWords, shortEntityName } from './panelWords.ts';
import type { References } from './references.ts';

/** Stains that a text gives with their reason; the others are named only. */
const listed = 5;

function separatesWords({ stain, separates }: NextStain, references: References): string {
  if (separates === null) return '';
  const each = separates.map(
    ({ entity, ...known }) =>
      `${shortEntityName(entity)}: ${publishedWords(stain, known)}${references.markOf(known.citations)}`,
  );
  return ` (${each.join('; ')})`;
}

/** Gives the stains that would help as lines, the first five with their reason. */
export function nextStainLines(stains: readonly NextStain[], references: References): readonly Line[] {
  if (stains.length === 0) return [];
  const others = stains.slice(listed).map(({ stain }) => findingLabel(stain));
  return [
    sentence(
      'Those that can change the conclusion or its certainty first, then by expected gain in bits. What a stain costs is for you to weigh.',
    ),
    ...stains
      .slice(0, listed)
      .map((next) =>
        item(
          `${findingLabel(next.stain)}, ${bitsWords(next.expectedGainBits)}: ${next.because}${references.mark(next.claims)}${separatesWords(next, references)}`,
        ),
      ),
    ...(others.length === 0 ? [] : [item(`Then: ${others.join(', ')}`)]),
  ];
}

const neededWords = (needed: readonly NeededFinding[]): string =>
  needed.map(({ finding, readings }) => findingWithReadings(finding, readings)).join('; ');

/** Gives the fewest stains that would make the conclusion established as lines; none where it is established. */
export function minimalSetLines({ stains, besides, waitsFor, because }: MinimalSet): readonly Line[] {
  if ([...stains, ...besides, ...waitsFor].length === 0) return [];
  return [
    sentence(because),
    ...(stains.length === 0 ? [] : [item(`Stains: ${neededWords(stains)}`)]),
    ...(besides.length === 0 ? [] : [item(`Besides: ${neededWords(besides)}`)]),
    ...(waitsFor.length === 0
      ? []
      : [item(`Still waits for: ${waitsFor.map((finding) => findingLabel(finding)).join(', ')}`)]),
  ];
}
