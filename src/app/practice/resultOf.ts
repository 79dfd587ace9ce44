import { reportedStains, withStains } from '../../../machines/panel/fewestReported.ts';
import { findingsInWords } from '../../../machines/report/caseFindingWords.ts';
import type { CaseFile } from '../../../machines/vocabulary/caseFile.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import type { StainId } from '../../../machines/vocabulary/stains.ts';
import { actins, broadKeratins, highMolecularWeightKeratins } from '../../../machines/workup/stainGroups.ts';

/**
 * What a source reports of a stain: its reading, as a value to draw and in words; or null where it is not reported, with
 * the stains of its kind that are.
 */
export type StainResult =
  | { readonly reading: string; readonly words: string }
  | { readonly reading: null; readonly alike: readonly string[] };

const kinds: readonly (readonly StainId[])[] = [actins, broadKeratins, highMolecularWeightKeratins];

/** Gives what a case reports of a stain. */
export function resultOf(caseFile: CaseFile, stain: StainId): StainResult {
  const value = caseFile.stains?.[stain];
  if (value === undefined) {
    const kind = kinds.find((stains) => stains.includes(stain)) ?? [];
    const reported = reportedStains(caseFile);
    return {
      reading: null,
      alike: kind.filter((other) => reported.includes(other)).map((other) => stainNames[other].name),
    };
  }
  const [found] = findingsInWords(withStains({ schema: caseFile.schema, stains: caseFile.stains ?? {} }, [stain]));
  const reading = typeof value === 'string' ? value : 'result' in value ? value.result : 'percent';
  return { reading, words: found?.value ?? reading };
}
