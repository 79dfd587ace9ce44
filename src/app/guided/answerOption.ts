import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';
import { findingNames, readingLabels } from '../../../machines/vocabulary/findingNames.ts';
import { domains, type FindingId } from '../../../machines/vocabulary/findings.ts';
import type { StainReading } from '../../../machines/vocabulary/stains.ts';
import { isStain, wordsOfReading } from '../../text/findingText.ts';

/** One answer that a question offers: `full` says in one line what `words` and `means` say in two. */
export type AnswerOption = {
  readonly reading: string;
  readonly words: string;
  readonly full: string;
  readonly means?: string;
};

function optionOf(reading: string, full: string): AnswerOption {
  const [words = full, ...rest] = full.split(', ');
  return rest.length === 0 ? { reading, words, full } : { reading, words, full, means: rest.join(', ') };
}

const isReadByCategory = (finding: CaseFindingId | FindingId): finding is FindingId => finding in domains;

/** Lists the answers that a question offers, in the order of their keys; none for a number, a text or a list. */
export function answerOptions(finding: CaseFindingId | FindingId): readonly AnswerOption[] {
  if (finding === 'mitoses' || finding === 'siteText' || finding === 'extension') return [];
  if (!isReadByCategory(finding)) {
    if (isStain(finding)) return [];
    return Object.entries(findingNames[finding].values).map(([reading, words]) => optionOf(reading, words));
  }
  return domains[finding].map((reading) => {
    const words = wordsOfReading(finding, reading);
    if (!isStain(finding)) return optionOf(reading, words);
    return { reading, words, full: words, means: readingLabels[reading as StainReading].means };
  });
}
