import type { PanelText } from '../../../machines/case/readPanelText.ts';
import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { type CaseFindingId, findingOf, withFinding } from '../../../machines/vocabulary/caseFindings.ts';

/**
 * A finding that was understood in a pasted text. `words` is its value, `entered` the value that the case already holds
 * in words where that is another one: the user decides between the two.
 */
export type PastedFinding = {
  readonly finding: CaseFindingId;
  readonly text: string;
  readonly words: string;
  readonly entered: string | null;
};

/** What the user decided where the text and the case differ. */
export type Decisions = ReadonlyMap<CaseFindingId, 'entered' | 'pasted'>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const wordsByFinding = (caseFile: CaseFile): ReadonlyMap<CaseFindingId, string> =>
  new Map(findingsInWords(caseFile).map(({ finding, value }) => [finding, value]));

/** Lists what was understood, in the order of the text, each finding once. */
export function pastedFindings(read: PanelText, caseFile: CaseFile): readonly PastedFinding[] {
  const pasted = wordsByFinding(read.caseFile);
  const entered = wordsByFinding(caseFile);
  const texts = new Map<CaseFindingId, string>();
  for (const { finding, text } of [...read.understood].sort((left, right) => left.start - right.start)) {
    if (pasted.has(finding) && !texts.has(finding)) texts.set(finding, text);
  }
  return [...texts].map(([finding, text]) => {
    const isEntered = findingOf(caseFile, finding) !== undefined;
    const differs = isEntered && !isSame(findingOf(caseFile, finding), findingOf(read.caseFile, finding));
    return {
      finding,
      text,
      words: pasted.get(finding) ?? '',
      entered: differs ? (entered.get(finding) ?? '') : null,
    };
  });
}

/** Gives the case with what was understood; where they differ the pasted value enters only if it was decided for. */
export function withPasted(caseFile: CaseFile, read: PanelText, decisions: Decisions): CaseFile {
  return pastedFindings(read, caseFile)
    .filter(({ finding, entered }) => entered === null || decisions.get(finding) === 'pasted')
    .reduce((after, { finding }) => {
      const value = findingOf(read.caseFile, finding);
      return value === undefined ? after : withFinding(after, finding, value as never);
    }, caseFile);
}
