/** Procedures by which the tissue was obtained, from the most superficial to the most complete; or said to be unknown. */
export const procedures = ['shave', 'punch', 'core', 'incisional', 'excision', 'reexcision', 'unknown'] as const;

/** How the tissue was obtained. */
export type Procedure = (typeof procedures)[number];

/** Anatomical site groups; they choose the AJCC chapter. */
export const sites = [
  'headNeck',
  'trunk',
  'upperExtremity',
  'lowerExtremity',
  'genital',
  'nippleAreola',
  'other',
] as const;

/** Anatomical site group. */
export type Site = (typeof sites)[number];

/** Sex as recorded. */
export const sexes = ['female', 'male', 'other', 'unknown'] as const;

/** Sex as recorded. */
export type Sex = (typeof sexes)[number];
