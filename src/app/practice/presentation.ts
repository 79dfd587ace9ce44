import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { findingNames } from '../../../machines/vocabulary/findingNames.ts';
import { practiceText as words } from '../../text/practiceText.ts';
import { capital } from '../knowledge/capital.ts';

const adultFrom = 16;

function personIn({ patient = {} }: CaseFile): string | null {
  const { sex, ageYears } = patient;
  if (sex === undefined || sex === 'unknown') return ageYears === undefined ? null : words.ageOnly(ageYears);
  const isChild = ageYears !== undefined && ageYears < adultFrom;
  const name = isChild && sex !== 'other' ? words.children[sex] : words.sexes[sex];
  return ageYears === undefined ? name : words.aged(name, ageYears);
}

function siteIn({ specimen = {} }: CaseFile): string | null {
  if (specimen.siteText !== undefined) return specimen.siteText;
  return specimen.site === undefined ? null : findingNames.site.values[specimen.site];
}

/** How a case presents, in one line: who and where, as far as it is stated. */
export function presentedAs(caseFile: CaseFile): string {
  const said = [personIn(caseFile), siteIn(caseFile)].filter((part) => part !== null);
  return said.length === 0 ? words.nothingStated : capital(said.join('; '));
}
