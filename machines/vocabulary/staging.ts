/** Nodal category as entered; `NX` counts as N0 and the report says so. */
export const nCategories = ['N0', 'N1', 'NX'] as const;

/** Nodal category as entered. */
export type NCategory = (typeof nCategories)[number];

/** Metastasis category as entered; `pM1` is microscopically confirmed. */
export const mCategories = ['M0', 'M1', 'pM1'] as const;

/** Metastasis category as entered. */
export type MCategory = (typeof mCategories)[number];

/** Adjoining head-and-neck structures whose invasion makes T4a, in the order of the chapter. */
export const t4aStructures = [
  'orbit',
  'skullBaseOrDura',
  'centralCompartmentViscera',
  'facialSkeleton',
  'pterygoidMuscles',
] as const;

/** Adjoining head-and-neck structures whose invasion makes T4b, in the order of the chapter. */
export const t4bStructures = [
  'brainParenchyma',
  'carotidEncasement',
  'prevertebralMuscle',
  'centralNervousSystemByPerineuralSpread',
] as const;

/** All structures of `staging.extension`. */
export const extensionStructures = [...t4aStructures, ...t4bStructures] as const;

/** An adjoining head-and-neck structure that is invaded. */
export type ExtensionStructure = (typeof extensionStructures)[number];
