import { citations } from '../../../machines/evidence/citation.ts';
import { publishedCases } from '../../../machines/evidence/publishedCases.ts';
import { shortCitation } from '../../../machines/evidence/shortCitation.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import type { Example } from './visit.ts';

/** Gives a published case by its id, as a case file with where it was published; undefined where there is none. */
export function exampleCase(id: string): { readonly caseFile: CaseFile; readonly example: Example } | undefined {
  const found = publishedCases.find((published) => published.id === id);
  if (found === undefined) return undefined;
  const { citation, publishedDiagnosis } = found;
  return { caseFile: found.case, example: { citation: shortCitation(citations[citation]), publishedDiagnosis } };
}
