/** What a stain is grouped with on screen: by what it is asked for here, not by all that it marks. */
export type StainLineage =
  | 'smoothMuscle'
  | 'melanocyticOrNeural'
  | 'epithelial'
  | 'fibrohistiocytic'
  | 'vascular'
  | 'proliferation'
  | 'molecularSurrogate'
  | 'general';

/**
 * The keratins that an antibody detects, by molecular weight: `broad` detects both. The class does not say that a
 * keratin may serve in the exclusion of carcinoma; CK7 may not, though it is of low molecular weight.
 */
export type KeratinClass = 'broad' | 'lowMolecularWeight' | 'highMolecularWeight';

/**
 * The words for a stain: `name` as a laboratory writes it, `expands` in full, `synonyms` as reports spell it, with
 * names of clones that stand for the stain.
 */
export type StainName = {
  readonly name: string;
  readonly expands: string;
  readonly synonyms: readonly string[];
  readonly lineage: StainLineage;
  readonly keratinClass?: KeratinClass;
};
