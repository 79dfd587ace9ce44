import { type CaseFindingId, caseSections } from './caseFindings.ts';
import { findingNames } from './findingNames.ts';
import { stainNameKey, stainNames } from './stainNames.ts';
import { stainIds } from './stains.ts';

/** A text by which a finding of the case file is known. */
export type FindingSpelling = { readonly spelling: string; readonly finding: CaseFindingId };

const sectionsOfFindings = [
  ...caseSections.specimen,
  ...caseSections.patient,
  ...caseSections.histology,
  ...caseSections.staging,
];

/**
 * Every text by which a finding of the case file is known, stains first: its id, its short name, its full name and, for
 * a stain, its synonyms. No two findings share one in the form in which `stainNameKey` compares them. The free text on
 * the site is found by its id only.
 */
export const findingSpellings: readonly FindingSpelling[] = [
  ...stainIds.flatMap((finding): readonly FindingSpelling[] => {
    const { name, expands, synonyms } = stainNames[finding];
    return [...new Set([finding, name, expands, ...synonyms])].map((spelling) => ({ spelling, finding }));
  }),
  ...sectionsOfFindings.flatMap((finding): readonly FindingSpelling[] => {
    if (finding === 'siteText') return [{ spelling: finding, finding }];
    const { label, name } = findingNames[finding];
    return [...new Set([finding, label, name])].map((spelling) => ({ spelling, finding }));
  }),
];

const findingByKey: ReadonlyMap<string, CaseFindingId> = new Map(
  findingSpellings.map(({ spelling, finding }) => [stainNameKey(spelling), finding]),
);

/**
 * Gives the finding that goes by a name: an id, a short or a full name or a synonym, in any case, with or without
 * spaces and hyphens. Undefined for every other text: a misspelt name is never taken for the one that it resembles.
 */
export function findingNamed(spelling: string): CaseFindingId | undefined {
  return findingByKey.get(stainNameKey(spelling));
}
