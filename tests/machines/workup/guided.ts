import { domains, type FindingId, type Findings } from '../../../machines/vocabulary/findings.ts';
import type { Ask } from '../../../machines/workup/workup.setup.ts';

/** One report to a workup, or the closing of the panel where a question has no reading for "not known". */
export type Report = { readonly finding: FindingId; readonly reading: string } | 'close';

const unknownReadings = ['notDone', 'notAssessable', 'unknown'];

/** Lists the findings that answer a question. */
export const findingsOfAsk = ({ finding, accepts = [] }: Ask): readonly FindingId[] => [finding, ...accepts];

/** Answers a question from what is known: every finding that answers it, or that it is not known. */
export function answersTo(ask: Ask, known: Findings): readonly Report[] {
  const answers = findingsOfAsk(ask).flatMap((finding) => {
    const reading = known[finding];
    return reading === undefined ? [] : [{ finding, reading }];
  });
  if (answers.length > 0) return answers;
  const unknown = domains[ask.finding].find((reading) => unknownReadings.includes(reading));
  return unknown === undefined ? ['close'] : [{ finding: ask.finding, reading: unknown }];
}

/** Gives what is known as reports, in the order in which it is written. */
export const reportsOf = (known: Findings): readonly Report[] =>
  Object.entries(known).map(([finding, reading]) => ({ finding: finding as FindingId, reading }));
