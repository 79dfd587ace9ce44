import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { CaseFindingId } from '../../../machines/vocabulary/caseFindings.ts';

const known = new WeakMap<CaseFile, ReadonlyMap<CaseFindingId, string>>();

/** Gives the value of a finding as it was entered, in words; undefined when it was not reported. */
export function wordsInCase(caseFile: CaseFile, finding: CaseFindingId): string | undefined {
  const words = known.get(caseFile) ?? new Map(findingsInWords(caseFile).map((said) => [said.finding, said.value]));
  known.set(caseFile, words);
  return words.get(finding);
}
