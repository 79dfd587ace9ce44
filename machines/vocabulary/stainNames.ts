import { furtherMarkers } from './stainNames/furtherMarkers.ts';
import { lineageMarkers } from './stainNames/lineageMarkers.ts';
import type { StainName } from './stainNames/stainName.ts';
import type { StainId } from './stains.ts';

/** The words for every stain of the case file, by lineage in clinical order. */
export const stainNames: Readonly<Record<StainId, StainName>> = { ...lineageMarkers, ...furtherMarkers };

/** Gives the form in which two spellings of a stain are compared: lower case, without spaces and hyphens. */
export function stainNameKey(spelling: string): string {
  return spelling
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '');
}
