import type { WeighedFinding } from '../../machines/panel/weighedReading.ts';
import { findingWithReadings } from '../../machines/report/findingLabel.ts';
import { intervalWords, publishedWords, supportWords } from '../../machines/report/panelWords.ts';
import type { Certainty, EntityId } from '../../machines/vocabulary/outcomes.ts';
import { entityWithin } from './entityText.ts';
import { certaintyShort } from './readersText.ts';

/** Most findings that the sentence names; the others stand in the matrix. */
const mostNamed = 3;

type Named = 'alone' | 'amongOthers' | 'not' | null;

/**
 * An impression against both readers. `named` says how the conclusion of the workup names the entity: alone, as one of
 * several, or not at all; null where it names no entity; `certainty` is how sure that conclusion is. `rank` counts from
 * 1, and `sharedWith` is how many other entities have the same support; `against` are the findings that speak against the entity, strongest first.
 */
export type ComparedImpression = {
  readonly entity: EntityId;
  readonly named: Named;
  readonly certainty: Certainty;
  readonly support: number;
  readonly interval: readonly [number, number];
  readonly rank: number;
  readonly sharedWith: number;
  readonly of: number;
  readonly informative: boolean;
  readonly against: readonly WeighedFinding[];
};

const firstReader: Readonly<Record<Exclude<Named, null>, string>> = {
  alone: 'the first reader names it',
  amongOthers: 'the first reader names it among others',
  not: 'the first reader does not name it',
};

const firstReaderNamesNone = 'the first reader names no entity so far';

const ordinals = ['highest', 'second', 'third'];

function rankWords({ rank, sharedWith, of }: ComparedImpression): string {
  const place = `${ordinals[rank - 1] ?? `${rank}th`} of ${of}`;
  return sharedWith === 0 ? place : `${place}, together with ${sharedWith} more`;
}

const againstOne = (one: WeighedFinding): string =>
  `${findingWithReadings(one.finding, [one.reading])} (${publishedWords(one.finding, one)})`;

function againstWords(against: readonly WeighedFinding[]): string {
  if (against.length === 0) return 'No finding of this panel argues against it.';
  const named = against.slice(0, mostNamed).map(againstOne);
  const more = against.length - named.length;
  return `Against it: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Compares the impression with both readers in words. */
export function comparedWords(compared: ComparedImpression): string {
  const { entity, named, certainty, support, interval, informative, against } = compared;
  const howSure = named === 'not' ? '' : ` (${certaintyShort[certainty]})`;
  const first = named === null ? firstReaderNamesNone : `${firstReader[named]}${howSure}`;
  const second = informative
    ? `the second reader gives it a support of ${supportWords(support)} (${intervalWords(interval)}), ${rankWords(compared)}`
    : 'for the second reader the panel is not informative';
  return `Your impression, ${entityWithin(entity)}: ${first}; ${second}. ${againstWords(against)}`;
}

/** The words for asking the impression. */
export const impressionText = {
  title: 'Your impression',
  optional: 'optional',
  why: 'Asked before the result is shown, so that the result does not colour it. It is compared afterwards and changes nothing in the readings.',
  label: 'Impression',
  choose: 'Choose, or skip',
  none: 'No impression',
  other: 'Another tumour, not in this list',
  show: 'Show the reading',
  skip: 'Skip',
  change: 'Change the impression',
  before: 'given before the result',
  after: 'given after the result was seen',
  skipped: 'No impression was given before the result.',
  otherCompared:
    'Your impression is a tumour that neither reader knows. The second reader gives the place of a tumour outside of its list to the nearest one within it.',
} as const;
