import { conclude } from '../../../machines/case/conclude.ts';
import { readFindings } from '../../../machines/readFindings.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { outcomeNames } from '../../../machines/vocabulary/outcomeNames.ts';
import { certaintyOf, unmetBy } from '../../../machines/workup/certainty.ts';
import type { Concluded } from './savedCase.ts';

/** What a case comes to by the rules of today; findings that it does not report count as not known. */
export function concludeCase(caseFile: CaseFile): Concluded {
  const { outcome } = conclude(caseFile);
  const unmet = unmetBy(outcome, readFindings(caseFile));
  return { outcome, certainty: certaintyOf(outcomeNames[outcome].kind, unmet) };
}
