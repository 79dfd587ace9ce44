import type { PanelFindingId } from '../../machines/panel/homeLineages.ts';
import type { PanelReading } from '../../machines/panel/panelReading.ts';
import { raisedKi67Percent } from '../../machines/panel/publishedSeries.ts';
import { retentionStains, type StainId } from '../../machines/vocabulary/stains.ts';
import { nameOfFinding, wordsOfReading } from './findingText.ts';

const ki67Words: Readonly<Record<string, string>> = {
  raised: `over ${raisedKi67Percent}%`,
  notRaised: `up to ${raisedKi67Percent}%`,
};

/** The words of a reading as the second reader weighs it. */
export function wordsOfPanelReading({ finding, reading }: PanelReading): string {
  return finding === 'ki67' ? (ki67Words[reading] ?? reading) : wordsOfReading(finding, reading);
}

/** A finding with its reading, as within a sentence. */
export const panelReadingWords = (one: PanelReading): string =>
  `${nameOfFinding(one.finding)} ${wordsOfPanelReading(one)}`;

const retained: readonly string[] = retentionStains satisfies readonly StainId[];

/** What the published tumours do that are counted of a finding, after “187 of 188 published tumours”. */
export function countedWords(finding: PanelFindingId): string {
  if (retained.includes(finding)) return 'have lost it';
  if (finding === 'p53') return 'overexpress it';
  if (finding === 'ki67') return `have an index over ${raisedKi67Percent}%`;
  if (finding === 'mitoses') return 'have 1 or more mitoses per 10 HPF';
  if (finding === 'atypia') return 'show atypia';
  return 'react';
}
