/** The bounds of a number, both ends allowed; `whole` says that fractions are refused. */
export type NumberLimits = { readonly min: number; readonly max: number; readonly whole?: true };

/** Largest case file that is read, in bytes of UTF-8: 1 MiB, far above any real case. */
export const maxCaseBytes = 1_048_576;

/** Deepest nesting of lists and objects that is read; a case file needs 3. */
export const maxDepth = 16;

/** Largest FHIR bundle that is read, in bytes of UTF-8: 8 MiB, since reports from elsewhere carry their pages in them. */
export const maxBundleBytes = 8_388_608;

/** Deepest nesting of a FHIR bundle that is read; the bundles written here need 9, and extensions nest further. */
export const maxBundleDepth = 40;

/** Percentage of cells: the two ends of a percentage. */
export const percentLimits: NumberLimits = { min: 0, max: 100 };

/** Age in years, fractions allowed for infants; the upper end is this project's own, above the oldest known person. */
export const ageLimitsYears: NumberLimits = { min: 0, max: 130 };

/** Mitoses counted over a stated number of fields or area: figures are counted whole; the upper end is this project's own. */
export const mitosesLimits: NumberLimits = { min: 0, max: 10_000, whole: true };

/** Mitoses per 10 high-power fields as a bare number, a rate that may have a fraction; the upper end is this project's own. */
export const mitosesPerTenFieldsLimits: NumberLimits = { min: 0, max: 10_000 };

/** High-power fields counted: whole fields, at least one; the upper end is this project's own. */
export const fieldsLimits: NumberLimits = { min: 1, max: 1_000, whole: true };

/**
 * Field number of an eyepiece, in millimetres: this project's own range of what microscopes have, with room at both
 * ends, so that a magnification or a diameter typed in its place is refused.
 */
export const fieldNumberLimits: NumberLimits = { min: 10, max: 30 };

/**
 * Diameter of a high-power field in millimetres: this project's own range, wider than the field numbers allow at ×40,
 * so that micrometres are refused.
 */
export const fieldDiameterLimitsMm: NumberLimits = { min: 0.1, max: 2 };

/**
 * Area counted in square millimetres: this project's own range, from less than the smallest single high-power field to
 * more than a whole slide, so that square micrometres are refused and no score divides by almost nothing.
 */
export const areaLimitsMm2: NumberLimits = { min: 0.01, max: 2_000 };

/** Greatest dimension of a tumour in millimetres: above zero; the ends, 0.1 mm and 1 m, are this project's own. */
export const sizeLimitsMm: NumberLimits = { min: 0.1, max: 1_000 };

/** Most faults that are listed; the last line says how many more there are. A case has fewer fields than this. */
export const maxFaultsListed = 200;

/** Most characters of a pasted text that are read: far above any report, so that a whole book is refused at once. */
export const maxPanelText = 65_536;
